/** A note whose model is writing while the background dies: see `pipe.ts`. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Digest } from '../../lib/records/digest';
import type { Job } from '../../lib/records/job';
import { type Inside, reachInside } from '../browsers/inside';
import { until } from '../browsers/patience';
import { type PipeBrowser, startPipe } from '../browsers/pipe';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { absPage, abstractOf, serve } from './abs-pages';

let web: FakeWeb;
let browser: PipeBrowser;
let inside: Inside;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 67 });
  browser = await startPipe({ web });
  inside = await reachInside(browser);
});
afterAll(async () => {
  await browser?.close();
  await web?.close();
});

const HOST = `document.querySelector('gloss-note')`;
const writing = (state: string) => `!!${HOST}?.shadowRoot.querySelector('[data-writing="${state}"]')`;
const asked = () => web.models.requests.filter(({ path }) => path.endsWith('/chat/completions')).length;

it('keeps the authors’ words, says that it is written, and has what the next worker brings, once', async () => {
  const settings = {
    engine: 'openai',
    baseUrl: 'https://models.example/v1',
    model: 'tide-1',
    writeWhen: 'opened',
    dailyBudget: 100_000,
  };
  await browser.evaluate(inside.page, `chrome.storage.local.set(${JSON.stringify(settings)})`);
  web.models.next({ quirk: 'stall' });
  const id = '2606.56700';
  const page = await browser.open(
    serve(web, id, absPage(web, { id, categories: ['cs.LG'], abstract: abstractOf(9) })),
  );
  // What nobody looks at does not ask how it goes.
  await browser.show(page);
  await browser.waitFor(page, writing('running'));
  await until('the question', async () => asked() === 1);
  const look = () =>
    browser.evaluate(
      page,
      `(() => {
        const host = ${HOST};
        const quotes = [...host.shadowRoot.querySelectorAll('[data-evidence="verbatim"]')].map((each) => each.dataset.quote);
        return { hosts: document.querySelectorAll('gloss-note').length, height: host.offsetHeight, quotes };
      })()`,
    );
  const before = await look();
  await browser.stopWorker();
  // The note's own question wakes the next one.
  await until('the next worker', async () => (await browser.worker()) !== undefined);
  expect(await look()).toEqual(before);
  expect(await browser.evaluate(page, `${HOST}.dataset.state`)).not.toBe('failed');
  // What the dead one had is free when its lease is over, and the alarm it left rings.
  for (const { lease, ...job } of await inside.rows<Job>('jobs'))
    await inside.put('jobs', { ...job, lease: { ...lease, until: 0 } });
  await browser.evaluate(
    inside.page,
    `chrome.alarms.create('write', { when: Date.now(), periodInMinutes: 1 })`,
  );
  await browser.waitFor(page, `${HOST}?.dataset.engine === 'openai'`);
  expect(await browser.evaluate(page, writing('failed'))).toBe(false);
  expect(await inside.rows<Digest>('digests')).toHaveLength(1);
  expect(asked()).toBe(2);
});
