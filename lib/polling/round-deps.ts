import type { EngineData } from '../digests/extractive/data';
import type { ListId } from '../records/announcement';
import type { Round } from '../records/round';
import type { PoliteFetch } from '../sources/polite-fetch';
import type { Source } from '../sources/source';
import type { GlossDb } from '../store/db';
import { makeRoom } from '../store/retention';
import { withRoom } from '../store/with-room';
import type { Random } from './next-ask';

/** What storing needs: the database, the time, and the reader's settings. */
export interface StoreDeps {
  db: GlossDb;
  now(): number;
  /** Hours between rounds and days of history, as the reader set them. */
  settings(): Promise<{ pollHours: number; historyDays: number }>;
  /** What tags sentences; the rules do where it is absent or undefined. */
  engineData?(): Promise<EngineData | undefined>;
}

/** What asking one source needs besides. */
export interface AskDeps extends StoreDeps {
  source: Source;
  fetch: PoliteFetch;
  /** A host of a list's that the reader gave no permission for, or took it back; where absent all may be asked. */
  refusedHost?(list: ListId): Promise<string | undefined>;
}

export interface RoundDeps extends AskDeps {
  /** Scatters the times of asking; the browser's own where none is given. */
  random?: Random;
  /** The round before, where its row could not be written: it counts instead of the stored one. */
  unstored?: Round | undefined;
  /** Told of a round whose row could not be written, so that somebody remembers it. */
  onUnstored?(round: Round): void;
}

/** Writes; on a full disk what is due to be forgotten goes first. */
export function write<T>({ db, now, settings }: StoreDeps, task: () => Promise<T>): Promise<T> {
  return withRoom(task, async () => makeRoom(db, now(), (await settings()).historyDays));
}
