import Dexie, { liveQuery, type ObservabilitySet, RangeSet } from 'dexie';
import type { Card, DayCards } from '../records/card';
import type { Mark } from '../records/mark';
import type { PaperKey } from '../records/paper';
import type { GlossDb } from './db';
import { joinMarks } from './twins';

interface Watcher<T> {
  next(value: T): void;
  error(error: unknown): void;
}

/** Of more cards than this it is first asked which papers have a mark at all: as a rule few have. */
const MANY = 300;

/**
 * Watches what is read of a day, and apart from it the marks of its cards: a star then reads one mark, not two thousand papers, and
 * every other card stays the object that it was. What is told was read after it was written and kept, whoever wrote it.
 * @param read reads cards without marks, as `bareDay` does: a live query reads all anew for whatever it has read
 * @returns ends it
 */
export function watchMarked<T extends { cards: DayCards }>(
  db: GlossDb,
  read: () => Promise<T>,
  { next, error }: Watcher<T>,
): () => void {
  const table = `idb://${db.name}/marks/`;
  let shown: T | undefined;
  let isOver = false;
  let last: Promise<unknown> = Promise.resolve();
  // One after the other: what is read later is newer.
  const inTurn = (step: () => Promise<void> | undefined) => {
    last = last.then(() => (isOver ? undefined : step())).catch((why) => isOver || error(why));
  };
  const tell = async (value: T, cards: readonly Card[]) => {
    const changed = await remarked(db, cards);
    if (isOver || (value === shown && changed.size === 0)) return;
    shown = { ...value, cards: inStead(value.cards, changed) };
    next(shown);
  };
  const onMutated = (parts: ObservabilitySet) => {
    const range = parts[table];
    if (!range) return;
    const touched = new RangeSet().add(range);
    const isTouched = (card: Card) => keysOf(card).some((key) => touched.hasKey(key));
    // Told at the end of the transaction that wrote it, which reads no more.
    Dexie.ignoreTransaction(() => inTurn(() => shown && tell(shown, cardsOf(shown.cards).filter(isTouched))));
  };
  Dexie.on('storagemutated', onMutated);
  const live = liveQuery(read).subscribe({
    next: (value) => inTurn(() => tell(value, cardsOf(value.cards))),
    error,
  });
  return () => {
    isOver = true;
    live.unsubscribe();
    Dexie.on.storagemutated.unsubscribe(onMutated);
  };
}

const cardsOf = ({ fresh, cross, revisions }: DayCards) => [...fresh, ...cross, ...revisions];

/** The paper, and the other names of its work. */
const keysOf = ({ paper, also }: Card): PaperKey[] => [paper.key, ...(also?.map(({ key }) => key) ?? [])];

/** Those of some cards whose mark is another by now, as they are with it. */
async function remarked(db: GlossDb, cards: readonly Card[]): Promise<Map<Card, Card>> {
  const marks = await marksAmong(db, [...new Set(cards.flatMap(keysOf))]);
  const changed = new Map<Card, Card>();
  for (const card of cards) {
    const [own, ...others] = keysOf(card).map((key) => marks.get(key));
    const mark = others.length > 0 ? joinMarks(card.paper.key, [own, ...others]) : own;
    if (JSON.stringify(mark) !== JSON.stringify(card.mark)) changed.set(card, withMark(card, mark));
  }
  return changed;
}

async function marksAmong(db: GlossDb, keys: readonly PaperKey[]): Promise<Map<PaperKey, Mark>> {
  const there = keys.length > MANY ? new Set(await db.marks.toCollection().primaryKeys()) : undefined;
  const asked = there ? keys.filter((key) => there.has(key)) : [...keys];
  const found = asked.length > 0 ? await db.marks.bulkGet(asked) : [];
  return new Map(found.flatMap((mark): [PaperKey, Mark][] => (mark ? [[mark.paper, mark]] : [])));
}

/** Its digest stays packed. */
function withMark(card: Card, value: Mark | undefined): Card {
  const { mark: _, ...rest } = Object.getOwnPropertyDescriptors(card);
  const mark = value && { mark: { value, enumerable: true, configurable: true, writable: true } };
  return Object.defineProperties({}, { ...rest, ...mark }) as Card;
}

function inStead({ day, ...groups }: DayCards, changed: ReadonlyMap<Card, Card>): DayCards {
  if (changed.size === 0) return { day, ...groups };
  const each = (cards: Card[]) =>
    cards.some((card) => changed.has(card)) ? cards.map((card) => changed.get(card) ?? card) : cards;
  return {
    day,
    fresh: each(groups.fresh),
    cross: each(groups.cross),
    revisions: each(groups.revisions),
  };
}
