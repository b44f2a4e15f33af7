import type { Batch } from '../records/announcement';

/** The answer that nothing changed in these categories since what was last kept. */
export const unchangedBatch = (categories: string[], at?: number): Batch => ({
  via: 'feed',
  papers: [],
  rejected: [],
  unchanged: categories,
  ...(at !== undefined && { at }),
});
