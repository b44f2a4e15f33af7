/** Longer than a browser keeps an idle worker (30 s). Slow by nature: nobody is attached, and nothing can be hurried. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Round } from '../../lib/records/round';
import { type Inside, reachInside } from '../browsers/inside';
import { until } from '../browsers/patience';
import { type PipeBrowser, startPipe } from '../browsers/pipe';
import { type FakeWeb, startFakeWeb } from '../fake-web';

let web: FakeWeb;
let browser: PipeBrowser;
let inside: Inside;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 29 });
  browser = await startPipe({ web });
  inside = await reachInside(browser);
});
afterAll(async () => {
  await browser?.close();
  await web?.close();
});

const round = async () => (await inside.rows<Round>('rounds'))[0];
const asked = (host: string) => web.requests.filter((each) => each.host === host);

describe('the worker', () => {
  it('lives as long as a poll, though arXiv takes 36 s over two answers', async () => {
    web.misbehave({ host: 'rss.arxiv.org', kind: 'empty-weekend', ms: 18_000, times: 1 });
    web.misbehave({ host: 'export.arxiv.org', kind: 'slow', ms: 18_000, times: 1 });
    await inside.send('follow', { lists: ['arxiv:cs.LG'], on: true });
    const worker = await until('the worker', () => browser.worker());
    await until('the look-back', async () => asked('export.arxiv.org').length > 0, { timeout: 30_000 });
    await until('the end of the poll', async () => (await round())?.state === 'done', { timeout: 40_000 });
    expect(await browser.worker()).toBe(worker);
    const [first, second] = web.requests;
    expect((second?.endedAt ?? 0) - (first?.at ?? 0)).toBeGreaterThan(35_000);
    expect(web.requests.map(({ host }) => host)).toEqual(['rss.arxiv.org', 'export.arxiv.org']);
  });

  it('then dies of idleness; the alarm wakes another, which polls', async () => {
    const worker = await until('the worker', () => browser.worker());
    await until('its death', async () => (await browser.worker()) === undefined, {
      timeout: 60_000,
      every: 500,
    });
    const row = await round();
    await inside.put('rounds', { ...row, nextAt: Date.now() - 1000 });
    await inside.ring();
    await until('another worker', async () => {
      const next = await browser.worker();
      return next !== undefined && next !== worker;
    });
    await until('its poll', async () => ((await round())?.finishedAt ?? 0) > (row?.finishedAt ?? Infinity));
    expect(await round()).toMatchObject({ state: 'done', day: web.today });
    expect((await inside.day(web.today)).papers).toHaveLength(web.listed('cs.LG').length);
    expect(asked('rss.arxiv.org')).toHaveLength(2);
  });
});
