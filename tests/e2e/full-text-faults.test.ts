/** Papers in HTML that arXiv could not convert, that are not what they seem, or that nobody knew; and what real captures get. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { until } from '../browsers/patience';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { FAULTY_HTML, HOSTILE_HTML } from '../fake-web/arxiv/html';
import { para } from '../fake-web/arxiv/html/parts';
import { capture, capturesIn, haveCaptures, WITHOUT } from '../unit/captures';
import { openHtml, PLAIN, serveHtml, tinted } from './html-pages';
import { shifts, startShiftMeter } from './shift';

let web: FakeWeb;
let gloss: GlossBrowser;
let page: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 5 });
  gloss = await launchGloss({ web });
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});
beforeEach(async () => {
  page = await gloss.context.newPage();
  web.requests.length = 0;
});
afterEach(() => page.close());

const part = (selector: string) => page.locator(`gloss-note ${selector}`).first();
const hosts = () => page.locator('gloss-note').count();

describe('what is wrong is said, and nothing is taken from it', () => {
  it.each(['fatal', 'untitled', 'stub', 'empty', 'deep'] as const)(
    'a conversion that is %s',
    async (fault) => {
      const { address } = serveHtml(web, {}, () => FAULTY_HTML[fault]);
      await page.goto(address);
      await page.locator('gloss-note[data-state="failed"]').waitFor();
      expect(await part('.note').innerText()).toContain('nothing was taken from it');
      expect(await part('a').getAttribute('href')).toMatch(/^https:\/\/arxiv\.org\/abs\/2606\.\d{5}v1$/);
      expect(await page.locator('gloss-note [data-evidence]').count()).toBe(0);
    },
  );

  it.each([
    ['its abstract', ''],
    ['a heading', '<section class="ltx_section"><h2 class="ltx_title">1 Introduction</h2></section>'],
  ])('one that broke off behind %s: what follows stays where it is', async (_what, rest) => {
    await startShiftMeter(page);
    const { address } = serveHtml(
      web,
      {},
      (html) => `${html.replace(/<section[\s\S]*<\/section>/, rest)}<!--${' '.repeat(9_000)}-->`,
    );
    // In pieces: what follows is seen before it is known that there is no more.
    const undo = web.misbehave({
      host: 'arxiv.org',
      path: new RegExp(new URL(address).pathname),
      kind: 'drip',
      bytes: 3_000,
      everyMs: 60,
    });
    await page.goto(address);
    undo();
    await page.locator('gloss-note[data-state="failed"]').waitFor();
    await page.waitForTimeout(500);
    expect(await shifts(page)).toEqual([]);
    expect(await page.locator('gloss-note [data-evidence]').count()).toBe(0);
  });

  it.each([
    ['the authors’ own HTML', (): string => FAULTY_HTML.foreign],
    ['a paper without an abstract', (html: string) => html.replace(/<div id="abstract1"[\s\S]*?<\/div>/, '')],
    [
      'another paper than its address names',
      (html: string) => html.replace(/arXiv:2606\.\d+v1/, 'arXiv:2606.00009v1'),
    ],
  ])('%s has no note', async (_what, change) => {
    const { address } = serveHtml(web, {}, change);
    await page.goto(address);
    await page.waitForLoadState('load');
    await until('no note', async () => (await hosts()) === 0);
    // What comes late would have come with the answers to these.
    await page.waitForTimeout(300);
    expect(await hosts()).toBe(0);
  });

  it('hostile markup runs nothing and gets nowhere', async () => {
    const abstract = `<div class="ltx_abstract"><p class="ltx_p">${PLAIN} <img src="x" onerror="globalThis.hit = 1"> &lt;script&gt;globalThis.hit = 1&lt;/script&gt;</p></div>`;
    const { address } = serveHtml(web, {}, () => HOSTILE_HTML.replace('</h1>', `</h1>${abstract}`));
    await openHtml(page, address);
    await part('[data-action="read-full-text"]').click();
    await page.locator('gloss-note [data-full-text]').first().waitFor();
    expect(await page.locator('gloss-note :is(img, script)').count()).toBe(0);
  });
});

describe.skipIf(!haveCaptures)(`captures of arXiv’s HTML${WITHOUT}`, () => {
  it.each(capturesIn('fulltext'))('%s: no wrong note', async (name) => {
    const id = /\d{4}\.\d{5}/.exec(name)?.[0] ?? '2606.70779';
    const address = `https://arxiv.org/html/${id}v1`;
    web.servePage(`/html/${id}v1`, capture(`fulltext/${name}`));
    await page.goto(address);
    await page.waitForLoadState('load');
    // Both are excerpts: the one ends behind its abstract, the other has no paper around it.
    if (name.includes('front-matter')) await page.locator('gloss-note[data-state="failed"]').waitFor();
    else expect(await page.locator('gloss-note [data-evidence]').count()).toBe(0);
  });

  it('its front matter with a body of our own: the note quotes its abstract', async () => {
    const [name = ''] = capturesIn('fulltext').filter((each) => each.includes('2312.17527v1'));
    const body = para('S1.p1', 'The queue is served from its head, and no pair waits for long. '.repeat(60));
    web.servePage(
      '/html/2312.17527v1',
      capture(`fulltext/${name}`).replace('</section>', `${body}</section>`),
    );
    await openHtml(page, 'https://arxiv.org/html/2312.17527v1');
    await part('.tldr [data-evidence]').hover();
    await until('a tint', async () => (await tinted(page)).length === 1);
    const quote = (await part('.tldr [data-evidence]').getAttribute('data-quote')) ?? '';
    expect((await tinted(page))[0]).toBe(quote);
  });
});

it('a paper that nothing was known of is kept with its star', async () => {
  const { id, address } = serveHtml(web);
  await openHtml(page, address);
  await part('.star').click();
  await until('the star', async () => (await part('.star').getAttribute('aria-pressed')) === 'true');
  const own = await gloss.page('daily.html#/starred');
  await own.locator(`[data-paper="arxiv:${id}"]`).first().waitFor();
  await own.close();
});

it('nothing of this left an error behind', () => {
  expect(gloss.problems.filter((each) => !/Failed to load resource|net::ERR/.test(each))).toEqual([]);
});
