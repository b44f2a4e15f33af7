import type { HostAnswer, Pace, Turn } from '../records/host';
import type { Asked, RequestRow, Why } from '../records/request';

/** What is said with a request. */
export interface Asking {
  /** Told by the address where absent; `feed` as a rule. */
  purpose?: Asked;
  /** `poll` where absent. */
  why?: Why;
  /** That the reader waits for it; told by `why` where absent. A host that merely failed is then asked all the same. */
  byHand?: boolean;
  /** Instead of what the purpose accepts. */
  accept?: string;
  /** Although asked on condition: what was kept is not all here, so that the answer must come whole. */
  afresh?: boolean;
}

/** What came. */
export interface Fetched {
  body: string;
  /** The server's clock: epoch milliseconds; absent where it tells no time. */
  at?: number;
  /** Where a redirect led to. */
  url?: string;
  unchanged?: false;
  /**
   * To be called when what came is stored: from then on the host is asked only for what is newer. Without it the next
   * request brings everything again, so that a worker's death in between loses nothing. Only where asked on condition.
   */
  kept?: () => Promise<void>;
}

/** That nothing changed since what was last kept. */
export interface Unchanged {
  unchanged: true;
  at?: number;
}

export interface PoliteFetch {
  (url: string, asking?: Asking): Promise<Fetched>;
  /** Asks for what changed since the answer that was last `kept`. */
  (url: string, asking: Asking & { conditional: true }): Promise<Fetched | Unchanged>;
}

/** When hosts may be asked, kept where it outlives the worker. */
export interface HostGate {
  /** Takes a turn, if there is one now. @throws where it could not be written down: then nobody is asked */
  take(domain: string, pace: Pace, byHand: boolean): Promise<Turn>;
  /** Counts the pace from now, and draws conclusions. Never throws. @returns until when the domain is held off, if it is */
  settle(domain: string, pace: Pace, answer: HostAnswer): Promise<number | undefined>;
}

/** What is known of an address, kept where it outlives the worker. */
export interface AddressBook {
  /** Never throws: what cannot be read is not known. */
  recall(url: string): Promise<Recalled>;
  /** That an answer with these validators is stored. */
  keep(url: string, validators: Validators): Promise<void>;
  /** That the address is gone for good, or there after all. Never throws. */
  mark(url: string, gone: boolean): Promise<void>;
}

/** What tells two answers apart, in the server's words (RFC 9110 §8.8). */
export interface Validators {
  etag?: string;
  lastModified?: string;
}
export type Recalled = Validators & { gone?: boolean };

/** Where every request is written down. Never throws. */
export interface Diary {
  /** @returns its number; undefined where it could not be written */
  begin(row: Omit<RequestRow, 'id'>): Promise<number | undefined>;
  end(id: number | undefined, what: Partial<RequestRow>): Promise<void>;
}

export interface PoliteFetchDeps {
  gate: HostGate;
  addresses: AddressBook;
  diary: Diary;
  fetch: typeof fetch;
  now(): number;
  sleep(ms: number): Promise<void>;
  /** Runs a task when no other for the same domain runs, in whichever of the extension's contexts. */
  alone<T>(domain: string, task: () => Promise<T>): Promise<T>;
  /** Whether an answer may be taken from that address: only from what a source declares. */
  isDeclared(url: string): boolean;
  /** From the first byte asked to the last read, milliseconds; 20 s where absent. */
  timeout?: number;
}
