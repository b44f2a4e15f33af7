import { mustDiffer } from '../papers/same-work';
import { type Appearance, byLead } from '../records/appearance';
import { abstractUrl } from '../records/links';
import type { Day, Paper, PaperKey } from '../records/paper';
import type { GlossDb } from './db';

// All of it runs inside the transaction of whoever calls, and ends with a request to the database itself: Dexie loses its
// transaction behind two levels of awaiting.

/** A work that appears in more places is none. */
const MOST_PLACES = 20;

/**
 * Writes down that two papers are one work, on both and on all that either was one with before; of two that must differ
 * neither tells of the other.
 * @param days the first day each was announced on
 */
export async function writeWork(
  db: GlossDb,
  a: PaperKey,
  b: PaperKey,
  days: ReadonlyMap<string, Day>,
): Promise<void> {
  const [one, other] = await db.papers.bulkGet([a, b]);
  // Forgotten meanwhile.
  if (!one || !other) return;
  const work = new Map([one, other].map((paper) => [paper.key, appearanceOf(paper, days.get(paper.key))]));
  await gather(db, [a, b], work);
  const stored = await db.papers
    .where('key')
    .anyOf([...work.keys()])
    .primaryKeys();
  const all = work.size > MOST_PLACES ? [] : [...work.values()].sort(byLead);
  const rows = stored.map((paper) => ({
    paper,
    others: all.filter(({ key }) => key !== paper && !mustDiffer(key, paper)),
  }));
  await db.appearances.bulkPut(rows.filter(({ others }) => others.length > 0));
}

/** Adds what is known to be one work with these, from row to row. */
async function gather(db: GlossDb, keys: PaperKey[], work: Map<PaperKey, Appearance>): Promise<void> {
  for (let next = keys; next.length > 0 && work.size <= MOST_PLACES; ) {
    const rows = await db.appearances.bulkGet(next);
    const found = rows.flatMap((row) => row?.others ?? []);
    next = [];
    for (const each of found) {
      if (work.has(each.key)) continue;
      work.set(each.key, each);
      next.push(each.key);
    }
  }
}

/** Papers that came again are told of as they are now: a new version, another address. */
export async function refreshAppearances(db: GlossDb, keys: ReadonlySet<PaperKey>): Promise<void> {
  if ((await db.appearances.limit(1).primaryKeys()).length === 0) return;
  const rows = (await db.appearances.bulkGet([...keys])).filter((row) => row !== undefined);
  for (const { paper: key, others } of rows) {
    const paper = await db.papers.get(key);
    if (!paper) continue;
    const telling = await db.appearances.bulkGet(others.map((other) => other.key));
    await db.appearances.bulkPut(
      telling.flatMap((row) =>
        row ? [{ ...row, others: row.others.map((told) => anew(told, paper)) }] : [],
      ),
    );
  }
}

const anew = (told: Appearance, paper: Paper): Appearance =>
  told.key === paper.key ? appearanceOf(paper, told.day) : told;

function appearanceOf(paper: Paper, announced: Day | undefined): Appearance {
  const { key, source, venue, version, submittedAt } = paper;
  const published = source !== 'arxiv' && submittedAt !== undefined ? dayOf(submittedAt) : undefined;
  const day = published ?? announced;
  return {
    key,
    source,
    link: abstractUrl(paper),
    ...(source === 'journal' ? venue && { venue } : { version }),
    ...(day && { day }),
  };
}

/** A date without a time is midnight in Greenwich. */
const dayOf = (at: number): Day => new Date(at).toISOString().slice(0, 10);
