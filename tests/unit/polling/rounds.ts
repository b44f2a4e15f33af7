import 'fake-indexeddb/auto';
import { backfill } from '../../../lib/polling/backfill';
import { fillDetails } from '../../../lib/polling/fill-details';
import { runRound } from '../../../lib/polling/round';
import type { RoundDeps } from '../../../lib/polling/round-deps';
import type { Batch, ListId } from '../../../lib/records/announcement';
import type { SourceId } from '../../../lib/records/paper';
import type { Source } from '../../../lib/sources/source';
import { GlossDb } from '../../../lib/store/db';
import { setFollowed } from '../../../lib/store/follows';

let number = 0;

/** A reader's database and clock, for rounds against sources that a test invents. */
export async function reader(lists: ListId[], begin: number) {
  const db = new GlossDb(`rounds-${++number}`);
  const clock = { now: begin };
  await setFollowed(db, lists, true, begin);
  const deps = (source: Source, given: Partial<RoundDeps> = {}): RoundDeps => ({
    db,
    source,
    now: () => clock.now,
    random: () => 0,
    fetch: async () => ({ body: '' }),
    settings: async () => ({ pollHours: 8, historyDays: 30 }),
    ...given,
  });
  return {
    db,
    clock,
    deps,
    round: (source: Source, given: Partial<RoundDeps> = {}) => runRound(deps(source, given)),
    backfill: (source: Source, most?: number) => backfill(deps(source), most),
    fillDetails: (source: Source) => fillDetails(deps(source)),
    /** `day list paper type`, in order. */
    announced: async () =>
      (await db.announcements.toArray()).map(
        ({ day, list, paper, type }) => `${day} ${list} ${paper} ${type}`,
      ),
  };
}

/** A source that says what it is told to. */
export const saying = (
  id: SourceId,
  today: () => Batch | Promise<Batch>,
  more: Partial<Source> = {},
): Source => ({
  id,
  hosts: [],
  today: async () => today(),
  submitted: async (_categories, { day }) => ({ day, via: 'api', papers: [], rejected: [] }),
  ...more,
});

export const feedOf = (papers: Batch['papers'], more: Partial<Batch> = {}): Batch => ({
  via: 'feed',
  papers,
  rejected: [],
  ...more,
});
