import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { type FakePaper, type FakeWeb, startFakeWeb } from '../fake-web';
import { absPage, abstractOf, serve } from './abs-pages';
import { shifts, startShiftMeter } from './shift';

let web: FakeWeb;
let gloss: GlossBrowser;
let page: Page;
const url = (paper: Pick<FakePaper, 'id'>) => `https://arxiv.org/abs/${paper.id}`;
const longOne = () => web.papers.find(({ abstract }) => abstract.length > 1100) as FakePaper;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 3 });
  gloss = await launchGloss({ web });
  page = await gloss.context.newPage();
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

async function open(address: string, to = page) {
  await to.goto(address);
  const note = to.locator('gloss-note[data-state="ready"]');
  await note.waitFor();
  return note;
}

/** What the note quotes, and the abstract it quotes from. */
const evidence = (on: Page) =>
  on.evaluate(() => ({
    abstract: document.querySelector<HTMLMetaElement>('meta[name="citation_abstract"]')?.content ?? '',
    quotes: [
      ...(document.querySelector('gloss-note')?.shadowRoot?.querySelectorAll('[data-evidence="verbatim"]') ??
        []),
    ].map((each) => (each as HTMLElement).dataset.quote ?? ''),
  }));

describe('the note', () => {
  it('stands directly after the abstract, open, with every section', async () => {
    const note = await open(url(longOne()));
    expect(
      await page.evaluate(
        () => document.querySelector('#abs > blockquote.abstract')?.nextElementSibling?.localName,
      ),
    ).toBe('gloss-note');
    expect(await note.getAttribute('data-paper')).toBe(`arxiv:${longOne().id}`);
    for (const section of ['tldr', 'summary', 'methodology', 'results', 'implications']) {
      expect(await note.locator(`[data-section="${section}"]`).isVisible()).toBe(true);
    }
  });

  it('says each sentence once, in the very words of the abstract', async () => {
    for (const paper of web.papers.slice(0, 12)) {
      await open(url(paper));
      const { abstract, quotes } = await evidence(page);
      for (const quote of quotes) expect(abstract).toContain(quote);
      expect(new Set(quotes).size).toBe(quotes.length);
    }
  });

  it('folds, keeps its sections in the document, and stays folded on the next page', async () => {
    const note = await open(url(longOne()));
    await note.locator('.fold').click();
    expect(await note.locator('[data-section="results"]').isVisible()).toBe(false);
    expect(await note.locator('[data-section="results"] [data-evidence]').count()).toBe(1);
    const next = await open(url(longOne()));
    expect(await next.locator('[data-section="results"]').isVisible()).toBe(false);
    await next.locator('.fold').focus();
    await page.keyboard.press('Enter');
    expect(await next.locator('[data-section="results"]').isVisible()).toBe(true);
  });

  it('stars the paper, and still knows on the next visit', async () => {
    const note = await open(url(longOne()));
    await note.locator('[data-action="star"]').click();
    await note.locator('[data-action="star"][aria-pressed="true"]').waitFor();
    const again = await open(url(longOne()));
    expect(await again.locator('[data-action="star"]').getAttribute('aria-pressed')).toBe('true');
  });

  it.each(['open', 'folded'])('moves nothing: no layout shift on load, %s', async (how) => {
    const note = await open(url(longOne()));
    const isOpen = await note.locator('[data-section="results"]').isVisible();
    if (isOpen !== (how === 'open')) await note.locator('.fold').click();
    const meter = await gloss.context.newPage();
    await startShiftMeter(meter);
    for (const paper of web.papers.slice(0, 24)) {
      await open(url(paper), meter);
      await meter.waitForTimeout(100);
      expect([paper.id, ...(await shifts(meter))]).toEqual([paper.id]);
    }
    await meter.close();
    if (how === 'folded') await note.locator('.fold').click();
  });

  it('keeps its height with the tallest formulas in two lines', async () => {
    const tall = String.raw`$\sum_{i=1}^{n} \frac{\frac{a_i}{b_i}}{\sqrt{\frac{c_i}{d_i}}}$`.repeat(1);
    const abstract = `We prove that ${tall} bounds the loss of every method that is known, and of ${tall} unknown ones, whatever the order in which the examples are drawn and however noisy the labels are. ${'Known bounds are weaker. '.repeat(5)}`;
    const response = await page.goto(url(longOne()));
    const html = (await response?.text()) ?? '';
    const plain = html.replace(
      /(<meta name="citation_abstract" content=")[^"]*/,
      (_, start) => start + abstract,
    );
    web.servePage('/abs/2606.77777', plain.replaceAll(longOne().id, '2606.77777'));
    const note = await open('https://arxiv.org/abs/2606.77777');
    await note.locator('[data-section="results"]').waitFor();
    const height = await note.evaluate((host) => host.getBoundingClientRect().height);
    expect([150, 213]).toContain(Math.round(height));
  });

  it('tells what the paper is about in its second line, and in one line whatever the width', async () => {
    const paper = web.papers.find(({ categories }) => categories[0] === 'math.PR') as FakePaper;
    const narrow = await gloss.context.newPage();
    for (const [width, meta] of [
      [1280, 20],
      [800, 20],
      [640, 40],
      [320, 40],
    ] as const) {
      await narrow.setViewportSize({ width, height: 800 });
      const note = await open(url(paper), narrow);
      expect(await note.locator('[data-tag]').first().textContent()).toBe('Probability');
      const heights = ['.about', '.meta'].map((part) =>
        note.locator(part).evaluate((element) => element.getBoundingClientRect().height),
      );
      expect([width, ...(await Promise.all(heights))]).toEqual([width, 20, meta]);
    }
    await narrow.close();
  });

  it('leads to the code that the abstract names, in the same line at every width', async () => {
    const abstract = `${abstractOf(7)} Code is available at https://github.com/tide/noise_sort.`;
    const address = serve(web, '2606.55555', absPage(web, { abstract }));
    const narrow = await gloss.context.newPage();
    for (const width of [1280, 800, 320]) {
      await narrow.setViewportSize({ width, height: 800 });
      const note = await open(address, narrow);
      const link = note.locator('.about a');
      expect(await link.getAttribute('href')).toBe('https://github.com/tide/noise_sort');
      expect(await link.textContent()).toBe('Code ↗ github.com');
      const height = await note.locator('.about').evaluate((each) => each.getBoundingClientRect().height);
      expect([width, height]).toEqual([width, 20]);
    }
    await narrow.close();
  });

  it('leaves arXiv’s own nodes as they are', async () => {
    await open(url(longOne()));
    const response = await page.reload();
    const served = (await response?.text()) ?? '';
    await page.locator('gloss-note[data-state="ready"]').waitFor();
    const [plain, seen] = await page.evaluate((html) => {
      const content = (whole: Document) => {
        const copy = whole.querySelector('#content')?.cloneNode(true) as HTMLElement;
        for (const host of copy.querySelectorAll('gloss-note')) host.remove();
        return copy.outerHTML;
      };
      return [content(new DOMParser().parseFromString(html, 'text/html')), content(document)];
    }, served);
    expect(plain?.length).toBeGreaterThan(2000);
    expect(seen).toBe(plain);
  });

  it('is there once, however often the script runs', async () => {
    await open(url(longOne()));
    await page.goBack();
    await page.goForward();
    await page.locator('gloss-note').first().waitFor();
    expect(await page.locator('gloss-note').count()).toBe(1);
  });

  it('leaves pages alone that show no paper', async () => {
    await page.goto('https://arxiv.org/abs/9912.99999');
    await page.waitForTimeout(300);
    expect(await page.locator('gloss-note').count()).toBe(0);
  });

  it('is not printed', async () => {
    const note = await open(url(longOne()));
    await page.emulateMedia({ media: 'print' });
    expect(await note.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });

  it('left no error behind', () => {
    expect(gloss.problems).toEqual([]);
  });
});
