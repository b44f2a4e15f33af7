import { backfill, backfillDueAt } from '../../lib/polling/backfill';
import { detailsDueAt, fillDetails } from '../../lib/polling/fill-details';
import type { AskDeps } from '../../lib/polling/round-deps';
import { arxiv } from '../../lib/sources/arxiv';
import { because } from '../../lib/sources/because';
import { followedLists } from '../../lib/store/follows';

export interface Later {
  /** Asks for what rounds left open, as far as it is due and one run goes. One at a time; a second call does nothing. */
  run(): Promise<void>;
  /** When there is something to ask for (epoch milliseconds). */
  dueAt(): Promise<number | undefined>;
}

/**
 * What can wait until the rounds are over: details of papers that came, then days that were missed, and their papers'
 * details. What is left to do stands in the store.
 */
export function createLater(deps: Omit<AskDeps, 'source'>): Later {
  const filling = { ...deps, source: arxiv, fetch: because(deps.fetch, { why: 'details' }) };
  const asking = { ...deps, source: arxiv, fetch: because(deps.fetch, { why: 'backfill' }) };
  return {
    run: () =>
      navigator.locks.request('gloss:later', { ifAvailable: true }, async (lock) => {
        if (!lock) return;
        await fillDetails(filling);
        if ((await backfill(asking)) > 0) await fillDetails(filling);
      }),
    async dueAt() {
      // Nothing that the reader follows would be told more of.
      if ((await followedLists(deps.db, arxiv.id)).length === 0) return undefined;
      const due = await Promise.all([detailsDueAt(filling), backfillDueAt(asking)]);
      const times = due.filter((at) => at !== undefined);
      return times.length > 0 ? Math.min(...times) : undefined;
    },
  };
}
