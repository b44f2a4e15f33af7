import type { ListId } from './announcement';
import type { Day, SourceId } from './paper';

/** Why a request gave nothing, in terms a reader can act on. Times in epoch milliseconds. */
export type Failure =
  | { kind: 'offline' }
  | { kind: 'unreachable' }
  | { kind: 'timeout' }
  | { kind: 'throttled'; status: number; retryAt: number }
  | { kind: 'http'; status: number }
  | { kind: 'too-large'; limitBytes: number }
  | { kind: 'unreadable'; detail: string }
  | { kind: 'storage'; reason: StorageReason; detail: string };

/**
 * Why storing failed: no room; the database belongs to a newer Gloss; it is damaged; it was closed or is held by another
 * page; or none of these.
 */
export type StorageReason = 'full' | 'newer' | 'damaged' | 'closed' | 'other';

/** The state of asking one source: the last round and the next. One row a source. */
export interface Round {
  source: SourceId;
  state: 'running' | 'done' | 'failed';
  lists: ListId[];
  startedAt: number;
  finishedAt?: number;
  /** The day whose announcement the feed held when it was last asked; absent where it was empty. */
  day?: Day;
  /** Papers received in that round. */
  received?: number;
  /** Entries of that round that could not be read. */
  rejected?: number;
  failure?: Failure;
  /** When the next round is due. */
  nextAt?: number;
  /** Rounds that failed since the last that did not. */
  failures: number;
}
