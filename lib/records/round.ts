import type { ListId, MissedPart } from './announcement';
import type { Day, SourceId } from './paper';

/** Why a request gave nothing, in terms a reader can act on. Times in epoch milliseconds. */
export type Failure =
  | { kind: 'offline' }
  | { kind: 'unreachable' }
  | { kind: 'timeout' }
  | { kind: 'throttled'; status: number; retryAt: number }
  | { kind: 'http'; status: number }
  | { kind: 'too-large'; limitBytes: number }
  /** The host refuses Gloss (403): whoever goes on asking counts as an attacker, so only the reader asks again. */
  | { kind: 'forbidden'; host: string }
  /** The host failed a moment ago; unattended it is left alone until then. */
  | { kind: 'resting'; host: string; retryAt: number }
  /** The host sends to an address no source declares, or round in circles; `to` names it where the browser tells it. */
  | { kind: 'redirected'; to?: string }
  /** The reader has not given the permission to ask that host, or took it back: it was not asked. */
  | { kind: 'not-permitted'; host: string }
  /** A day that the source does not show, or shows no more: it was not asked. */
  | { kind: 'out-of-reach'; day: Day; days: number }
  /** The detail is for logs; what a reader sees goes by the reason. */
  | { kind: 'unreadable'; reason: UnreadableReason; detail: string }
  | { kind: 'storage'; reason: StorageReason; detail: string };

/**
 * Why storing failed: no room; the database belongs to a newer Gloss; it is damaged; it was closed or is held by another
 * page; or none of these.
 */
export type StorageReason = 'full' | 'newer' | 'damaged' | 'closed' | 'other';

/** What is wrong with an answer that came whole. */
export type UnreadableReason =
  | 'empty'
  | 'truncated'
  /** A DOCTYPE: no feed needs one, entity bombs do. */
  | 'doctype'
  | 'too-deep'
  /** A web page where a feed was asked for, as behind a hotel's login. */
  | 'web-page'
  /** A page that asks for a password where another was asked for. */
  | 'login'
  | 'not-a-feed'
  /** arXiv's own error in the form of a feed. */
  | 'refused'
  /** There are entries, and not one of them could be read. */
  | 'no-entries';

/** An entry that could not be read: what it calls itself, and what is wrong with it. */
export interface Rejection {
  entry: string;
  reason: string;
}

/** What the source said when it last answered. A failure afterwards changes none of it. */
export interface LastAnswer {
  /** When that was, by the clock that is trusted (`trustedNow`). */
  answeredAt?: number;
  /** The day whose announcement the feed held; absent where it was empty. */
  day?: Day;
  /** The feed bore no date: its day is that of its arrival. */
  undated?: true;
  /** Papers received. */
  received?: number;
  /** Entries that could not be read. */
  rejected?: number;
  /** The first of them. */
  rejections?: Rejection[];
  /** Categories the source does not know. */
  unknown?: string[];
  /** Categories that still showed the day before, in an answer where others had moved on. */
  stale?: string[];
  /** Parts of what was asked for that did not come, and why. */
  missed?: MissedPart[];
  /** The lists it was for, all of it stored: only for these it means anything that nothing changed since. */
  readFor?: ListId[];
  /** How far this computer's clock was ahead of the source's (milliseconds), where that was more than a day. */
  clockOff?: number;
}

/** A feed day that answers came without, and how many in a row did. */
export interface LateDay {
  day: Day;
  tries: number;
}

/** The state of asking one source: the last round and the next. One row a source. */
export interface Round extends LastAnswer {
  source: SourceId;
  state: 'running' | 'done' | 'failed';
  lists: ListId[];
  startedAt: number;
  /** When a running round last gave a sign of life, where it has asked for anything yet. */
  aliveAt?: number;
  finishedAt?: number;
  failure?: Failure;
  /** The day that is due and was not in the last answer. */
  late?: LateDay;
  /** When the next round is due. */
  nextAt?: number;
  /** Rounds that failed since the last that did not. */
  failures: number;
}
