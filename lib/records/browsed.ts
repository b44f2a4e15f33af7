import type { ListId } from './announcement';
import type { Round } from './round';

/** That a list was opened without being followed, and how asking for its day went. */
export interface Browsed {
  list: ListId;
  round: Round;
}
