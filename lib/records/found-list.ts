import type { ListId } from './announcement';
import type { SourceId } from './paper';

/** A list as a reader is shown it, to choose or among those chosen. */
export interface FoundList {
  list: ListId;
  source: SourceId;
  /** The value of its box: arXiv's own id, elsewhere the list itself. */
  value: string;
  /** In the reader's language. */
  name: string;
  /** What stands beside the name: arXiv's id, a journal's publisher, a feed's host. */
  about?: string;
  /** What a pasted feed calls itself, kept when it is followed. */
  given?: string;
}
