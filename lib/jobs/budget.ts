import { localDay, nextLocalMidnight } from '../clock';
import type { Job, Spent } from '../records/job';
import type { Budget } from '../records/price';
import { cost, DEAREST, priceOfJob } from './prices';

/** What is left of a day. Millionths of a US dollar. */
export interface Purse {
  day: string;
  /** The reader's next midnight. */
  until: number;
  /** Absent where there is no limit. */
  limit?: number;
  spent: number;
  reserved: number;
}

/**
 * @param spent what was spent today
 * @param running what is set aside is told by those that run, so that nothing can stay set aside for nobody
 */
export function openPurse(
  { microUsd: limit }: Budget,
  spent: readonly Spent[],
  running: readonly Job[],
  now: number,
): Purse {
  const day = localDay(now);
  const reserved = running.flatMap((job) => (job.reserved?.day === day ? [job.reserved.microUsd] : []));
  return {
    day,
    until: nextLocalMidnight(now),
    spent: sum(spent.map(towardsLimit)),
    reserved: sum(reserved),
    ...(limit !== undefined && { limit }),
  };
}

/** What the day's limit counts: what nobody knows the price of must not be let through as if it were for nothing. */
export const towardsLimit = ({ microUsd, unpriced }: Spent): number =>
  microUsd + (unpriced ? cost(unpriced, DEAREST) : 0);

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

/** What a job is expected to cost, an unknown price taken for a dear one. */
export const expected = (job: Job, { prices }: Budget): number =>
  cost(job.estimate, priceOfJob(job, prices) ?? DEAREST);

/**
 * Whether the day's limit lets a job begin. `later`: it may, when what runs costs less than was set aside for it.
 * @param microUsd what it is expected to cost
 */
export function allows(
  { limit, spent, reserved }: Purse,
  job: Job,
  microUsd: number,
): 'yes' | 'later' | 'no' {
  if (limit === undefined || job.beyondBudget || microUsd === 0) return 'yes';
  if (spent + microUsd > limit) return 'no';
  return spent + reserved + microUsd > limit ? 'later' : 'yes';
}

/** What requests took, at the job's price. */
export function spentBy(
  job: Job,
  usages: readonly { input: number; output: number }[],
  { prices }: Budget,
): Spent {
  const input = sum(usages.map((usage) => usage.input));
  const output = sum(usages.map((usage) => usage.output));
  const microUsd = cost({ input, output }, priceOfJob(job, prices));
  return {
    requests: usages.length,
    input,
    output,
    microUsd: microUsd ?? 0,
    ...(microUsd === undefined && usages.length > 0 && { unpriced: { input, output } }),
  };
}
