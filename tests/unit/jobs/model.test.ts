import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, localDay, MINUTE, SECOND } from '../../../lib/clock';
import { claim } from '../../../lib/jobs/claim';
import { enqueue } from '../../../lib/jobs/enqueue';
import { jobId } from '../../../lib/jobs/job-id';
import { keepAnswer } from '../../../lib/jobs/keep-answer';
import { extendLeases } from '../../../lib/jobs/lease';
import { nextAt } from '../../../lib/jobs/next-at';
import { resume } from '../../../lib/jobs/resume';
import { settle } from '../../../lib/jobs/settle';
import { stop } from '../../../lib/jobs/stop';
import { LEASE, MOST_ATTEMPTS } from '../../../lib/jobs/times';
import type { EngineFailure } from '../../../lib/records/engine';
import { type Claimed, URGENCIES } from '../../../lib/records/job';
import { GlossDb } from '../../../lib/store/db';
import { CLOUD, EACH, LOCAL, limited, NOW, USAGE, wishOf, written } from './wishes';

const LIMIT = 6 * EACH;
const budget = limited(LIMIT);
const OWNERS = ['a', 'b'];

type Event =
  | { kind: 'wish'; paper: number; urgency: (typeof URGENCIES)[number]; rewrite: boolean }
  | { kind: 'claim' | 'beat'; owner: string }
  | { kind: 'keep'; job: number }
  | { kind: 'write'; job: number }
  | { kind: 'fail'; job: number; failure: EngineFailure }
  | { kind: 'die'; owner: string }
  | { kind: 'stop'; paper: number }
  | { kind: 'resume' }
  | { kind: 'clock'; by: number };

const failure = fc.constantFrom<EngineFailure>(
  { kind: 'busy', status: 429, until: NOW + HOUR },
  { kind: 'server', status: 500 },
  { kind: 'offline' },
  { kind: 'silent' },
  { kind: 'key-refused', status: 401 },
  { kind: 'refused' },
  { kind: 'blank' },
);
const paper = fc.nat({ max: 4 });
const owner = fc.constantFrom(...OWNERS);
const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('wish' as const),
      paper,
      urgency: fc.constantFrom(...URGENCIES),
      rewrite: fc.boolean(),
    }),
  },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('claim' as const), owner }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('beat' as const), owner }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('keep' as const, 'write' as const), job: fc.nat() }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('fail' as const), job: fc.nat(), failure }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('die' as const), owner }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('stop' as const), paper }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('resume' as const) }) },
  // Forth as time does, and either way as people do.
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('clock' as const),
      by: fc.constantFrom(SECOND, MINUTE, LEASE, HOUR, DAY, -HOUR, -400 * DAY, 400 * DAY),
    }),
  },
);

let number = 0;

describe('whatever happens, in any order, with any clock', () => {
  it('no wish is lost, none is written by two, and the sums are right', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 10, maxLength: 50 }), async (events) => {
        const db = new GlossDb(`model-${++number}`);
        await live(db, events);
        db.close();
        await db.delete();
      }),
      { numRuns: 100 },
    );
  }, 120_000);
});

async function live(db: GlossDb, events: Event[]): Promise<void> {
  const life = {
    db,
    now: NOW,
    hands: [] as Claimed[],
    wished: new Set<string>(),
    digests: new Set<string>(),
    kept: 0,
  };
  for (const event of events) {
    await happen(life, event);
    await check(life);
  }
  await finish(life);
}

interface Living {
  db: GlossDb;
  now: number;
  /** What runners have in their hands, also after it is not theirs any more. */
  hands: Claimed[];
  wished: Set<string>;
  digests: Set<string>;
  /** Answers that were kept: what must be counted at least. */
  kept: number;
}

async function happen(life: Living, event: Event): Promise<void> {
  const { db, now } = life;
  const how = { now, budget, random: 0.5 };
  switch (event.kind) {
    case 'wish': {
      const wish = wish_(event.paper, event.urgency);
      life.wished.add(jobId(wish));
      await enqueue(db, { ...wish, ...(event.rewrite && { rewrite: true }) }, now);
      return;
    }
    case 'claim': {
      const own = life.hands.filter(({ lease }) => lease.owner === event.owner);
      const held = new Set(own.map(({ id }) => id));
      const claimed = await claim(db, { owner: event.owner, now, most: 2, budget, held });
      for (const { id } of claimed) expect(held).not.toContain(id);
      life.hands.push(...claimed);
      return;
    }
    case 'beat':
      await extendLeases(
        db,
        event.owner,
        life.hands.map(({ id }) => id),
        now,
      );
      return;
    case 'die':
      life.hands = life.hands.filter(({ lease }) => lease.owner !== event.owner);
      return;
    case 'stop':
      await stop(db, [...life.wished].slice(event.paper, event.paper + 1), how);
      return;
    case 'resume':
      return resume(db, undefined, now);
    case 'clock':
      life.now += event.by;
      return;
    default: {
      const job = life.hands[event.job % Math.max(1, life.hands.length)];
      if (!job) return;
      if (event.kind === 'keep') {
        const answer = { text: '', finish: 'stop', usage: USAGE };
        if (await keepAnswer(db, job, answer, now)) life.kept++;
        return;
      }
      const outcome =
        event.kind === 'fail' ? ({ kind: 'failed', failure: event.failure } as const) : written(job);
      const ours = await settle(db, job, outcome, how);
      life.hands = life.hands.filter((each) => each !== job);
      if (ours && event.kind === 'write') life.digests.add(job.id);
    }
  }
}

const wish_ = (paper: number, urgency: (typeof URGENCIES)[number]) =>
  wishOf(paper, { urgency, ...(paper === 4 && { endpoint: LOCAL, model: 'at-home' }) });

async function check({ db, now, wished, digests, kept }: Living): Promise<void> {
  const [jobs, spending, answers] = await Promise.all([
    db.jobs.toArray(),
    db.spending.toArray(),
    db.answers.toArray(),
  ]);
  expect(new Set(jobs.map(({ id }) => id))).toEqual(wished);
  expect(new Set(await db.digests.toCollection().primaryKeys())).toEqual(digests);
  const running = jobs.filter(({ state }) => state === 'running');
  for (const job of jobs) {
    expect(job.lease !== undefined).toBe(job.state === 'running');
    expect(job.attempts).toBeLessThanOrEqual(MOST_ATTEMPTS);
    if (job.state === 'failed' || job.state === 'blocked') expect(job.failure).toBeDefined();
    if (job.state === 'done') expect(digests).toContain(job.id);
    if (job.state !== 'running') expect(job.reserved).toBeUndefined();
  }
  const sum = (numbers: number[]) => numbers.reduce((all, each) => all + each, 0);
  expect(sum(spending.map((row) => row.reserved))).toBe(
    sum(running.map((job) => job.reserved?.microUsd ?? 0)),
  );
  // Every answer is counted once it is read; jobs and days tell the same.
  const unread = answers.filter(({ job, part }) => part >= (jobs.find(({ id }) => id === job)?.read ?? 0));
  expect(sum(spending.map(({ requests }) => requests))).toBeGreaterThanOrEqual(kept - unread.length);
  expect(sum(jobs.map(({ spent }) => spent?.requests ?? 0))).toBe(
    sum(spending.map(({ requests }) => requests)),
  );
  expect(sum(jobs.map(({ spent }) => spent?.microUsd ?? 0))).toBe(
    sum(spending.map(({ microUsd }) => microUsd)),
  );
  // Somebody comes back for whatever only needs time.
  const needsTime = jobs.some(
    ({ state, failure }) =>
      state === 'queued' || state === 'running' || (state === 'blocked' && failure?.kind === 'budget'),
  );
  const next = await nextAt(db, now);
  expect(next !== undefined).toBe(needsTime);
  if (next) expect(next.at).toBeGreaterThanOrEqual(now);
  expect(localDay(now)).toMatch(/^\d{4}-\d\d-\d\d$/);
}

/** A runner that lives and a server that answers: woken whenever the queue asks for it, it writes all that can be written. */
async function finish(life: Living): Promise<void> {
  life.hands = [];
  await resume(life.db, CLOUD, life.now);
  for (let woken = 0; woken < 60; woken++) {
    const next = await nextAt(life.db, life.now);
    if (!next) break;
    life.now = next.at;
    for (const job of await claim(life.db, { owner: `last ${woken}`, now: life.now, most: 3, budget })) {
      await settle(life.db, job, written(job), { now: life.now, budget, random: 0 });
      life.digests.add(job.id);
    }
    await check(life);
  }
  const left = await life.db.jobs.where('state').noneOf(['done', 'failed', 'blocked']).count();
  expect(left).toBe(0);
}
