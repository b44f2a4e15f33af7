/** Other extensions and the page itself, which rewrite what Gloss stands beside. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { until } from '../browsers/patience';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { absPage, abstractOf, openNote, readNote, serve } from './abs-pages';

let web: FakeWeb;
let gloss: GlossBrowser;
let page: Page;
let address: string;
const ID = '2606.53001';

beforeAll(async () => {
  web = await startFakeWeb({ seed: 6 });
  gloss = await launchGloss({ web });
  page = await gloss.context.newPage();
  address = serve(web, ID, absPage(web, { id: ID, abstract: abstractOf(9) }));
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});
beforeEach(async () => {
  await openNote(page, address);
});

const hosts = () => page.locator('gloss-note').count();
/** Two turns of the page's own loop: what an observer does is done by then. */
const settle = () =>
  page.evaluate(() => new Promise<void>((done) => setTimeout(() => setTimeout(() => done(), 50), 50)));

async function expectWhole() {
  await settle();
  const note = await readNote(page);
  expect(note).toMatchObject({ hosts: 1, state: 'ready', paper: `arxiv:${ID}` });
  expect(note.quotes.length).toBeGreaterThan(1);
  for (const quote of note.quotes) expect(note.abstract).toContain(quote);
}

describe('other extensions', () => {
  it('may overwrite the sidebar', async () => {
    await page.evaluate(() => {
      for (const place of document.querySelectorAll('.full-text'))
        place.innerHTML += '<ul><li>More</li></ul>';
    });
    await expectWhole();
  });

  it('may replace what the abstract holds, or the abstract', async () => {
    await page.evaluate(() => {
      const abstract = document.querySelector('#abs > blockquote.abstract') as HTMLElement;
      abstract.innerHTML = '<p>Translated. Wholly.</p>';
    });
    await expectWhole();
    await page.evaluate(() => {
      const abstract = document.querySelector('#abs > blockquote.abstract') as HTMLElement;
      abstract.outerHTML = '<blockquote class="abstract">Another one.</blockquote>';
    });
    await expectWhole();
  });

  it('may translate the page: every text wrapped in font elements', async () => {
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        if (!text.data.trim() || text.parentElement?.closest('script, style')) continue;
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        inner.textContent = `übersetzt: ${text.data}`;
        outer.append(inner);
        text.replaceWith(outer);
      }
    });
    await expectWhole();
    // The button still acts, in words of our own.
    await page.locator('gloss-note .fold').click();
    expect(await page.locator('gloss-note [data-section="results"]').isVisible()).toBe(false);
    await page.locator('gloss-note .fold').click();
  });

  it('may put a block of their own between the abstract and the note: both stay', async () => {
    await page.evaluate(() => {
      const block = document.createElement('div');
      block.id = 'theirs';
      block.textContent = 'Theirs';
      document.querySelector('#abs > blockquote.abstract')?.after(block);
    });
    await expectWhole();
    expect(await page.locator('#abs > blockquote.abstract + #theirs + gloss-note').count()).toBe(1);
  });

  it('may remove the note three times; then it rests', async () => {
    for (const left of [1, 1, 1, 0, 0]) {
      await page.evaluate(() => document.querySelector('gloss-note')?.remove());
      await settle();
      expect(await hosts()).toBe(left);
    }
    await page.reload();
    await page.locator('gloss-note[data-state="ready"]').waitFor();
  });

  it('may rebuild the whole column from markup: the note that comes back is alive', async () => {
    await page.evaluate(() => {
      const column = document.querySelector('.leftcolumn') as HTMLElement;
      column.innerHTML += '<p>More of theirs</p>';
    });
    await expectWhole();
    expect(await page.locator('#abs > blockquote.abstract + gloss-note').count()).toBe(1);
    await page.locator('gloss-note .fold').click();
    expect(await page.locator('gloss-note [data-section="results"]').isVisible()).toBe(false);
    await page.locator('gloss-note .fold').click();
  });

  it('may rebuild it from markup three times: there is one each time', async () => {
    for (let i = 0; i < 3; i++) {
      await page.evaluate(() => {
        const column = document.querySelector('.leftcolumn') as HTMLElement;
        column.innerHTML += '';
      });
      await expectWhole();
    }
  });

  it('may fight over the note without end: Gloss gives in, and the page stays quick', async () => {
    const removals = await page.evaluate(async () => {
      let removed = 0;
      new MutationObserver(() => {
        const note = document.querySelector('gloss-note');
        if (!note || removed > 100) return;
        removed++;
        note.remove();
      }).observe(document, { childList: true, subtree: true });
      document.body.append('go');
      await new Promise((done) => setTimeout(done, 300));
      return removed;
    });
    expect(removals).toBe(4);
    expect(await hosts()).toBe(0);
  });

  it('may copy the note with what is around it: there is one', async () => {
    await page.evaluate(() => {
      const note = document.querySelector('gloss-note') as HTMLElement;
      note.after(note.cloneNode(true));
    });
    await expectWhole();
    await page.evaluate(() => {
      document.body.append((document.querySelector('#abs') as HTMLElement).cloneNode(true));
    });
    await expectWhole();
  });
});

describe('the page itself', () => {
  it('may go to another paper without loading it: the note goes, and comes back with its paper', async () => {
    await page.evaluate(() => history.pushState(null, '', '/abs/2606.53999'));
    await until('no note', async () => (await hosts()) === 0);
    await page.evaluate(() => history.back());
    await until('the note', async () => (await hosts()) === 1);
    await expectWhole();
  });

  it('may change the rest of its address: the note stays', async () => {
    await page.evaluate(() => history.pushState(null, '', '?context=cs.LG#top'));
    await expectWhole();
  });

  it('may show another version in place: the note goes', async () => {
    await page.evaluate(() => history.replaceState(null, '', '/abs/2606.53001v7'));
    await until('no note', async () => (await hosts()) === 0);
  });

  it('may exchange abstract and metadata: the note goes', async () => {
    await page.evaluate(() => {
      const meta = document.querySelector<HTMLMetaElement>('meta[name="citation_abstract"]');
      if (meta) meta.content = 'Another abstract. Of another paper.';
      const abs = document.querySelector('#abs') as HTMLElement;
      abs.innerHTML = '<blockquote class="abstract">Another abstract. Of another paper.</blockquote>';
    });
    await until('no note', async () => (await hosts()) === 0);
  });
});

it('nothing of this left an error behind', () => {
  expect(gloss.problems).toEqual([]);
});
