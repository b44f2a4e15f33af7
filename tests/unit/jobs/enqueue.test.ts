import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { enqueue } from '../../../lib/jobs/enqueue';
import { jobId } from '../../../lib/jobs/job-id';
import type { Job } from '../../../lib/records/job';
import { GlossDb } from '../../../lib/store/db';
import { CLOUD, digestOf, LOCAL, NOW, wishOf } from './wishes';

let db: GlossDb;
let number = 0;
beforeEach(() => {
  db = new GlossDb(`enqueue-${++number}`);
});
const id = jobId(wishOf(1));
const the = () => db.jobs.get(id);
const put = (job: Partial<Job>) => db.jobs.update(id, job);

describe('a wish', () => {
  it('is the same wish when it is said again, and another for everything that changes what is written', async () => {
    expect(await enqueue(db, wishOf(1), NOW)).toBe('queued');
    const first = await the();
    expect(await enqueue(db, wishOf(1), NOW + 5)).toBe('queued');
    expect(await the()).toEqual(first);
    const others = [{ version: 2 }, { language: 'zh' }, { model: 'm' }];
    for (const other of others) await enqueue(db, wishOf(1, other), NOW);
    expect(await db.jobs.count()).toBe(4);
  });

  it('takes the place of the same one of an earlier prompt that nobody has begun, as urgent as that was', async () => {
    const others = [{ version: 2 }, { language: 'zh' }, { model: 'm' }, { engine: 'built-in' as const }];
    for (const other of others) await enqueue(db, wishOf(1, other), NOW);
    await enqueue(db, wishOf(1, { urgency: 'click' }), NOW);
    await put({ beyondBudget: true });
    const next = wishOf(1, { promptVersion: '2', urgency: 'rule' });
    expect(await enqueue(db, next, NOW + 5)).toBe('queued');
    expect(await the()).toBeUndefined();
    expect(await db.jobs.count()).toBe(5);
    expect(await db.jobs.get(jobId(next))).toMatchObject({ urgency: 'click', beyondBudget: true });
  });

  it.each([
    { state: 'running' },
    { state: 'done' },
    { state: 'failed', failure: { kind: 'refused' } },
    { attempts: 1 },
    { spent: { requests: 1, input: 1, output: 1, microUsd: 1 } },
  ] as Partial<Job>[])('leaves one of an earlier prompt alone that is %o', async (given) => {
    await enqueue(db, wishOf(1), NOW);
    await put(given);
    await enqueue(db, wishOf(1, { promptVersion: '2' }), NOW);
    expect(await the()).toMatchObject(given);
    expect(await db.jobs.count()).toBe(2);
  });

  it('takes one of an earlier prompt away also where the digest is there already', async () => {
    await enqueue(db, wishOf(1), NOW);
    const next = wishOf(1, { promptVersion: '2' });
    await db.digests.put({ ...digestOf(next), id: jobId(next) });
    expect(await enqueue(db, next, NOW)).toBe('done');
    expect(await db.jobs.count()).toBe(0);
  });

  it('to read the full text is another one; that of the abstract keeps the name it always had', async () => {
    expect(jobId(wishOf(1, { reads: 'abstract' }))).toBe(jobId(wishOf(1)));
    const full = wishOf(1, { reads: 'full-text' });
    expect(jobId(full)).toBe(`${jobId(wishOf(1))}|full-text`);
    await enqueue(db, wishOf(1), NOW);
    expect(await enqueue(db, full, NOW)).toBe('queued');
    expect(await db.jobs.count()).toBe(2);
  });

  it('keeps what was read of the full text, and asks again for what could not be read', async () => {
    const full = wishOf(1, { reads: 'full-text', urgency: 'click' });
    const html = { kind: 'sections' as const, address: '', read: [], leftOut: [], sections: [] };
    const read = { ...full, text: { ...full.text, html }, estimate: { ...full.estimate, input: 7 } };
    const job = () => db.jobs.get(jobId(full));
    await enqueue(db, read, NOW);
    await db.jobs.update(jobId(full), { state: 'failed' });
    await enqueue(db, full, NOW);
    expect(await job()).toMatchObject({ text: { html }, estimate: { input: 7 } });
    const unread = { kind: 'abstract' as const, because: 'offline' as const };
    await enqueue(db, { ...full, text: { ...full.text, html: unread } }, NOW);
    expect((await job())?.text.html).toEqual(unread);
    await enqueue(db, full, NOW);
    expect(await job()).toMatchObject({ estimate: full.estimate });
    expect((await job())?.text).not.toHaveProperty('html');
  });

  it('has a name of its own whatever a journal calls its articles', () => {
    const one = jobId(wishOf(1, { paper: 'journal:a|1', language: 'b' }));
    expect(one).not.toBe(jobId(wishOf(1, { paper: 'journal:a', language: '1|b' })));
    expect(jobId(wishOf(1, { paper: 'journal:a%7C' }))).not.toBe(jobId(wishOf(1, { paper: 'journal:a|' })));
  });

  it('makes more urgent, never less', async () => {
    await enqueue(db, wishOf(1), NOW);
    for (const [urgency, then] of [
      ['click', 'click'],
      ['open-page', 'open-page'],
      ['rule', 'open-page'],
    ] as const) {
      await enqueue(db, wishOf(1, { urgency }), NOW);
      expect((await the())?.urgency).toBe(then);
    }
  });

  it('is for as much as the reader asks now: with the abstract, or without it', async () => {
    await enqueue(db, wishOf(1), NOW);
    const translate = { affiliations: ['Newcastle University'] };
    await enqueue(db, wishOf(1, { translate }), NOW);
    expect((await the())?.translate).toEqual(translate);
    await enqueue(db, wishOf(1), NOW);
    expect(await the()).not.toHaveProperty('translate');
  });

  it('goes where the reader asks now', async () => {
    await enqueue(db, wishOf(1, { endpoint: CLOUD }), NOW);
    await enqueue(db, wishOf(1, { endpoint: LOCAL }), NOW);
    expect((await the())?.endpoint).toBe(LOCAL);
  });

  it.each(['server', 'stopped'] as const)(
    'for what has failed (%s) counts when it is a click, not a rule or a page',
    async (kind) => {
      await enqueue(db, wishOf(1), NOW);
      const failure = kind === 'server' ? { kind, status: 500 } : ({ kind } as const);
      await put({ state: 'failed', failure, attempts: 3 });
      expect(await enqueue(db, wishOf(1), NOW)).toBe('failed');
      expect(await enqueue(db, wishOf(1, { urgency: 'open-page' }), NOW)).toBe('failed');
      expect(await enqueue(db, wishOf(1, { urgency: 'click' }), NOW)).toBe('queued');
      expect(await the()).toMatchObject({ attempts: 0, notBefore: 0, urgency: 'click' });
      expect(await the()).not.toHaveProperty('failure');
    },
  );

  it('for one of many chosen papers takes up what has failed, and leaves a limit in its way', async () => {
    await enqueue(db, wishOf(1), NOW);
    await put({ state: 'failed', failure: { kind: 'stopped' } });
    expect(await enqueue(db, wishOf(1, { urgency: 'chosen' }), NOW)).toBe('queued');
    expect(await the()).toMatchObject({ urgency: 'chosen' });
    await put({ state: 'blocked', failure: { kind: 'budget', limit: 9, until: NOW + 9 } });
    expect(await enqueue(db, wishOf(1, { urgency: 'chosen' }), NOW)).toBe('blocked');
    expect(await the()).not.toHaveProperty('beyondBudget');
  });

  it('by a click goes beyond a limit that stands in its way, and only that', async () => {
    await enqueue(db, wishOf(1), NOW);
    await put({ state: 'blocked', failure: { kind: 'budget', limit: 9, until: NOW + 9 } });
    expect(await enqueue(db, wishOf(1), NOW)).toBe('blocked');
    expect(await enqueue(db, wishOf(1, { urgency: 'click' }), NOW)).toBe('queued');
    expect((await the())?.beyondBudget).toBe(true);
    await put({ state: 'blocked', failure: { kind: 'key-refused', status: 401 } });
    await enqueue(db, wishOf(1, { urgency: 'click' }), NOW);
    expect(await the()).not.toHaveProperty('beyondBudget');
  });

  it('for what is written changes nothing, also after its job was forgotten', async () => {
    await enqueue(db, wishOf(1), NOW);
    await put({ state: 'done' });
    await db.digests.put({ ...digestOf(wishOf(1)), id });
    for (const urgency of ['rule', 'click'] as const)
      expect(await enqueue(db, wishOf(1, { urgency }), NOW)).toBe('done');
    await db.jobs.clear();
    expect(await enqueue(db, wishOf(1, { urgency: 'click' }), NOW)).toBe('done');
    expect(await db.jobs.count()).toBe(0);
  });

  it('to write anew queues it, and leaves the old digest until the new is there', async () => {
    const spent = { requests: 1, input: 1, output: 2, microUsd: 3 };
    const old = { ...digestOf(wishOf(1)), id, spent };
    await db.digests.put(old);
    expect(await enqueue(db, wishOf(1, { rewrite: true }), NOW)).toBe('queued');
    expect(await db.digests.get(id)).toEqual(old);
    expect((await the())?.spent).toEqual(spent);
    expect(await the()).not.toHaveProperty('rewrite');
    // Somebody else's wish meanwhile does not end it.
    expect(await enqueue(db, wishOf(1), NOW)).toBe('queued');
  });

  it('for what was written and is lost writes it again', async () => {
    await enqueue(db, wishOf(1), NOW);
    await put({ state: 'done' });
    expect(await enqueue(db, wishOf(1), NOW)).toBe('queued');
  });
});
