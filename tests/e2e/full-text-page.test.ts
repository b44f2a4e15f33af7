/** The note on papers in HTML: what it is read from, where its words lead, and what it leaves alone. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { until } from '../browsers/patience';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { para } from '../fake-web/arxiv/html/parts';
import { absPage, serve } from './abs-pages';
import { openHtml, PLAIN, pageWithoutNote, serveHtml, tinted } from './html-pages';
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
const set = async (kept: Record<string, unknown>) => {
  const own = await gloss.page('options.html');
  await own.evaluate((values) => (globalThis as unknown as Stored).chrome.storage.local.set(values), kept);
  await own.close();
};
type Stored = { chrome: { storage: { local: { set(values: Record<string, unknown>): Promise<void> } } } };
const untilTinted = (word: string) =>
  until(`a tint of “${word}”`, async () => (await tinted(page)).some((words) => words.includes(word)));
const untilNothingTinted = () => until('no tint', async () => (await tinted(page)).length === 0);

describe('a paper in HTML', () => {
  it('has the note after its own abstract, and nothing else is changed, moved or asked for', async () => {
    await startShiftMeter(page);
    const { id, address } = serveHtml(web);
    await page.route('**/*', (route) => route.continue());
    await openHtml(page, address);
    const host = page.locator('gloss-note');
    expect(await host.evaluate((each) => each.previousElementSibling?.className)).toBe('ltx_abstract');
    expect(await host.getAttribute('data-paper')).toBe(`arxiv:${id}`);
    expect(await part('.tldr [data-evidence]').getAttribute('data-quote')).toContain('TIDE');
    expect(await host.evaluate((each) => each.shadowRoot?.querySelectorAll('.row').length)).toBe(4);
    const served = await page.evaluate(async () => (await fetch(location.href)).text());
    const [bare] = [
      await page.evaluate(
        (html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
        served,
      ),
    ];
    expect(await pageWithoutNote(page)).toBe(bare);
    expect(await shifts(page)).toEqual([]);
  });

  it('tints the words of the abstract that a row rests on, beside a formula too', async () => {
    const { address } = serveHtml(web, {}, (html) =>
      html.replace('12% fewer', '12% (at <math alttext="n"><mi>n</mi></math>) fewer'),
    );
    await openHtml(page, address);
    await part('[data-section="results"] [data-evidence]').hover();
    await untilTinted('fewer comparisons than the best method known.');
    await page.mouse.move(2, 2);
    await untilNothingTinted();
  });

  it('reads the conclusion off this very page, leads to its words on a press, and back on Escape', async () => {
    const { id, address } = serveHtml(web, {}, (html) =>
      html.replace('<head>', `<head><base href="/html/${'x'}/">`),
    );
    await openHtml(page, address);
    web.requests.length = 0;
    await part('[data-action="read-full-text"]').click();
    const list = page.locator('gloss-note [data-full-text="conclusion"]');
    await list.waitFor();
    expect(web.requests.filter(({ url }) => url.includes('/html/'))).toEqual([]);
    const read = page.locator('gloss-note [data-row="sections-read"] a');
    await read.first().waitFor();
    expect(await read.allTextContents()).toEqual(['§3 Conclusion', '§4 Discussion', '§4.1 Limitations']);
    expect(await read.first().getAttribute('href')).toBe(`https://arxiv.org/html/${id}v1#S3`);

    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const tabs = gloss.context.pages().length;
    await list.locator('a').nth(1).click();
    await untilTinted('could be learned from the votes themselves');
    const isSeen = () =>
      page.evaluate(() => {
        const { top = -1 } = document.getElementById('S3.p2')?.getBoundingClientRect() ?? {};
        return top > 0 && top < innerHeight;
      });
    await until('the section is in view', isSeen);
    expect(gloss.context.pages()).toHaveLength(tabs);
    expect(page.url()).toBe(address);
    await page.keyboard.press('Escape');
    await untilNothingTinted();
    await until('the reader is back', () => page.evaluate(() => scrollY < innerHeight));
  });

  it('by keyboard: a section that was read, and back', async () => {
    const { address } = serveHtml(web);
    await openHtml(page, address);
    await part('[data-action="read-full-text"]').focus();
    await page.keyboard.press('Enter');
    const link = page.locator('gloss-note [data-row="sections-read"] a').last();
    await link.waitFor();
    await link.focus();
    await page.keyboard.press('Enter');
    await untilTinted('Limitations');
    expect(page.url()).toBe(address);
    await page.keyboard.press('Escape');
    await untilNothingTinted();
  });

  it('lists theorems of its own page', async () => {
    const abstract = 'We prove that $n$ votes suffice. The proof uses queues. It is short.';
    const { address } = serveHtml(web, { abstract, categories: ['math.PR'] });
    await openHtml(page, address);
    await part('[data-action="read-full-text"]').click();
    const list = page.locator('gloss-note [data-full-text="theorems"]');
    await list.waitFor();
    await list.locator('a').first().click();
    await untilTinted('votes suffice, whatever the state');
  });

  it('in Chinese', async () => {
    const { address } = serveHtml(web);
    await set({ interfaceLanguage: 'zh-CN' });
    try {
      await openHtml(page, address);
      await part('[data-action="read-full-text"]').click();
      await until('the words', async () =>
        (await part('[data-row="sections-read"]').innerText()).includes('本页已读章节：'),
      );
      await part('[data-action="more"]').click();
      await until(
        'the menu',
        async () => (await part('[data-action="off-kind"]').innerText()) === '在论文 HTML 页隐藏 Gloss',
      );
    } finally {
      await set({ interfaceLanguage: 'en' });
    }
  });

  it('is the paper that is known from its abstract page, star and all, where the words are the same', async () => {
    const id = '2606.70777';
    const paper = { id, abstract: PLAIN, title: 'Sorting', categories: ['cs.LG', 'cs.DS'], version: 1 };
    await page.goto(serve(web, id, absPage(web, paper)));
    await part('.star').click();
    await until('the star', async () => (await part('.star').getAttribute('aria-pressed')) === 'true');
    await openHtml(page, serveHtml(web, { id }).address);
    await until('the star here', async () => (await part('.star').getAttribute('aria-pressed')) === 'true');
  });
});

describe('off', () => {
  it('on this kind of page alone, and on again', async () => {
    const { address } = serveHtml(web);
    await openHtml(page, address);
    await part('[data-action="more"]').click();
    await part('[data-action="off-kind"]').click();
    await until('the words', async () =>
      (await part('.note').innerText()).includes('Off on papers in HTML.'),
    );
    const id = '2606.70778';
    const other = await gloss.context.newPage();
    await other.goto(serve(web, id, absPage(web, { id, abstract: PLAIN })));
    await other.locator('gloss-note[data-state="ready"]').waitFor();
    await other.goto(serveHtml(web).address);
    await other.waitForLoadState();
    expect(await other.locator('gloss-note').count()).toBe(0);
    await other.close();
    await part('[data-action="undo"]').click();
    await part('.tldr').waitFor();
  });

  it('from the options, on a page that stands open', async () => {
    const { address } = serveHtml(web);
    await openHtml(page, address);
    await set({ fullTextNotesShown: false });
    await until('it is gone', () => page.locator('gloss-note').isHidden());
    await set({ fullTextNotesShown: true });
    await until('it is back', () => page.locator('gloss-note').isVisible());
  });
});

describe('the page lives on', () => {
  it('five megabytes: the note is there before the end is parsed, and finds its words', async () => {
    const filler = Array.from({ length: 9_000 }, (_, i) =>
      para(
        `F.p${i}`,
        `Round ${i} orders the keys by the votes of three judges and keeps a queue of pairs. `.repeat(6),
      ),
    ).join('\n');
    const { address } = serveHtml(web, {}, (html) =>
      html.replace('<section id="S3"', `${filler}<section id="S3"`),
    );
    await openHtml(page, address);
    await part('[data-action="read-full-text"]').click();
    const list = page.locator('gloss-note [data-full-text="conclusion"]');
    await list.waitFor();
    await list.locator('a').first().click();
    await untilTinted('remains an open question.');
  });

  it('a note that something removed comes back, once', async () => {
    await openHtml(page, serveHtml(web).address);
    await page.evaluate(() => document.querySelector('gloss-note')?.remove());
    await until('it is back', async () => (await hosts()) === 1);
    await page.evaluate(() =>
      document.querySelector('.ltx_abstract')?.after(document.createElement('gloss-note')),
    );
    await until('it is there once', async () => (await hosts()) === 1);
  });

  it('the table of contents leads on, and the note stays', async () => {
    await openHtml(page, serveHtml(web).address);
    await page.locator('nav a').first().click();
    expect(await hosts()).toBe(1);
    expect(await part('.tldr').innerText()).toContain('TIDE');
  });

  it.each(['light', 'dark'])('axe finds nothing in the note on a %s page', async (theme) => {
    const { address } = serveHtml(web, {}, (html) =>
      html
        .replace('data-theme="light"', `data-theme="${theme}"`)
        .replace('<head>', `<head><style>body{background:${theme === 'dark' ? '#1b1c1e' : '#fff'}}</style>`),
    );
    await openHtml(page, address);
    await part('[data-action="read-full-text"]').click();
    await page.locator('gloss-note [data-row="sections-read"]').waitFor();
    const { violations } = await new AxeBuilder({ page: page as never }).include('gloss-note').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

it('nothing of this left an error behind', () => {
  expect(gloss.problems.filter((each) => !/Failed to load resource|net::ERR/.test(each))).toEqual([]);
});
