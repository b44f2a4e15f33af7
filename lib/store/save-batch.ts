import { withKnown } from '../papers/kept-facts';
import type { Announcement, PaperFacts } from '../records/announcement';
import type { StoredPaper } from '../records/extract';
import type { Paper, PaperKey } from '../records/paper';
import type { LackingRow, SeenRow } from '../records/seen';
import { ofDay } from './days';
import type { GlossDb } from './db';
import { inOne } from './in-one';
import { queueToCompare } from './same-works';

export interface Arrival {
  papers: StoredPaper[];
  announcements: Announcement[];
  /** Those of which more is to be asked for. */
  lacking?: LackingRow[];
  /** What their lists have shown by now. */
  seen?: SeenRow[];
}

/**
 * Stores what a round brought, whole or not at all. Never touches marks.
 * A paper that is already there keeps its day of arrival and its newest version; an announcement already there stays
 * as it was, so that asking twice changes nothing.
 */
export async function saveArrival(
  db: GlossDb,
  { papers, announcements, lacking = [], seen = [] }: Arrival,
): Promise<void> {
  await inOne(db, [db.papers, db.announcements, db.lacking, db.seen, db.uncompared], async () => {
    const [known, unsaid] = await Promise.all([knownOf(db, papers), notSaid(db, announcements)]);
    // Together: the browser writes the one while we hand over the other.
    await Promise.all([
      db.papers.bulkPut(papers.flatMap((paper, i) => newer(paper, known[i]))),
      db.announcements.bulkPut(unsaid),
      db.lacking.bulkPut(lacking),
      db.seen.bulkPut(seen),
    ]);
    await queueToCompare(db, papers);
  });
}

/**
 * The papers that are not here yet, or not as a source states them now. To read and to write the others again would change
 * nothing and take seconds: a feed says the same all day.
 * @param via a feed's words are taken over those before; a page's or a look-up's are not, they are the same by another way
 */
export async function changedPapers(
  db: GlossDb,
  stated: PaperFacts[],
  via: Announcement['via'] = 'feed',
): Promise<Set<PaperKey>> {
  const known = await knownOf(db, stated);
  return new Set(stated.filter((facts, i) => isNews(facts, known[i], via)).map(({ key }) => key));
}

function isNews(stated: PaperFacts, known: StoredPaper | undefined, via: Announcement['via']): boolean {
  if (!known?.extract || stated.version > known.version) return true;
  if (stated.version < known.version || via !== 'feed') return false;
  const all = withKnown(stated, known);
  const names = Object.keys(all) as (keyof PaperFacts)[];
  return names.some((name) => JSON.stringify(all[name]) !== JSON.stringify(known[name]));
}

/** From so many papers on the keys between them are asked for first: most of a large batch is new. */
const MANY = 500;

async function knownOf(db: GlossDb, papers: Pick<Paper, 'key'>[]): Promise<(StoredPaper | undefined)[]> {
  const keys = papers.map(({ key }) => key);
  if (keys.length < MANY) return db.papers.bulkGet(keys);
  const sorted = [...keys].sort();
  const between = await db.papers.where('key').between(sorted[0], sorted.at(-1), true, true).primaryKeys();
  const here = new Set<string>(between);
  const known = await db.papers.bulkGet(keys.filter((key) => here.has(key)));
  const byKey = new Map(known.map((paper) => [paper?.key, paper]));
  return keys.map((key) => byKey.get(key));
}

/** The announcements that are not there yet, or only as a look-up guessed them: feed and page are the announcement itself. */
async function notSaid(db: GlossDb, announcements: Announcement[]): Promise<Announcement[]> {
  const keyOf = ({ day, list, paper }: Announcement) => `${day} ${list} ${paper}`;
  // Whole days in one request each: thousands of single ones take as long as all the writing.
  const days = [...new Set(announcements.map(({ day }) => day))];
  const rows = (await Promise.all(days.map((day) => ofDay(db, day).toArray()))).flat();
  const via = new Map(rows.map((row) => [keyOf(row), row.via]));
  return announcements.filter((row) => {
    const before = via.get(keyOf(row));
    return !before || (before === 'api' && row.via !== 'api');
  });
}

function newer(paper: StoredPaper, known: StoredPaper | undefined): StoredPaper[] {
  if (!known) return [paper];
  if (known.version > paper.version) return [];
  // A feed knows less than the API (no comments, no submission date): what is known stays unless said anew.
  const { titleInline: _drawnBefore, extract: _readBefore, ...kept } = known;
  const all = withKnown(paper, known);
  // What was read of a text goes with it.
  return [
    {
      ...kept,
      ...all,
      ...(all.comments !== undefined && all.comments === known.comments && pick(known, 'commentsRead')),
      ...(all.journalRef !== undefined && all.journalRef === known.journalRef && pick(known, 'published')),
      arrivedAt: known.arrivedAt,
    },
  ];
}

const pick = <N extends keyof StoredPaper>(paper: StoredPaper, name: N) =>
  paper[name] === undefined ? {} : { [name]: paper[name] };
