import { localDay } from '../clock';
import type { EngineFailure } from '../records/engine';
import type { Job, JobState, Spent } from '../records/job';
import type { PaperKey } from '../records/paper';
import type { GlossDb } from '../store/db';
import { countJobs, jobsIn } from '../store/jobs';
import { addSpent, NOTHING_SPENT, spendingOn } from '../store/spending';
import { type Next, nextAt } from './next-at';

/** How the queue stands. Times in epoch milliseconds. */
export interface Progress {
  /** What is made ready to be asked for is among the queued. */
  counts: Record<JobState, number>;
  running: { id: string; paper: PaperKey; title: string; since: number }[];
  /** What it waits for, where nothing runs. */
  next?: Next;
  /** What must be mended before the blocked ones go on, each kind once. */
  blockedBy: EngineFailure[];
  spentToday: Spent & { papers: number; reserved: number };
}

/** What a page shows of the queue; a live query. */
export async function progress(db: GlossDb, now: number): Promise<Progress> {
  const [counts, inHand, blocked, spending] = await Promise.all([
    countJobs(db),
    jobsIn(db, 'running'),
    jobsIn(db, 'blocked'),
    spendingOn(db, localDay(now)),
  ]);
  const running = inHand.filter(({ asked }) => asked);
  const ready = inHand.length - running.length;
  const papers = await db.papers.bulkGet(running.map(({ paper }) => paper));
  const next = inHand.length === 0 ? await nextAt(db, now) : undefined;
  return {
    counts: { ...counts, queued: counts.queued + ready, running: running.length },
    running: running.map(({ id, paper, changedAt }, i) => ({
      id,
      paper,
      title: papers[i]?.title ?? paper,
      since: changedAt,
    })),
    ...(next && { next }),
    blockedBy: kindsOf(blocked),
    spentToday: spending.reduce<Progress['spentToday']>(
      (sum, row) => ({
        ...addSpent(sum, row),
        papers: sum.papers + row.papers,
        reserved: sum.reserved + row.reserved,
      }),
      { ...NOTHING_SPENT, papers: 0, reserved: 0 },
    ),
  };
}

function kindsOf(jobs: readonly Job[]): EngineFailure[] {
  const kinds = new Map(jobs.flatMap(({ failure }) => (failure ? [[failure.kind, failure] as const] : [])));
  return [...kinds.values()];
}
