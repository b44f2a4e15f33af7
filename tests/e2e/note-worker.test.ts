/** The note and a worker that nobody keeps alive: see `pipe.ts`. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PipeBrowser, type PipePage, startPipe } from '../browsers/pipe';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { absPage, abstractOf, serve } from './abs-pages';
import { HOLD, LET_GO } from './slow-worker';

const READY = `document.querySelector('gloss-note')?.dataset.state === 'ready'`;
const WORKING = `document.querySelector('gloss-note')?.dataset.state === 'working'`;

let web: FakeWeb;
let browser: PipeBrowser;
let address: string;

beforeAll(async () => {
  web = await startFakeWeb();
  browser = await startPipe({ web });
  const id = '2606.57001';
  address = serve(web, id, absPage(web, { id, abstract: abstractOf(9) }));
});
afterAll(async () => {
  await browser?.close();
  await web?.close();
});

const hosts = (page: PipePage) =>
  browser.evaluate<number>(page, `document.querySelectorAll('gloss-note').length`);

it('a worker that is gone is woken; one that dies over the question leaves it to the next', async () => {
  const own = await browser.open(browser.extensionUrl('popup.html'));
  await browser.stopWorker();
  const first = await browser.open(address);
  await browser.waitFor(first, READY);

  await browser.evaluate(own, HOLD);
  const second = await browser.open(address);
  await browser.waitFor(second, WORKING);
  await browser.stopWorker();
  await browser.evaluate(own, LET_GO);
  await browser.waitFor(second, READY);
  expect(await hosts(second)).toBe(1);
});

it('when Gloss is updated, the note of an open page stays; loaded again, the page has a new one', async () => {
  const page = await browser.open(address);
  await browser.waitFor(page, READY);
  await browser.evaluate(page, `void (document.querySelector('gloss-note').dataset.old = 'yes')`);
  const own = await browser.open(browser.extensionUrl('popup.html'));
  await browser.updateExtension();
  // Pages of the copy that was there are closed.
  await expect(browser.evaluate(own, '1')).rejects.toThrow();
  expect(await hosts(page)).toBe(1);
  expect(await browser.evaluate(page, READY)).toBe(true);
  await browser.evaluate(page, 'void location.reload()');
  await browser.waitFor(page, `${READY} && !document.querySelector('gloss-note').dataset.old`);
  expect(await hosts(page)).toBe(1);
});
