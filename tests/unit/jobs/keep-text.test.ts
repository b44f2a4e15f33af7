import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { claim } from '../../../lib/jobs/claim';
import { enqueue } from '../../../lib/jobs/enqueue';
import { keepText } from '../../../lib/jobs/keep-text';
import { LEASE } from '../../../lib/jobs/times';
import type { Claimed } from '../../../lib/records/job';
import { GlossDb } from '../../../lib/store/db';
import { NO_LIMIT, NOW, wishOf } from './wishes';

let db: GlossDb;
let number = 0;
beforeEach(() => {
  db = new GlossDb(`keep-text-${++number}`);
});

const HTML = { kind: 'abstract' as const, because: 'none' as const };
const ESTIMATE = { input: 9, output: 9, counted: false };
const take = async (owner: string, now: number) => {
  const [job] = await claim(db, { owner, now, most: 1, budget: NO_LIMIT });
  return job as Claimed;
};

it('what was read of the full text is there for the next runner, and what was set aside stays', async () => {
  await enqueue(db, wishOf(1, { reads: 'full-text' }), NOW);
  const job = await take('a', NOW);
  expect(await keepText(db, job, HTML, ESTIMATE, NOW)).toBe(true);
  expect(await db.jobs.get(job.id)).toMatchObject({ reserved: job.reserved, lease: job.lease });
  const next = await take('b', NOW + 2 * LEASE);
  expect(next).toMatchObject({ id: job.id, text: { html: HTML }, estimate: ESTIMATE });
});

it('who has lost the job keeps nothing', async () => {
  await enqueue(db, wishOf(1, { reads: 'full-text' }), NOW);
  const job = await take('a', NOW);
  await take('b', NOW + 2 * LEASE);
  expect(await keepText(db, job, HTML, ESTIMATE, NOW)).toBe(false);
  expect((await db.jobs.get(job.id))?.text).not.toHaveProperty('html');
});
