import type { PromiseExtended } from 'dexie';
import { type Job, type JobState, URGENCIES, type Urgency, type Wish } from '../records/job';
import type { GlossDb } from '../store/db';
import { inOne } from '../store/in-one';
import { jobId } from './job-id';

/**
 * Puts down that a digest is wanted; to say it twice changes nothing.
 * A more urgent wish makes it more urgent. What failed, was stopped or is blocked is taken up again by a click, not by a
 * rule; what is written stays, unless it is to be written anew. Who chose many is not asked about each: what is blocked, by a
 * day's limit above all, stays so.
 * @param now epoch milliseconds
 * @returns what became of it
 */
export async function enqueue(db: GlossDb, wish: Wish, now: number): Promise<JobState> {
  const id = jobId(wish);
  return inOne(db, [db.jobs, db.digests, db.answers], async () => {
    const [job, digest, older] = await Promise.all([db.jobs.get(id), db.digests.get(id), olderOf(db, wish)]);
    const isWritten = digest && !wish.rewrite && (!job || job.state === 'done');
    const urgency = older.reduce(
      (most, each) => (isMore(each.urgency, most) ? each.urgency : most),
      wish.urgency,
    );
    // Written anew after its job was forgotten: what it cost so far goes on.
    const spent = job?.spent ?? digest?.spent;
    const next = job
      ? wished(job, { ...wish, urgency }, now)
      : {
          ...fresh(id, { ...wish, urgency }, now),
          ...(spent && { spent }),
          ...(older.some(({ beyondBudget }) => beyondBudget) && { beyondBudget: true as const }),
        };
    await db.jobs.bulkDelete(older.map((each) => each.id));
    if (isWritten) return 'done';
    if (next !== job) await db.jobs.put(next);
    return next.state;
  });
}

/**
 * Puts down what a rule wants, unless somebody has wanted or written the like: of the same paper in the same language, whoever
 * was to write it.
 * @returns whether there is a new job
 */
export async function enqueueByRule(db: GlossDb, wish: Wish, now: number): Promise<boolean> {
  const id = jobId(wish);
  const isAlike = ({ language }: { language: string }) => language === wish.language;
  return inOne(db, [db.jobs, db.digests], async () => {
    const [jobs, digests] = await Promise.all([
      db.jobs.where('paper').equals(wish.paper).filter(isAlike).toArray(),
      db.digests.where('paper').equals(wish.paper).filter(isAlike).count(),
    ]);
    const isWanted = jobs.some((job) => job.id === id || OPEN.includes(job.state));
    if (isWanted || digests > 0) return false;
    await db.jobs.put(fresh(id, wish, now));
    return true;
  });
}

const OPEN: readonly JobState[] = ['queued', 'running', 'blocked'];

/**
 * The same wish in the words of an earlier Gloss, where nobody has begun it: to write both is to pay twice. One that was tried
 * and may have been paid for goes on as it is.
 */
function olderOf(db: GlossDb, wish: Wish): PromiseExtended<Job[]> {
  return db.jobs
    .where('paper')
    .equals(wish.paper)
    .filter(
      (job) =>
        job.state === 'queued' &&
        job.attempts === 0 &&
        job.spent === undefined &&
        job.promptVersion !== wish.promptVersion &&
        SAME.every((name) => job[name] === wish[name]),
    )
    .toArray();
}

const SAME = ['version', 'language', 'engine', 'model'] as const;

function fresh(id: string, { rewrite: _, ...wish }: Wish, now: number): Job {
  return { ...wish, id, state: 'queued', attempts: 0, notBefore: 0, createdAt: now, changedAt: now };
}

/** The job after a wish for it; itself where nothing changes. A `done` one comes here only if it is to be written. */
function wished(job: Job, wish: Wish, now: number): Job {
  const click = wish.urgency === 'click';
  switch (job.state) {
    case 'running':
      return isMore(wish.urgency, job.urgency) ? { ...job, urgency: wish.urgency } : job;
    case 'queued': {
      const urgency = isMore(wish.urgency, job.urgency) ? wish.urgency : job.urgency;
      // Who clicks does not want to wait for another try.
      const notBefore = click ? 0 : job.notBefore;
      return { ...withTarget(job, wish), urgency, notBefore };
    }
    case 'blocked': {
      if (!click && !wish.rewrite) return job;
      const over = job.failure?.kind === 'budget';
      return { ...again(job, wish, now), ...(over && { beyondBudget: true }) };
    }
    case 'failed':
      return click || wish.urgency === 'chosen' || wish.rewrite ? again(job, wish, now) : job;
    case 'done':
      return { ...again(job, wish, now), createdAt: now };
  }
}

function again(job: Job, wish: Wish, now: number): Job {
  const { failure: _, beyondBudget: __, ...rest } = withTarget(job, wish);
  const { urgency } = wish;
  return { ...rest, urgency, state: 'queued', attempts: 0, notBefore: 0, changedAt: now };
}

/**
 * Where the reader asks now, and what it would take. What was read of the full text stays, unless there is another reading; a
 * page that could not be read is asked for again.
 */
function withTarget(
  { endpoint: _, translate: translatedBefore, reread: rereadBefore, ...job }: Job,
  { endpoint, translate, reread, estimate, text, urgency }: Wish,
): Job {
  const { html: before, ...rest } = job.text;
  const html = text.html ?? (before?.kind === 'sections' || urgency !== 'click' ? before : undefined);
  const isKept = html !== undefined && html === before;
  const isSameTask = isKept && rereadBefore === reread && !translatedBefore === !translate;
  return {
    ...job,
    text: { ...rest, ...(html && { html }) },
    estimate: isSameTask ? job.estimate : estimate,
    ...(endpoint !== undefined && { endpoint }),
    ...(translate && { translate }),
    ...(reread && { reread }),
  };
}

const isMore = (a: Urgency, b: Urgency) => URGENCIES.indexOf(a) < URGENCIES.indexOf(b);
