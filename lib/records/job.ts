import type { EngineId } from './digest';
import type { EngineFailure, Usage } from './engine';
import type { PaperKey } from './paper';

/**
 * `blocked`: it goes on when what its failure names was mended (key, permission, budget). `failed`: not without the reader's
 * wish.
 */
export type JobState = 'queued' | 'running' | 'done' | 'failed' | 'blocked';

/** Who wants it, the most urgent first: the page that is open, a click, a rule. */
export const URGENCIES = ['open-page', 'click', 'rule'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Of a paper what a model is given. */
export interface JobText {
  title: string;
  /** TeX kept: statements rest on places in it. */
  abstract: string;
  primary: string;
  categories: string[];
}

/** A digest that is to be written. Times in epoch milliseconds. */
export interface Job {
  /** Everything that changes what is written: `paper|version|language|engine|model|promptVersion`. */
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
  /** What is read: a paper's page can be written of without following anything, and its paper may be gone by then. */
  text: JobText;
  state: JobState;
  urgency: Urgency;
  /** How often it was begun; counted before the request is made. */
  attempts: number;
  notBefore: number;
  /** Held by one runner until then; a runner that died lets it go by time. */
  lease?: { owner: string; until: number };
  /** Expected before it begins, for the day's limit. */
  estimate: Usage;
  failure?: EngineFailure;
  createdAt: number;
  changedAt: number;
}

/** What a model answered, kept before anything is read from it: reading it again costs nothing. */
export interface AnswerRow {
  job: string;
  /** Which of the job's requests, from 0: the digest, then its repairs. */
  part: number;
  text: string;
  finish: string;
  usage: Usage;
  at: number;
}

/** Until when nothing is asked of a server, and why. */
export interface PauseRow {
  endpoint: string;
  until: number;
  failure: EngineFailure;
}

/** What was written on a day of the reader's, and what it cost in millionths of a US dollar. */
export interface SpendingRow {
  /** YYYY-MM-DD where the reader is, a blank, and the model. */
  id: string;
  day: string;
  model: string;
  requests: number;
  papers: number;
  input: number;
  output: number;
  microUsd: number;
  /** Set aside by jobs that run. */
  reserved: number;
}

/** A key, for the exact origin it was entered for. It never leaves the background but as a header to that origin. */
export interface SecretRow {
  origin: string;
  key: string;
}
