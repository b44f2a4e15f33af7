import { localDay } from '../clock';
import { sourceOf } from '../records/announcement';
import { type Job, type PauseRow, URGENCIES } from '../records/job';
import type { Paper } from '../records/paper';
import type { GlossDb } from '../store/db';
import { jobsIn, pausesOf } from '../store/jobs';
import { type Next, nextOf } from './next-at';
import { inTurn } from './plan';

/** What a page lists of the queue, by how it stands with a job. */
export const QUEUE_PARTS = ['running', 'waiting', 'blocked', 'failed', 'done'] as const;
export type QueuePart = (typeof QUEUE_PARTS)[number];

/** A job as it is listed. */
export interface Queued {
  job: Job;
  /** Of one that waits: its place, from 1. */
  place?: number;
  /** When it may go on, and what it waits for; absent where it waits for its turn alone, or for the reader. */
  next?: Next;
  /** Its paper, where that is stored and its key alone does not tell its address. */
  paper?: Paper | undefined;
}

/** The queue, each part with how many there are and the first of them, in the order in which they are begun or were ended. */
export type Queue = Record<QueuePart, { count: number; first: Queued[] }>;

/**
 * What is written, waits, failed, and was written today; a live query. What the reader put away is left out.
 * @param most of how many a part tells
 * @param now epoch milliseconds; today is the reader's own
 */
export async function queue(db: GlossDb, most: Record<QueuePart, number>, now: number): Promise<Queue> {
  const today = localDay(now);
  const [open, ended, pauses] = await Promise.all([
    jobsIn(db, 'queued', 'running', 'blocked'),
    jobsIn(db, 'failed', 'done'),
    pausesOf(db),
  ]);
  const seen = ended.filter((job) => !isCleared(job));
  const isWaiting = ({ state, asked }: Job) => state === 'queued' || (state === 'running' && !asked);
  const parts: Record<QueuePart, Job[]> = {
    running: open.filter((job) => job.state === 'running' && job.asked),
    waiting: open.filter(isWaiting).sort(byTurn),
    blocked: open.filter(({ state }) => state === 'blocked').sort(inTurn),
    failed: seen.filter(({ state }) => state === 'failed').sort(newestFirst),
    done: seen.filter((job) => job.state === 'done' && localDay(job.changedAt) === today).sort(newestFirst),
  };
  const first = QUEUE_PARTS.flatMap((part) => parts[part].slice(0, most[part]));
  const elsewhere = first.filter(({ paper }) => sourceOf(paper) !== 'arxiv');
  const papers = await db.papers.bulkGet(elsewhere.map(({ paper }) => paper));
  const paperOf = new Map(papers.flatMap((paper) => (paper ? [[paper.key, paper] as const] : [])));
  const told = (part: QueuePart) => ({
    count: parts[part].length,
    first: parts[part].slice(0, most[part]).map((job, i): Queued => {
      const next = nextTold(job, pauses, now);
      return {
        job,
        ...(part === 'waiting' && { place: i + 1 }),
        ...(next && { next }),
        paper: paperOf.get(job.paper),
      };
    }),
  });
  return {
    running: told('running'),
    waiting: told('waiting'),
    blocked: told('blocked'),
    failed: told('failed'),
    done: told('done'),
  };
}

/** Whether the reader put it away; what was begun again since is told again. */
export const isCleared = ({ clearedAt, changedAt }: Job): boolean =>
  clearedAt !== undefined && clearedAt >= changedAt;

/** What is in hand and has asked nothing yet comes first among its like: it was chosen already. */
const byTurn = (a: Job, b: Job): number =>
  URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency) ||
  Number(b.state === 'running') - Number(a.state === 'running') ||
  inTurn(a, b);

const newestFirst = (a: Job, b: Job): number => b.changedAt - a.changedAt;

function nextTold(job: Job, pauses: ReadonlyMap<string, PauseRow>, now: number): Next | undefined {
  if (job.state !== 'queued' && job.state !== 'blocked') return undefined;
  const next = nextOf(job, pauses, now);
  return next && next.at > now ? next : undefined;
}
