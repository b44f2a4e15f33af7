/** A model that takes longer over an answer than a browser lets an idle worker live (30 s). Slow by nature. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MINUTE } from '../../lib/clock';
import type { Digest } from '../../lib/records/digest';
import type { Job } from '../../lib/records/job';
import { type Inside, reachInside } from '../browsers/inside';
import { until } from '../browsers/patience';
import { type PipeBrowser, startPipe } from '../browsers/pipe';
import { type FakeWeb, startFakeWeb } from '../fake-web';

const rule = { engine: 'openai', baseUrl: 'https://models.example/v1', model: 'tide-1', writeTop: 1 };
let web: FakeWeb;
let browser: PipeBrowser;
let inside: Inside;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 63 });
  browser = await startPipe({ web });
  inside = await reachInside(browser);
});
afterAll(async () => {
  await browser?.close();
  await web?.close();
});

const asked = () => web.models.requests.filter(({ path }) => path.endsWith('/chat/completions')).length;
const digests = () => inside.rows<Digest>('digests');
const set = (settings: object) =>
  browser.evaluate(inside.page, `chrome.storage.local.set(${JSON.stringify(settings)})`);

it('is waited for by the same worker, and asked once', async () => {
  web.models.next({ quirk: 'slow', ms: 40_000 });
  await set(rule);
  await inside.send('follow', { lists: ['arxiv:cs.LG'], on: true });
  await until('the request', async () => asked() > 0, { timeout: 30_000 });
  const worker = await browser.worker();
  const [job] = await until('the job', async () => inside.rows<Job>('jobs'));
  await until('its digest', async () => (await digests()).length > 0, { timeout: 60_000, every: 500 });
  expect(await browser.worker()).toBe(worker);
  expect(asked()).toBe(1);
  expect((await inside.rows<Job>('jobs'))[0]).toMatchObject({ id: job?.id, state: 'done', attempts: 1 });
});

it('is asked again where the worker died over it, by the alarm it had left', async () => {
  web.models.next({ quirk: 'slow', ms: 60_000 });
  const before = asked();
  await set({ writeTop: 2 });
  await until('the request', async () => asked() > before);
  await browser.stopWorker();
  const died = await inside.rows<Job>('jobs');
  expect(died.filter(({ state }) => state === 'running')).toHaveLength(1);
  // Nothing is hurried here: its lease runs out, and then the alarm rings.
  await until('its digest', async () => (await digests()).length === 2, { timeout: 3 * MINUTE, every: 1000 });
  expect(asked()).toBe(before + 2);
}, 240_000);
