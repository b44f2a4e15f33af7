import Dexie, { liveQuery, RangeSet, rangesOverlap } from 'dexie';
import type { Card, DayCards } from '../../lib/records/card';
import type { Mark } from '../../lib/records/mark';
import type { PaperKey } from '../../lib/records/paper';
import type { GlossDb } from '../../lib/store/db';
import { joinMarks } from '../../lib/store/twins';

interface Watcher<T> {
  next(value: T): void;
  error(error: unknown): void;
}

/**
 * Watches what is read of a day, and the marks of its cards apart: a star reads one mark, not two thousand papers, and every other
 * card stays the object that it was.
 * @param read reads through the database it is given, which has no marks: live queries read all anew for whatever they have read
 * @returns ends it
 */
export function watchMarked<T extends { cards: DayCards }>(
  db: GlossDb,
  read: (db: GlossDb) => Promise<T>,
  { next, error }: Watcher<T>,
): () => void {
  const bare = withoutMarks(db);
  const marks = `idb://${db.name}/marks/`;
  let shown: T | undefined;
  let isOver = false;
  let last: Promise<unknown> = Promise.resolve();
  // One after the other: what is read later is newer.
  const inTurn = (step: () => Promise<void> | undefined) => {
    last = last.then(() => (isOver ? undefined : step())).catch((why) => isOver || error(why));
  };
  const tell = async (value: T, cards: readonly Card[]) => {
    const changed = await marked(db, cards);
    if (isOver || (value === shown && changed.size === 0)) return;
    shown = { ...value, cards: inStead(value.cards, changed) };
    next(shown);
  };
  const onMutated = (parts: Record<string, Parameters<typeof rangesOverlap>[0] | undefined>) => {
    const range = parts[marks];
    if (!range) return;
    const isTouched = (key: PaperKey) => rangesOverlap(range, new RangeSet(key));
    // The transaction that wrote it is over.
    Dexie.ignoreTransaction(() =>
      inTurn(
        () =>
          shown &&
          tell(
            shown,
            allOf(shown.cards).filter((card) => keysOf(card).some(isTouched)),
          ),
      ),
    );
  };
  Dexie.on('storagemutated', onMutated);
  const live = liveQuery(() => read(bare)).subscribe({
    next: (value) => inTurn(() => tell(value, allOf(value.cards))),
    error,
  });
  return () => {
    isOver = true;
    live.unsubscribe();
    Dexie.on.storagemutated.unsubscribe(onMutated);
  };
}

function withoutMarks(db: GlossDb): GlossDb {
  const none = (keys: unknown[]) => Dexie.Promise.resolve(keys.map(() => undefined));
  return Object.create(db, { marks: { value: Object.create(db.marks, { bulkGet: { value: none } }) } });
}

const allOf = ({ fresh, cross, revisions }: DayCards) => [...fresh, ...cross, ...revisions];

/** The paper, and the other names of its work. */
const keysOf = ({ paper, also }: Card): PaperKey[] => [paper.key, ...(also?.map(({ key }) => key) ?? [])];

/** Those of some cards whose mark is another by now, as they are with it. */
async function marked(db: GlossDb, cards: readonly Card[]): Promise<Map<Card, Card>> {
  const keys = [...new Set(cards.flatMap(keysOf))];
  const found = keys.length > 0 ? await db.marks.bulkGet(keys) : [];
  const byKey = new Map(keys.map((key, i) => [key, found[i]]));
  const changed = new Map<Card, Card>();
  for (const card of cards) {
    const [own, ...others] = keysOf(card).map((key) => byKey.get(key));
    const mark = others.length > 0 ? joinMarks(card.paper.key, [own, ...others]) : own;
    if (JSON.stringify(mark) !== JSON.stringify(card.mark)) changed.set(card, withMark(card, mark));
  }
  return changed;
}

/** Its digest stays packed. */
function withMark(card: Card, value: Mark | undefined): Card {
  const { mark: _, ...rest } = Object.getOwnPropertyDescriptors(card);
  const mark = value && { mark: { value, enumerable: true, configurable: true, writable: true } };
  return Object.defineProperties({}, { ...rest, ...mark }) as Card;
}

function inStead({ day, ...groups }: DayCards, changed: ReadonlyMap<Card, Card>): DayCards {
  const each = (cards: Card[]) => cards.map((card) => changed.get(card) ?? card);
  return { day, fresh: each(groups.fresh), cross: each(groups.cross), revisions: each(groups.revisions) };
}
