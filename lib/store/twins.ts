import type { PromiseExtended } from 'dexie';
import type { AppearancesRow } from '../records/appearance';
import type { Mark } from '../records/mark';
import type { PaperKey } from '../records/paper';
import type { GlossDb } from './db';

// Dexie's own promises, for its transactions and live queries are lost behind two levels of awaiting.

/**
 * The rows of those papers that appear elsewhere as well. One request, and no row, where no paper does.
 * @returns by key
 */
export function twinsAmong(
  db: GlossDb,
  papers: readonly PaperKey[],
): PromiseExtended<Map<PaperKey, AppearancesRow>> {
  const byKey = (rows: (AppearancesRow | undefined)[]) =>
    new Map(rows.flatMap((row): [PaperKey, AppearancesRow][] => (row ? [[row.paper, row]] : [])));
  return db.appearances
    .limit(1)
    .primaryKeys()
    .then((some) => (some.length === 0 ? [] : db.appearances.bulkGet([...papers])))
    .then(byKey);
}

/** The marks of what rows tell of, by key. */
export function marksOf(db: GlossDb, rows: readonly AppearancesRow[]): PromiseExtended<Map<PaperKey, Mark>> {
  const keys = [...new Set(rows.flatMap(({ others }) => others.map(({ key }) => key)))];
  return db.marks
    .bulkGet(keys)
    .then(
      (marks) => new Map(marks.flatMap((mark): [PaperKey, Mark][] => (mark ? [[mark.paper, mark]] : []))),
    );
}

/**
 * Several marks of one work as one, of `paper`: starred where one of them is, since the time it first was; its note is the
 * first there is, and it is in every collection that one of them is in.
 * @returns undefined where there is none
 */
export function joinMarks(paper: PaperKey, marks: readonly (Mark | undefined)[]): Mark | undefined {
  const joined: Mark = { paper };
  for (const field of ['starredAt', 'hiddenAt', 'readAt'] as const) {
    const times = marks.flatMap((mark) => mark?.[field] ?? []);
    if (times.length > 0) joined[field] = Math.min(...times);
  }
  // Its own first: they stand in that order.
  const note = marks.find((mark) => mark?.note)?.note;
  if (note) joined.note = note;
  const collections = [...new Set(marks.flatMap((mark) => mark?.collections ?? []))];
  if (collections.length > 0) {
    joined.collections = collections;
    joined.collectedAt = Math.max(...marks.map((mark) => mark?.collectedAt ?? 0));
  }
  return Object.keys(joined).length > 1 ? joined : undefined;
}

/** How many works so many papers are. */
export function countWorks(
  papers: readonly PaperKey[],
  twins: ReadonlyMap<PaperKey, AppearancesRow>,
): number {
  const counted = new Set<PaperKey>();
  let works = 0;
  for (const paper of papers) {
    if (!twins.get(paper)?.others.some(({ key }) => counted.has(key))) works++;
    counted.add(paper);
  }
  return works;
}
