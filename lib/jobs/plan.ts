import { type AnswerRow, type Claimed, type Job, type PauseRow, URGENCIES } from '../records/job';
import type { Budget } from '../records/price';
import type { Booking } from '../store/spending';
import { type Account, abandon } from './account';
import { allows, expected, type Purse } from './budget';
import { endpointOf, isLocal } from './endpoints';
import { isAhead, LEASE, MOST_ATTEMPTS } from './times';

export interface Claim {
  /** Who holds what is claimed; ids of runners never come back. */
  owner: string;
  /** Epoch milliseconds. */
  now: number;
  most: number;
  budget: Budget;
  /** The owner's own that it still works on, whatever the clock says; all where absent. */
  held?: ReadonlySet<string>;
}

/** What a claim changes. */
export interface Plan {
  claimed: Claimed[];
  /** The rows that are not as they were, those of the claimed ones among them. */
  changed: Job[];
  bookings: Booking[];
}

/** Whether a runner died over a job. */
export function isExpired({ id, state, lease }: Job, { owner, held, now }: Claim): boolean {
  const own = lease?.owner === owner && (held?.has(id) ?? true);
  return state === 'running' && !own && !(lease && isAhead(lease.until, now, LEASE));
}

/** Blocked by a day's limit, and the day is over. */
export const isAfterMidnight = ({ state, failure }: Job, now: number): boolean =>
  state === 'blocked' && failure?.kind === 'budget' && !isAhead(failure.until, now);

/** A job whose runner died: queued again, or given up. */
export function letGo(job: Job, answers: readonly AnswerRow[], { budget, now }: Claim): Account {
  const { job: free, bookings } = abandon(job, answers, { budget, now, lost: job.asked === true });
  // Thrice begun and not a word: whatever it is, a fourth time will not help.
  const over = job.attempts >= MOST_ATTEMPTS && { failure: job.failure ?? ({ kind: 'silent' } as const) };
  return {
    job: { ...free, orphaned: true, state: over ? 'failed' : 'queued', ...over, changedAt: now },
    bookings,
  };
}

/**
 * Which of the queued jobs begin: the most urgent that are due, one at a time on the reader's own machines, as far as the
 * purse goes. What the day's limit does not allow is blocked until midnight.
 * @param running those that run and go on
 * @param answers by job, of earlier runners
 */
export function choose(
  queued: readonly Job[],
  running: readonly Job[],
  pauses: ReadonlyMap<string, PauseRow>,
  answers: ReadonlyMap<string, AnswerRow[]>,
  purse: Purse,
  { owner, now, most, budget, held }: Claim,
): Plan {
  const plan: Plan = { claimed: [], changed: [], bookings: [] };
  const busy = new Set(running.map(endpointOf));
  let isLastTry = running.some(isLastOfOrphan);
  let { reserved } = purse;
  for (const job of queued.filter((each) => isDue(each, pauses, now)).sort(inTurn)) {
    if (plan.claimed.length >= most) break;
    // Taken from it by another that died since: it is not begun a second time beside itself.
    if (held?.has(job.id)) continue;
    if (isLocal(job.endpoint) && busy.has(endpointOf(job))) continue;
    if (isLastTry && isLastOfOrphan(job)) continue;
    const answered = answers.get(job.id) ?? [];
    const microUsd = isPaid(job, answered) ? 0 : expected(job, budget);
    const verdict = allows({ ...purse, reserved }, job, microUsd);
    if (verdict === 'no') plan.changed.push(overBudget(job, purse, now));
    if (verdict !== 'yes') continue;
    const begun = begin(job, { owner, now }, purse.day, microUsd);
    plan.changed.push(begun);
    plan.claimed.push({ ...begun, answers: answered });
    if (microUsd > 0) plan.bookings.push({ day: purse.day, model: job.model, reserved: microUsd });
    reserved += microUsd;
    busy.add(endpointOf(job));
    isLastTry ||= isLastOfOrphan(begun);
  }
  return plan;
}

/**
 * A job over which runners died, before or at its last try: one at a time, so that those which only ran beside the one that
 * kills are not given up with it.
 */
const isLastOfOrphan = ({ orphaned, state, attempts }: Job): boolean =>
  orphaned === true && attempts + (state === 'running' ? 0 : 1) >= MOST_ATTEMPTS;

/** What was answered already costs nothing to read; the abstract's translation and the second reading are asked for behind it. */
const isPaid = ({ translate, reread }: Job, answered: readonly AnswerRow[]): boolean => {
  const isThere = (wanted: AnswerRow['kind']) => answered.some(({ kind }) => kind === wanted);
  return answered.length > 0 && (!translate || isThere('abstract')) && (!reread || isThere('reread'));
};

const isDue = (job: Job, pauses: ReadonlyMap<string, PauseRow>, now: number) =>
  !isAhead(job.notBefore, now) && !isAhead(pauses.get(endpointOf(job))?.until ?? 0, now);

/** The most urgent first, then the oldest; those that were begun before come after the others of their kind. */
export function inTurn(a: Job, b: Job): number {
  return (
    URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency) ||
    a.attempts - b.attempts ||
    a.createdAt - b.createdAt
  );
}

const overBudget = (job: Job, { limit = 0, until }: Purse, now: number): Job => ({
  ...job,
  state: 'blocked',
  failure: { kind: 'budget', limit, until },
  changedAt: now,
});

function begin(job: Job, { owner, now }: Pick<Claim, 'owner' | 'now'>, day: string, microUsd: number) {
  return {
    ...job,
    state: 'running' as const,
    lease: { owner, until: now + LEASE },
    attempts: job.attempts + 1,
    changedAt: now,
    ...(microUsd > 0 && { reserved: { day, microUsd } }),
  };
}
