import { useRef, useState } from 'preact/hooks';
import type { Card } from '../../../lib/records/card';
import type { Collection } from '../../../lib/records/collection';
import { storageFailure } from '../../../lib/storage-failure';
import { collectionSizes } from '../../../lib/store/collections';
import { db } from '../../../lib/store/db';
import {
  cardsOfPapers,
  countShelf,
  newMemory,
  type Shelf,
  type ShelfOrder,
  shelfKeys,
  worksOf,
} from '../../../lib/store/kept';
import { useLive } from '../../shared/use-live';

/** Cards drawn at first, and with each “more”: a shelf may hold fifty thousand. */
const STEP = 200;

/** What stands on a shelf: its first cards, and how many there are. */
export type ShelfModel =
  | 'loading'
  | { broken: ReturnType<typeof storageFailure> }
  | { cards: Card[]; total: number; more: (() => void) | undefined };

/** The papers of a shelf, kept up to date. */
export function useShelf(shelf: Shelf, order: ShelfOrder): ShelfModel {
  const [most, setMost] = useState(STEP);
  const of = shelf.kind === 'collection' ? shelf.id : '';
  const memory = useRef(newMemory());
  const live = useLive(async () => {
    const keys = await shelfKeys(db, shelf, order, memory.current);
    const total = await worksOf(db, keys);
    return { cards: await cardsOfPapers(db, keys.slice(0, most)), total, isMore: keys.length > most };
  }, [shelf.kind, of, order, most]);
  if (live.state === 'failed') return { broken: storageFailure(live.error) };
  if (live.state === 'loading') return 'loading';
  const { cards, total, isMore } = live.value;
  return { cards, total, more: isMore ? () => setMost(most + STEP) : undefined };
}

/** All of a shelf, to be handed on. */
export const wholeShelf = async (shelf: Shelf, order: ShelfOrder): Promise<Card[]> =>
  cardsOfPapers(db, await shelfKeys(db, shelf, order));

/** How many papers stand on each shelf, kept up to date; nothing until they are counted. */
export function useShelfCounts(collections: readonly Collection[]): {
  starred: number | undefined;
  notes: number | undefined;
  sizes: ReadonlyMap<string, number>;
} {
  const ids = collections.map(({ id }) => id);
  const live = useLive(async () => {
    const [starred, notes, sizes] = await Promise.all([
      countShelf(db, { kind: 'starred' }),
      countShelf(db, { kind: 'notes' }),
      collectionSizes(db, ids),
    ]);
    return { starred, notes, sizes };
  }, [ids.join(' ')]);
  return live.state === 'ready' ? live.value : { starred: undefined, notes: undefined, sizes: new Map() };
}
