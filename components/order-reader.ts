import { createContext } from 'preact';
import type { Paper } from '../lib/records/paper';

/** Whether a paper’s title or abstract gives orders to language models. Never throws: what cannot be told is no. */
export type OrderReader = (paper: Pick<Paper, 'title' | 'abstract'>) => Promise<boolean>;

/** Given by the page, for components read nothing; without one no paper is said to. */
export const Orders = createContext<OrderReader>(async () => false);
