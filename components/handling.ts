import { type ComponentType, createContext } from 'preact';
import type { Card } from '../lib/records/card';
import type { Digest } from '../lib/records/digest';
import type { CopyKind } from './copy-menu';

/** What a page of cards offers to do with one of them that is open. */
export interface Handling {
  /** @param written what a model wrote of it, where that is what the card shows */
  onCopy(card: Card, as: CopyKind, written: Digest | undefined): void;
  /** Offers to have a model write of it, and tells how far that is. */
  Write: ComponentType<{ card: Card }>;
}

/** Given by a page where cards can be copied and written. */
export const HandlingCards = createContext<Handling | undefined>(undefined);
