import type { Digest, EngineId } from './digest';
import type { EngineFailure, Usage } from './engine';
import type { TextGiven } from './full-text';
import type { PaperKey } from './paper';

/**
 * `blocked`: it goes on when what its failure names was mended (key, permission, budget). `failed`: not without the reader's
 * wish.
 */
export type JobState = 'queued' | 'running' | 'done' | 'failed' | 'blocked';

/** Who wants it, the most urgent first: the page that is open, a click, a press for many papers at once, a rule. */
export const URGENCIES = ['open-page', 'click', 'chosen', 'rule'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Of a paper what a model is given. */
export interface JobText {
  title: string;
  /** TeX kept: statements rest on places in it. */
  abstract: string;
  primary: string;
  categories: string[];
  /** What of its HTML goes with the abstract, where that is to be read: absent until it was. */
  html?: TextGiven;
}

/** What a model is to read of a paper. */
export type Reads = 'abstract' | 'full-text';

/** A digest that is to be written. Times in epoch milliseconds. */
export interface Job {
  /** Everything that changes what is written: `paper|version|language|engine|model|promptVersion`, `|full-text` where that is read. */
  id: string;
  paper: PaperKey;
  version: number;
  /** BCP 47, of what is to be written. */
  language: string;
  engine: Exclude<EngineId, 'extractive'>;
  /** The base URL of the server; absent for the browser's own model. */
  endpoint?: string;
  model: string;
  promptVersion: string;
  /** Absent: the abstract. */
  reads?: Reads;
  /** The abstract is to be translated as well, and with it what is known of the authors' institutions. */
  translate?: { affiliations: string[] };
  /** What is written is to be read once more, each statement beside the paper. */
  reread?: true;
  /** What is read: a paper's page can be written of without following anything, and its paper may be gone by then. */
  text: JobText;
  state: JobState;
  urgency: Urgency;
  /** How often it was begun; counted before the request is made. */
  attempts: number;
  notBefore: number;
  /** Held by one runner until then; a runner that died lets it go by time. */
  lease?: { owner: string; until: number };
  /** A runner died over it. */
  orphaned?: true;
  /** Of one that runs: a request was or is made for it, that a server may want money for. */
  asked?: true;
  /** Expected before it begins, for the day's limit. */
  estimate: Usage;
  /** Why it was not written when it was last tried. */
  failure?: EngineFailure;
  /** How many of its answers were read and counted; those that follow were left by a runner that died. */
  read?: number;
  /** How many were counted, where those are more than were read: the reader stopped it, and they can still be read. */
  counted?: number;
  /** Set aside of a day's budget while it runs. */
  reserved?: { day: string; microUsd: number };
  /** The reader wants it although the day's limit is reached. */
  beyondBudget?: true;
  /** What all its requests have used. */
  spent?: Spent;
  createdAt: number;
  /** When its state changed; of one that runs, since when. */
  changedAt: number;
  /** When the reader put it away in the list of jobs, where that was after its last change. */
  clearedAt?: number;
}

/** What is to be written, and how much it is wanted. */
export interface Wish
  extends Pick<
    Job,
    | 'paper'
    | 'version'
    | 'language'
    | 'engine'
    | 'endpoint'
    | 'model'
    | 'promptVersion'
    | 'reads'
    | 'text'
    | 'translate'
    | 'reread'
    | 'urgency'
    | 'estimate'
  > {
  /** Also where it was written already; that stays until it is written anew. */
  rewrite?: true;
}

/** Tokens, and millionths of a US dollar. */
export interface Spent {
  requests: number;
  input: number;
  output: number;
  /** Of the tokens that have a known price. */
  microUsd: number;
  /** The tokens among them whose price nobody knows: they are in no sum. */
  unpriced?: Pick<Usage, 'input' | 'output'>;
}

/** How writing ended. What it used is told by the answers that were kept. */
export type Outcome = { kind: 'written'; digest: Digest } | { kind: 'failed'; failure: EngineFailure };

/**
 * What a model was asked for: a digest, its repair, the same in the right language, a title alone, the abstract's translation, a
 * second reading of the statements.
 */
export type AnswerKind = 'digest' | 'repair' | 'language' | 'title' | 'abstract' | 'reread';

/** What a model answered, kept before anything is read from it: reading it again costs nothing. */
export interface AnswerRow {
  job: string;
  /** Which of the job's requests, from 0. */
  part: number;
  /** Absent in rows of Glosses before: they are read in their order. */
  kind?: AnswerKind;
  text: string;
  finish: string;
  usage: Usage;
  at: number;
}

/** What came, whole or cut off: whatever a server will want money for. */
export type Answer = Pick<AnswerRow, 'text' | 'finish' | 'usage' | 'kind'>;

/** A job that one runner has to itself, with what an earlier one was answered and could not read any more. */
export interface Claimed extends Job {
  lease: NonNullable<Job['lease']>;
  answers: AnswerRow[];
}

/** Until when nothing is asked of a server, and why. */
export interface PauseRow {
  endpoint: string;
  until: number;
  failure: EngineFailure;
  /** How often in a row. */
  times?: number;
}

/** What was written on a day of the reader's, and what it cost in millionths of a US dollar. */
export interface SpendingRow extends Spent {
  /** YYYY-MM-DD where the reader is, a blank, and the model. */
  id: string;
  day: string;
  model: string;
  papers: number;
  /** Set aside by jobs that run. */
  reserved: number;
}

/** A key, for the exact origin it was entered for. It never leaves the background but as a header to that origin. */
export interface SecretRow {
  origin: string;
  key: string;
}
