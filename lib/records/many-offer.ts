import type { Job } from './job';

/** What it would take to have a model write of several papers in one press. */
export interface ManyOffer extends Pick<Job, 'engine' | 'model'> {
  /** How many would be written: what is written, or waits for it, is not among them. */
  count: number;
  /** Millionths of a US dollar; undefined where no price is known. */
  cost: number | undefined;
  /** The same, of what the day's limit leaves; absent where that is enough for all. */
  left?: number;
}
