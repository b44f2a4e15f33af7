import { createContext } from 'preact';
import type { Card } from '../../lib/records/card';
import type { Collection } from '../../lib/records/collection';

/** What a page of cards offers of the reader's collections. */
export interface Collecting {
  /** In the reader's order; none until they are read. */
  all: readonly Collection[];
  /** Opens the chooser for a card. */
  onCollect(card: Card): void;
}

/** Given by a page where cards can be put into collections. */
export const CollectingCards = createContext<Collecting | undefined>(undefined);
