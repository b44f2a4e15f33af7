import type { EngineFailure } from '../../lib/records/engine';
import { m } from '../../lib/words';
import { clockTime, timeAndDay } from '../../lib/words/dates';
import { grouped } from '../../lib/words/numbers';
import { spentWords } from '../cost-words';
import { dollars, engineFailureWords, sentences } from '../engine-words';
import type { JobLine, JobPart } from './props';

/** “Digest of the full text, with a translation”. */
export function kindWords({ reads, isTranslated }: Pick<JobLine, 'reads' | 'isTranslated'>): string {
  if (reads === 'full-text') return isTranslated ? m.job_full_translated() : m.job_full();
  return isTranslated ? m.job_abstract_translated() : m.job_abstract();
}

/** How it stands with a job, in words: since when, why not, and when it goes on. */
export function stateWords(job: JobLine, part: JobPart, now: number): string {
  switch (part) {
    case 'running':
      return m.job_running({ time: clockTime(job.since) });
    case 'done':
      return m.job_done({ time: clockTime(job.since) });
    case 'waiting':
      return waitingWords(job, now);
    case 'blocked':
    case 'failed':
      return sentences(
        ...(job.failure ? [engineFailureWords(job.failure, now)] : []),
        ...(job.nextAt === undefined ? [] : [m.job_next({ time: timeAndDay(job.nextAt, now) })]),
      );
  }
}

function waitingWords({ place = 0, isInHand, nextAt, failure }: JobLine, now: number): string {
  const words = isInHand ? m.job_in_hand() : m.job_place({ place: grouped(place) });
  const next = nextAt === undefined ? [] : [m.job_next({ time: timeAndDay(nextAt, now) })];
  return sentences(words, ...(failure ? [engineFailureWords(failure, now)] : []), ...next);
}

/** What it is expected to take, or took: tokens, and money where a price is known. */
export function costWords({ estimate, spent }: Pick<JobLine, 'estimate' | 'spent'>): string {
  if (spent && spent.requests > 0) return m.job_spent({ tokens: tokensOf(spent), cost: spentWords(spent) });
  const cost = estimate.cost === undefined ? m.cost_unknown() : dollars(estimate.cost);
  return m.job_estimate({ tokens: tokensOf(estimate), cost });
}

const tokensOf = ({ input, output }: { input: number; output: number }) => grouped(input + output);

/** What time, a press on the paper or nothing cures: the options would not help. */
const NOT_BY_SETTINGS: ReadonlySet<EngineFailure['kind']> = new Set([
  'silent',
  'cut-off',
  'too-long',
  'blank',
  'not-json',
  'wrong-shape',
  'wrong-language',
  'server',
  'busy',
  'offline',
  'refused',
  'stopped',
  'mistake',
  'context',
]);

/** Whether what keeps a job can be mended in the options. */
export const isForSettings = ({ kind }: EngineFailure): boolean => !NOT_BY_SETTINGS.has(kind);
