import { createContext } from 'preact';
import type { Paper } from '../lib/records/paper';

/** What in a text is meant for machines alone: orders to them, or characters that no reader sees. */
export type ToMachinesKind = 'orders' | 'hidden';

/**
 * What of that is in a paper’s title or abstract; orders before hidden text. Never throws: what cannot be told is nothing.
 * @param when `idle`: after all that a reader waits for
 */
export type OrderReader = (
  paper: Pick<Paper, 'title' | 'abstract'>,
  when?: 'idle',
) => Promise<ToMachinesKind | undefined>;

/** Given by the page, for components read nothing; without one no paper is said to. */
export const Orders = createContext<OrderReader>(async () => undefined);
