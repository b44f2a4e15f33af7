/** What a row or a sentence rests on is tinted in arXiv's own abstract, and nothing else is done to that. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { until } from '../browsers/patience';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { absPage, abstractOf, openNote, serve } from './abs-pages';
import { shifts, startShiftMeter } from './shift';

let web: FakeWeb;
let gloss: GlossBrowser;
let page: Page;
const plain = abstractOf(12);

beforeAll(async () => {
  web = await startFakeWeb({ seed: 3 });
  gloss = await launchGloss({ web });
  page = await gloss.context.newPage();
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

let served = 0;
function open(abstract: string, change = (html: string) => html) {
  const id = `2606.6${String(++served).padStart(4, '0')}`;
  return openNote(page, serve(web, id, change(absPage(web, { id, abstract }))));
}

/** The words that are tinted now, blanks as one. */
const tinted = () =>
  page.evaluate(() => {
    const { highlights } = CSS as unknown as { highlights: Map<string, Iterable<Range>> };
    return [...(highlights.get('gloss-receipt') ?? [])].map((each) =>
      String(each).replace(/\s+/g, ' ').trim(),
    );
  });
const untilTinted = (words: string[]) =>
  until(`a tint of ${words.length}`, async () => JSON.stringify(await tinted()) === JSON.stringify(words));
const part = (selector: string) => page.locator(`gloss-note ${selector}`).first();
const quoteOf = async (selector: string) => (await part(selector).getAttribute('data-quote')) ?? '';
const away = () => page.mouse.move(4, 4);

const TLDR = '.tldr [data-evidence]';
const RESULTS = '[data-section="results"]';

describe('what is pointed at', () => {
  it('is tinted as long as it is: of a sentence its very words, of a row all sentences of its kind', async () => {
    await open(plain);
    expect(await tinted()).toEqual([]);
    await part(`${RESULTS} [data-evidence]`).hover();
    await untilTinted([await quoteOf(`${RESULTS} [data-evidence]`)]);
    await part(`${RESULTS} .label`).hover();
    await until('all of them', async () => (await tinted()).length > 1);
    for (const words of await tinted()) expect(plain).toContain(words);
    await away();
    await untilTinted([]);
  });

  it('changes nothing in arXiv’s own nodes, and moves nothing', async () => {
    await startShiftMeter(page);
    await open(plain);
    const content = () =>
      page.evaluate(() => {
        const copy = document.documentElement.cloneNode(true) as HTMLElement;
        for (const host of copy.querySelectorAll('gloss-note')) host.remove();
        return copy.outerHTML;
      });
    const before = await content();
    await part(TLDR).hover();
    await untilTinted([await quoteOf(TLDR)]);
    await part(`${RESULTS} .label`).click();
    expect(await content()).toBe(before);
    await page.waitForTimeout(600);
    expect(await shifts(page)).toEqual([]);
  });

  it('stays tinted when it is pressed, until Escape', async () => {
    await open(plain);
    await part(TLDR).click();
    const words = [await quoteOf(TLDR)];
    await untilTinted(words);
    await away();
    await part(`${RESULTS} .label`).hover();
    expect(await tinted()).toEqual(words);
    await page.keyboard.press('Escape');
    await untilTinted([]);
  });
});

describe('by keyboard', () => {
  it('the same, with the words told to those who listen', async () => {
    await open(plain);
    await part('.tldr [data-evidence]').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    const words = await quoteOf(TLDR);
    await untilTinted([words]);
    const told = () =>
      part('[data-evidence][aria-describedby]').evaluate((each) => {
        const id = each.getAttribute('aria-describedby') ?? '';
        return (each.getRootNode() as ShadowRoot).getElementById(id)?.textContent?.trim();
      });
    expect(await told()).toBe(`Rests on “${words}”. Enter keeps these words marked, Escape lets go.`);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await tinted()).toEqual([words]);
    await page.keyboard.press('Escape');
    await untilTinted([]);
  });

  it('a row’s name is a button that is pressed and let go', async () => {
    await open(plain);
    const label = part(`${RESULTS} .label`);
    await label.focus();
    await page.keyboard.press('Enter');
    await until('pressed', async () => (await label.getAttribute('aria-pressed')) === 'true');
    expect((await tinted()).length).toBeGreaterThan(1);
    await page.keyboard.press('Enter');
    await until('let go', async () => (await label.getAttribute('aria-pressed')) === 'false');
  });

  it('brings the words into view only where they are not', async () => {
    // Low enough to hide the words, high enough for them and the note's first line.
    await page.setViewportSize({ width: 1280, height: 560 });
    // Where it is on its way, it is in view before it is there.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(plain);
    const label = part(`${RESULTS} .label`);
    const seen = () =>
      page.evaluate(() => {
        const { highlights } = CSS as unknown as { highlights: Map<string, Iterable<Range>> };
        const [range] = highlights.get('gloss-receipt') ?? [];
        const { top = -1 } = range?.getBoundingClientRect() ?? {};
        return top >= 0 && top < innerHeight;
      });
    await page.evaluate(() => {
      document.querySelector('gloss-note')?.scrollIntoView({ block: 'start' });
    });
    await label.focus();
    await page.keyboard.press('Enter');
    await until('in view', seen);
    const at = await page.evaluate(() => scrollY);
    await part(TLDR).click();
    expect(await page.evaluate(() => scrollY)).toBe(at);
    await page.keyboard.press('Escape');
    await page.emulateMedia({ reducedMotion: null });
    await page.setViewportSize({ width: 1280, height: 900 });
  });
});

describe('in a page that has changed', () => {
  it('is found after MathJax has rewritten the formulas, also while it is tinted', async () => {
    const abstract = `Sorting $n$ keys is a basic problem of computing. In this paper, we propose TIDE, which sorts $n_1 + n_2$ noisy keys in $O(n)$ steps. Experiments show that $k$ of them are lost. Our results suggest that $n$ can grow. Code is at hand. It is known.`;
    await open(abstract);
    await part(TLDR).click();
    await until('a tint', async () => (await tinted()).length === 1);
    // As MathJax 2 does it.
    await page.evaluate(() => {
      const block = document.querySelector('blockquote.abstract') as HTMLElement;
      block.innerHTML = block.innerHTML.replace(
        /\$([^$]+)\$/g,
        '<span class="MathJax_Preview"></span><span class="MathJax"><nobr>‹$1›</nobr></span><script type="math/tex">$1</script>',
      );
    });
    const shown = () =>
      page.evaluate(() => {
        const { highlights } = CSS as unknown as { highlights: Map<string, Iterable<Range>> };
        return [...(highlights.get('gloss-receipt') ?? [])].map((each) => {
          const piece = each.cloneContents();
          for (const script of piece.querySelectorAll('script')) script.remove();
          return piece.textContent?.trim();
        });
      });
    const quote = await quoteOf(TLDR);
    await until('its new place', async () => (await shown())[0] === quote.replace(/\$([^$]+)\$/g, '‹$1›'));
    await page.keyboard.press('Escape');
  });

  it('is not tinted in a translation, which is said', async () => {
    await open(plain);
    const own = await page.evaluate(() => {
      document.documentElement.classList.add('translated-ltr');
      const block = document.querySelector('blockquote.abstract') as HTMLElement;
      const { innerHTML } = block;
      block.innerHTML =
        '<font><font>Das Sortieren verrauschter Schlüssel ist ein Grundproblem.</font></font>';
      return innerHTML;
    });
    await part(TLDR).hover();
    await until(
      'told',
      async () => (await part('.told').textContent())?.includes('The page was translated') ?? false,
    );
    expect(await tinted()).toEqual([]);
    await away();
    await part('.told').waitFor({ state: 'detached' });
    // Pinned, it waits for the original: which comes back when the reader asks the translator for it.
    await part(TLDR).click();
    await part('.told').waitFor();
    await page.evaluate((html) => {
      document.documentElement.classList.remove('translated-ltr');
      (document.querySelector('blockquote.abstract') as HTMLElement).innerHTML = html;
    }, own);
    await untilTinted([await quoteOf(TLDR)]);
    expect(await part('.told').count()).toBe(0);
    await page.keyboard.press('Escape');
    await away();
  });

  it('is found over paragraphs and blanks that do not break', async () => {
    const sentences = plain.split(/(?<=\.) /);
    const abstract = [sentences.slice(0, 6).join(' '), sentences.slice(6).join(' ')].join('\n\n');
    await open(abstract, (html) =>
      html.replace(
        /(<blockquote[\s\S]*?Abstract:<\/span>)([\s\S]*?)(<\/blockquote>)/,
        (_, a, b, c) => a + b.replaceAll(' with ', '&nbsp;with&nbsp;') + c,
      ),
    );
    for (const row of ['summary', 'methodology', 'results']) {
      const selector = `[data-section="${row}"] [data-evidence]`;
      await part(selector).hover();
      await untilTinted([await quoteOf(selector)]);
    }
    await away();
  });
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
