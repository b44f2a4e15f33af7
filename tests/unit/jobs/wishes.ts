import { extractDigest } from '../../../lib/digests/extractive';
import type { Digest } from '../../../lib/records/digest';
import type { Claimed, Job, Outcome, Wish } from '../../../lib/records/job';
import type { Budget } from '../../../lib/records/price';
import { paperOf } from '../store/fill';

export const NOW = Date.parse('2026-06-18T10:00:00Z');
export const DAY_OF_PAPERS = '2026-06-18';
export const CLOUD = 'https://models.example/v1';
export const LOCAL = 'http://127.0.0.1:11434/v1';
/** 100 in and 40 out, at 10 and 20 millionths. */
export const USAGE = { input: 100, output: 40, counted: true };
export const EACH = 100 * 10 + 40 * 20;
export const NO_LIMIT: Budget = { prices: { priced: { input: 10, output: 20 } } };
export const limited = (microUsd: number): Budget => ({ ...NO_LIMIT, microUsd });

/** A wish for paper number `i` of the day. */
export function wishOf(i: number, given: Partial<Wish> = {}): Wish {
  return {
    paper: paperOf(DAY_OF_PAPERS, i).key,
    version: 1,
    language: 'en',
    engine: 'openai',
    endpoint: CLOUD,
    model: 'priced',
    promptVersion: '1',
    text: { title: '', abstract: '', primary: 'cs.LG', categories: ['cs.LG'] },
    urgency: 'rule',
    estimate: USAGE,
    ...given,
  };
}

export function digestOf(job: Pick<Job, 'paper' | 'language' | 'model' | 'promptVersion'>): Digest {
  const { paper, language, model, promptVersion } = job;
  return {
    ...extractDigest(paperOf(DAY_OF_PAPERS, 0), 0),
    paper,
    language,
    model,
    promptVersion,
    engine: 'openai',
  };
}

export const written = (job: Claimed): Outcome => ({ kind: 'written', digest: digestOf(job) });
