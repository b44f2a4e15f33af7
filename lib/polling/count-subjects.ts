import { newYorkDay } from '../clock';
import { archiveIds } from '../papers/subjects';
import type { CountRow, DayCounts } from '../records/subject-counts';
import { countAll } from '../sources/arxiv-counts';
import type { PoliteFetch } from '../sources/polite-fetch';
import { unconditional } from '../sources/unconditional';
import { keepCounts, latestCounts } from '../store/counts';
import type { GlossDb } from '../store/db';
import { hasUncounted, isCountDue, isUnfinished } from './count-due';

export interface SubjectDeps {
  db: GlossDb;
  fetch: PoliteFetch;
  now(): number;
}

/**
 * Counts every category's announcements of today, and keeps what is known after each archive: a worker that dies loses
 * none of it. One run at a time is the caller's care.
 * @param again asks for what did not come the last time
 * @throws what the database throws; what arXiv does not answer is told in the row
 */
export async function countSubjects({ db, fetch, now }: SubjectDeps, again = false): Promise<void> {
  const before = await latestCounts(db);
  const retry = again && hasUncounted(before, now());
  if (!retry && !isCountDue(before, now())) return;
  const on = newYorkDay(now());
  const goesOn = before && (retry || isUnfinished(before, now()));
  const known: DayCounts = goesOn ? countsOf(before) : { counts: {}, done: [], missed: [] };
  const archives = archiveIds().length;
  const keep = (counts: DayCounts, state: CountRow['state']) =>
    keepCounts(db, { ...counts, on, state, archives, changedAt: now() });
  // In order: what is told first must not be written last.
  let kept = keep({ ...known, missed: [] }, 'counting');
  const counted = await countAll(
    unconditional(fetch),
    (soFar) => {
      kept = kept.then(() => keep(soFar, 'counting'));
      // Awaited below; until then nobody listens for its failure.
      kept.catch(() => undefined);
    },
    goesOn ? known : undefined,
  );
  await kept;
  await keep(counted, 'done');
}

const countsOf = ({ counts, done, missed, day }: CountRow): DayCounts => ({
  counts,
  done,
  missed,
  ...(day && { day }),
});
