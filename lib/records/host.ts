/** The pace of a request: milliseconds from one request’s end to the next. */
export interface Pace {
  /** Which of a domain’s hosts: they share their turns, and each fails for itself. */
  host: string;
  gap: number;
  /** Requests with a longer gap among themselves, counted under that name. */
  lane?: { name: string; gap: number };
}

/** Whether a host may be asked now. Times in epoch milliseconds. */
export type Turn =
  | { kind: 'go' }
  | { kind: 'wait'; until: number }
  /** It asked for less, with that status. */
  | { kind: 'throttled'; until: number; status: number }
  /** The host failed. */
  | { kind: 'resting'; until: number }
  | { kind: 'forbidden' };

/** What a host did when it was asked. */
export type HostAnswer =
  | { kind: 'answered' }
  /** It gave an answer, and yet asked for less. */
  | { kind: 'slower' }
  /** It asked for less; for how long (milliseconds), where it said so. */
  | { kind: 'throttled'; status: number; wish?: number }
  | { kind: 'forbidden' }
  /** `reached`: it was there, and in trouble. */
  | { kind: 'failed'; reached: boolean }
  /** Nobody knows: this computer has no network, or somebody else answered. */
  | { kind: 'nothing' };

/** What is kept of a host. Times in epoch milliseconds. */
export interface HostRow {
  /** The registered domain. */
  host: string;
  nextTurn: number;
  /** The same for requests with a longer pace, by its name. */
  laneTurns?: Record<string, number>;
  /** Not before then: what it answered when it wanted less. `forbidden`: it refuses, and `until` means nothing. */
  heldOff?: { until: number; status: number; why?: 'forbidden' };
  /** How often in a row it asked for less. */
  failures?: number;
  /** Hosts in trouble: not before then, and how often in a row they failed. */
  resting?: Record<string, { until: number; failures: number }>;
}
