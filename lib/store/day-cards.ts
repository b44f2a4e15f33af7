import { ANNOUNCEMENT_TYPES, type Announcement, categoryOf } from '../records/announcement';
import type { Card, DayCards } from '../records/card';
import type { Digest } from '../records/digest';
import type { Day, Paper, PaperKey } from '../records/paper';
import { ofDay } from './days';
import { digestId, type GlossDb } from './db';

/** What identifies the digests a view wants to see. */
export type DigestKind = Pick<Digest, 'language' | 'engine' | 'model' | 'promptVersion'>;

/**
 * The cards of one day in the source's order: one a paper, whichever followed lists announced it.
 * @returns new papers apart from cross-lists and revisions, hidden ones included (their mark says so)
 */
export async function dayCards(db: GlossDb, day: Day, kind: DigestKind): Promise<DayCards> {
  return db.transaction('r', db.follows, db.announcements, db.papers, db.digests, db.marks, async () => {
    const followed = new Set(await db.follows.toCollection().primaryKeys());
    const rows = await ofDay(db, day).toArray();
    const cards = await withPapers(db, joinLists(rows.filter(({ list }) => followed.has(list))), kind);
    return {
      day,
      fresh: cards.filter(({ type }) => type === 'new'),
      cross: cards.filter(({ type }) => type === 'cross'),
      revisions: cards.filter(({ type }) => type === 'replace' || type === 'replace-cross'),
    };
  });
}

const rank = ({ type }: Announcement) => ANNOUNCEMENT_TYPES.indexOf(type);

/** One group of rows a paper; its first row is the announcement that matters most. */
function joinLists(rows: Announcement[]): Announcement[][] {
  const groups = new Map<string, Announcement[]>();
  for (const row of rows) groups.set(row.paper, [...(groups.get(row.paper) ?? []), row]);
  return [...groups.values()].map((group) => group.sort((a, b) => rank(a) - rank(b)));
}

async function withPapers(db: GlossDb, groups: Announcement[][], kind: DigestKind): Promise<Card[]> {
  const first = groups.flatMap((group) => group.slice(0, 1)).sort((a, b) => a.order - b.order);
  const listsOf = new Map(
    groups.map((group) => [group[0]?.paper, group.map(({ list }) => categoryOf(list))]),
  );
  const keys = first.map(({ paper }) => paper);
  // Of the announced version: it is nearly always the stored one, and all three can be asked for at once.
  const ids = first.map(({ paper, version }) => digestId({ ...kind, paper, version }));
  const [papers, marks, digests] = await Promise.all([
    db.papers.bulkGet(keys),
    db.marks.bulkGet(keys),
    db.digests.bulkGet(ids),
  ]);
  const later = await laterDigests(db, first, papers, kind);
  return first.flatMap((row, i): Card[] => {
    const paper = papers[i];
    if (!paper) return [];
    const { day, type, version, via } = row;
    const digest = paper.version === version ? digests[i] : later.get(paper.key);
    const mark = marks[i];
    const lists = listsOf.get(row.paper) ?? [];
    return [{ paper, day, type, version, via, lists, ...(digest && { digest }), ...(mark && { mark }) }];
  });
}

/** The digests of papers that have a newer version than the one announced. */
async function laterDigests(
  db: GlossDb,
  rows: Announcement[],
  papers: (Paper | undefined)[],
  kind: DigestKind,
): Promise<Map<PaperKey, Digest>> {
  const revised = papers.filter((paper, i) => paper !== undefined && paper.version !== rows[i]?.version);
  const ids = revised.map(
    (paper) => paper && digestId({ ...kind, paper: paper.key, version: paper.version }),
  );
  const digests = await db.digests.bulkGet(ids.filter((id) => id !== undefined));
  return new Map(digests.flatMap((digest) => (digest ? [[digest.paper, digest]] : [])));
}
