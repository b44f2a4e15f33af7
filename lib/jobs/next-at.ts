import type { EngineFailure } from '../records/engine';
import type { Job, PauseRow } from '../records/job';
import type { GlossDb } from '../store/db';
import { jobsIn, pausesOf } from '../store/jobs';
import { endpointOf } from './endpoints';
import { isAhead, LEASE } from './times';

/** When there is something to do next (epoch milliseconds), and what it waits for. */
export interface Next {
  at: number;
  failure?: EngineFailure;
}

/**
 * When the queue must be looked at again: now, where something may begin; else when the first rest, lease or day ends.
 * What could begin and has not while others run waits for those: for their machine, or for what is set aside for them.
 * @returns undefined where time alone changes nothing
 */
export async function nextAt(db: GlossDb, now: number): Promise<Next | undefined> {
  const [jobs, pauses] = await Promise.all([jobsIn(db, 'queued', 'running', 'blocked'), pausesOf(db)]);
  const running = jobs.some((job) => job.state === 'running' && isAhead(job.lease?.until ?? 0, now, LEASE));
  const nexts = jobs.flatMap((job) => {
    const next = nextOf(job, pauses, now);
    return next && !(running && job.state === 'queued' && next.at <= now) ? [next] : [];
  });
  return nexts.reduce<Next | undefined>(
    (first, each) => (first && first.at <= each.at ? first : each),
    undefined,
  );
}

/** When one job may go on, and what it waits for; undefined where time alone changes nothing. */
export function nextOf(job: Job, pauses: ReadonlyMap<string, PauseRow>, now: number): Next | undefined {
  const ahead = (at: number, longest?: number) => (isAhead(at, now, longest) ? at : now);
  if (job.state === 'running') return { at: ahead(job.lease?.until ?? now, LEASE) };
  if (job.state === 'blocked')
    return job.failure?.kind === 'budget'
      ? { at: ahead(job.failure.until), failure: job.failure }
      : undefined;
  const pause = pauses.get(endpointOf(job));
  const own = { at: ahead(job.notBefore), ...(job.failure && { failure: job.failure }) };
  const rest = pause && { at: ahead(pause.until), failure: pause.failure };
  return rest && rest.at > own.at ? rest : own;
}
