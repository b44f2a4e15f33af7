import { newYorkDay } from '../clock';
import type { Card } from '../records/card';
import type { Mark } from '../records/mark';
import type { Paper, PaperKey } from '../records/paper';
import { cardOf } from './day-cards';
import type { GlossDb } from './db';
import { writtenOfEach } from './digests';
import { oneEachWork } from './one-card';
import { countWorks, twinsAmong } from './twins';

/** What a reader keeps: what is starred, what has a note, what is in a collection. */
export type Shelf = { kind: 'starred' } | { kind: 'notes' } | { kind: 'collection'; id: string };

/** How a shelf stands: by when the paper came onto it, or by the paper's own date; the newest first. */
export const SHELF_ORDERS = ['kept', 'paper'] as const;
export type ShelfOrder = (typeof SHELF_ORDERS)[number];

/** Rows read in one go: a page stays quick meanwhile. */
const SLICE = 2_000;

function rowsOf(db: GlossDb, shelf: Shelf) {
  if (shelf.kind === 'starred') return db.marks.where('starredAt').above(0);
  if (shelf.kind === 'notes') return db.marks.where('note').above('');
  return db.marks.where('collections').equals(shelf.id);
}

/** How many works so many papers are. */
export const worksOf = async (db: GlossDb, keys: readonly PaperKey[]): Promise<number> =>
  countWorks(keys, await twinsAmong(db, keys));

/** How many papers stand on a shelf, each work once: as many as cards are drawn. */
export const countShelf = async (db: GlossDb, shelf: Shelf): Promise<number> =>
  worksOf(db, await rowsOf(db, shelf).primaryKeys());

/** What was read of papers before: a mark that changes has nothing of it read again. */
export interface ShelfMemory {
  dates: Map<PaperKey, number>;
  stored: Set<PaperKey>;
}

export const newMemory = (): ShelfMemory => ({ dates: new Map(), stored: new Set() });

/**
 * The papers of a shelf in an order; those that are not stored are left out. A note knows no time: its shelf stands by the
 * paper's date alone.
 */
export async function shelfKeys(
  db: GlossDb,
  shelf: Shelf,
  order: ShelfOrder,
  memory: ShelfMemory = newMemory(),
): Promise<PaperKey[]> {
  if (order === 'paper' || shelf.kind === 'notes') {
    const keys = await rowsOf(db, shelf).primaryKeys();
    const dates = await datesOf(db, keys, memory.dates);
    return keys.filter((key) => dates.has(key)).sort((a, b) => (dates.get(b) ?? 0) - (dates.get(a) ?? 0));
  }
  const at = ({ starredAt = 0, collectedAt = 0 }: Mark) =>
    shelf.kind === 'starred' ? starredAt : collectedAt;
  const marks = await rowsOf(db, shelf).toArray();
  const keys = marks.sort((a, b) => at(b) - at(a)).map(({ paper }) => paper);
  const stored = await storedOf(db, keys, memory.stored);
  return keys.filter((key) => stored.has(key));
}

/** When a paper was written, as far as it is known, else when it came. */
export const paperDate = ({ submittedAt, arrivedAt }: Paper): number => submittedAt ?? arrivedAt;

async function datesOf(
  db: GlossDb,
  keys: readonly PaperKey[],
  dates: Map<PaperKey, number>,
): Promise<Map<PaperKey, number>> {
  const unknown = keys.filter((key) => !dates.has(key));
  for (let at = 0; at < unknown.length; at += SLICE) {
    for (const paper of await db.papers.bulkGet(unknown.slice(at, at + SLICE)))
      if (paper) dates.set(paper.key, paperDate(paper));
  }
  return dates;
}

/** Which of them are stored; no row is read for it. */
async function storedOf(
  db: GlossDb,
  keys: readonly PaperKey[],
  stored: Set<PaperKey>,
): Promise<Set<PaperKey>> {
  const unknown = keys.filter((key) => !stored.has(key));
  if (unknown.length === 0) return stored;
  // Many are found sooner among the keys of all papers than one by one.
  const found = unknown.length > SLICE ? db.papers.toCollection() : db.papers.where(':id').anyOf(unknown);
  for (const key of await found.primaryKeys()) stored.add(key);
  return stored;
}

/** The cards of stored papers in the order of their keys, one a work; each on the day it came. */
export async function cardsOfPapers(db: GlossDb, keys: readonly PaperKey[]): Promise<Card[]> {
  const all = [...keys];
  const [papers, marks, written] = await Promise.all([
    db.papers.bulkGet(all),
    db.marks.bulkGet(all),
    writtenOfEach(db, all),
  ]);
  const cards = all.flatMap((key, i): Card[] => {
    const paper = papers[i];
    if (!paper) return [];
    const row = {
      day: newYorkDay(paper.arrivedAt),
      type: 'new',
      version: paper.version,
      via: 'feed',
    } as const;
    return [cardOf(row, paper.categories, paper, marks[i], written.get(key))];
  });
  return oneEachWork(db, cards);
}
