import { DAY } from '../clock';
import type { EngineFailure } from '../records/engine';
import type { Job, JobState, PauseRow } from '../records/job';
import { endpointOf } from './endpoints';
import { backOff, MOST_ATTEMPTS } from './times';

/** What a failure means for its job, and for the others that would ask the same. */
export interface Aftermath {
  state: Extract<JobState, 'queued' | 'failed' | 'blocked'>;
  attempts: number;
  notBefore: number;
  /** The server rests. */
  pause?: PauseRow;
  /** All jobs of the server, or of this model at it, would fail alike. */
  blocks?: 'endpoint' | 'model';
  /** A request may have been made and is to be paid, though no answer was kept. */
  lost: boolean;
}

/**
 * @param rest the server's, where there is one already
 * @param now epoch milliseconds
 * @param random from 0 to 1
 */
export function afterFailure(
  job: Job,
  failure: EngineFailure,
  rest: PauseRow | undefined,
  now: number,
  random: number,
): Aftermath {
  const times = rest?.times ?? 0;
  const pause = (until: number): PauseRow => ({
    endpoint: endpointOf(job),
    // A longer wish of the same server, told to another of its jobs, holds; none holds for more than a day.
    until: Math.min(Math.max(until, rest?.failure.kind === 'busy' ? rest.until : 0), now + DAY),
    failure,
    times: times + 1,
  });
  // The try does not count: nobody has looked at the paper.
  const unburnt = { attempts: Math.max(0, job.attempts - 1), notBefore: 0, lost: false };
  const queued = { ...unburnt, state: 'queued' as const };
  const own = now + backOff(job.attempts - 1, random);
  switch (failure.kind) {
    case 'busy':
      return { ...queued, pause: pause(Math.max(failure.until, now + backOff(times, random))) };
    case 'unreachable':
    case 'offline':
      return { ...queued, pause: pause(now + backOff(times, random)) };
    case 'server': {
      // It may be in trouble, or stumble over this paper: others are tried before.
      const until = now + backOff(times, random);
      return { ...retried(job, own), notBefore: Math.max(own, until + 1), lost: false, pause: pause(until) };
    }
    case 'silent':
    case 'cut-off':
      return { ...retried(job, own), lost: true };
    case 'blank':
      return { ...retried(job, own), lost: false };
    case 'key-refused':
    case 'no-credit':
    case 'origin-refused':
    case 'not-allowed':
    case 'left':
    case 'redirected':
    case 'no-built-in':
      return { ...unburnt, state: 'blocked', blocks: 'endpoint' };
    case 'no-model':
      return { ...unburnt, state: 'blocked', blocks: 'model' };
    case 'budget':
      return { ...unburnt, state: 'blocked' };
    case 'stopped':
      return { ...unburnt, state: 'failed', lost: true };
    case 'mistake':
      // The same would happen again.
      return { state: 'failed', attempts: job.attempts, notBefore: 0, lost: true };
    // The engine has tried what it can; the same paper to the same model would only cost again.
    case 'too-long':
    case 'context':
    case 'refused':
    case 'not-json':
    case 'wrong-shape':
    case 'wrong-language':
    case 'rejected':
    case 'tldr-only':
      return { state: 'failed', attempts: job.attempts, notBefore: 0, lost: false };
  }
}

function retried({ attempts }: Job, notBefore: number): Pick<Aftermath, 'state' | 'attempts' | 'notBefore'> {
  return { state: attempts >= MOST_ATTEMPTS ? 'failed' : 'queued', attempts, notBefore };
}
