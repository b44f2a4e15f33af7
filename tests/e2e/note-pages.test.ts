import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { type FakePaper, type FakeWeb, startFakeWeb } from '../fake-web';
import { absPage, abstractOf, openNote, readNote, serve } from './abs-pages';
import { shifts, startShiftMeter } from './shift';

let web: FakeWeb;
let gloss: GlossBrowser;
let page: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 5 });
  gloss = await launchGloss({ web });
  page = await gloss.context.newPage();
  await startShiftMeter(page);
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

/** Height of the note in a window of 1280 px: two lines and one of meta, and the rows (sketches §2). */
const CLOSED = 62;
const OPEN = [150, 213];

/** The note stands once, after the abstract, and says nothing but words of the abstract it stands under. */
async function expectRight(address: string, id: string) {
  await openNote(page, address);
  const note = await readNote(page);
  expect(note).toMatchObject({ hosts: 1, state: 'ready', paper: `arxiv:${id}`, after: true });
  for (const quote of note.quotes) expect(note.abstract).toContain(quote);
  expect(new Set(note.quotes).size).toBe(note.quotes.length);
  return note;
}

/** No note, and none that comes when everything has loaded. */
async function expectNone(address: string) {
  await page.goto(address);
  await page.waitForLoadState('load');
  // The script has long given up when the page is whole: it finds what it needs while the page is parsed, or never.
  await page.waitForTimeout(300);
  expect(await page.locator('gloss-note').count()).toBe(0);
}

describe('every kind of abstract page', () => {
  it.each(Array.from({ length: 40 }, (_, i) => i + 1))('%i sentences', async (sentences) => {
    const id = `2606.${50_000 + sentences}`;
    const note = await expectRight(serve(web, id, absPage(web, { id, abstract: abstractOf(sentences) })), id);
    expect(await shifts(page)).toEqual([]);
    if (sentences > 4) {
      expect(OPEN).toContain(note.height);
      expect(note.rows).toBe(4);
      expect(note.quotes.length).toBeGreaterThan(1);
    } else {
      expect([note.height, note.rows]).toEqual([CLOSED, 0]);
      // Up to two there is nothing to shorten, and the note says so; else one of them tells the paper.
      expect([sentences, note.quotes.length]).toEqual([sentences, sentences > 2 ? 1 : 0]);
      if (sentences <= 2) expect(note.tldr).toBe('A short abstract: nothing to shorten.');
    }
  });

  it('withdrawn: the banner above, and the note of what is still there', async () => {
    const id = '2606.51001';
    const versions = [1, 2].map((version) => ({ version, at: Date.UTC(2026, 5, version), kilobytes: 9 }));
    const given = { id, version: 2, versions, withdrawnBy: 'Ada Nilsdotter', abstract: abstractOf(7) };
    await expectRight(serve(web, id, absPage(web, given)), id);
    expect(await page.locator('#abs > .error').textContent()).toContain('This paper has been withdrawn');
    await expectRight(serve(web, `${id}v1`, absPage(web, given, 1)), id);
    expect(await page.locator('#abs > .error').textContent()).toContain('A newer version');
  });

  it.each([
    ['hep-th/9901001', 'hep-th/9901001'],
    ['hep-th/9901001v1', 'hep-th/9901001'],
    ['math/0309136', 'math/0309136'],
    ['math.GT/0309136', 'math/0309136'],
  ])('%s, of the old scheme', async (path, id) => {
    const version = path.endsWith('v1') ? 1 : undefined;
    const html = absPage(web, { id, categories: ['math.GT'], abstract: abstractOf(8) }, version);
    const note = await expectRight(serve(web, path, html), id);
    expect(note.text).toContain('Main results');
  });

  it('an older version, named by its address, keeps its star for the paper', async () => {
    const paper = web.papers.find(({ version }) => version >= 3) as FakePaper;
    await expectRight(`https://arxiv.org/abs/${paper.id}v1`, paper.id);
    await page.locator('gloss-note [data-action="star"]').click();
    await page.locator('gloss-note [aria-pressed="true"]').waitFor();
    await expectRight(`https://arxiv.org/abs/${paper.id}`, paper.id);
    expect(await page.locator('gloss-note [aria-pressed="true"]').count()).toBe(1);
  });

  it('2,830 authors with a script among them, names that are markup, endless or empty', async () => {
    const id = '2606.51002';
    const odd = [
      '<script>alert(1)</script>',
      `${'Wilhelmina '.repeat(60)}Aas`,
      '',
      ' ',
      'O’Brien, & Söhne "x"',
    ];
    const authors = Array.from({ length: 2830 }, (_, i) => ({ name: odd[i % 400] ?? `Ada${i} Author` }));
    const html = absPage(web, { id, authors, abstract: abstractOf(9) }).replace(
      '<div id="long-author-list"',
      `<script>document.documentElement.dataset.theirs = 'ran';</script>$&`,
    );
    await expectRight(serve(web, id, html), id);
    expect(await page.evaluate(() => document.documentElement.dataset.theirs)).toBe('ran');
    expect(await shifts(page)).toEqual([]);
    await page.locator('gloss-note [data-action="star"]').click();
    await page.locator('gloss-note [aria-pressed="true"]').waitFor();
  });

  it('mathematics in the title and in the abstract, left to MathJax meanwhile', async () => {
    const id = '2606.51003';
    const abstract = abstractOf(8).replaceAll('TIDE', String.raw`$B^0_s\to\mu^+\mu^-$`);
    const html = absPage(web, { id, title: String.raw`The rare $B^0_s\to\mu^+\mu^-$ decay`, abstract });
    const address = serve(web, id, html);
    await expectRight(`${address}?fake-mathjax=1`, id);
    await page.locator('html[data-fake-mathjax="done"]').waitFor();
    const note = await readNote(page);
    expect(note).toMatchObject({ hosts: 1, state: 'ready', after: true });
    for (const quote of note.quotes) expect(note.abstract).toContain(quote);
    expect(await page.locator('gloss-note math').count()).toBeGreaterThan(0);
  });

  it('an abstract in paragraphs', async () => {
    const id = '2606.51004';
    const abstract = [abstractOf(3), abstractOf(4), abstractOf(5)].join('\n\n');
    await expectRight(serve(web, id, absPage(web, { id, abstract })), id);
    expect(await page.locator('#abs > blockquote.abstract br').count()).toBe(2);
    expect(await shifts(page)).toEqual([]);
  });

  it.each([
    [
      'Chinese',
      '排序是计算机科学中的基本问题。然而，已有方法需要干净的初始顺序。本文提出一种能容忍噪声的排序方法。该方法用投票规则合并有序段。实验表明，该方法比已有最好方法少用31%的比较。结果说明，投票可以代替重复排序。',
      '',
    ],
    [
      'French',
      'Le tri est un problème fondamental de l’informatique. Cependant, les méthodes connues exigent un ordre propre. Nous proposons une méthode de tri qui tolère le bruit. Elle fusionne les séquences par un vote. Les expériences montrent un gain de 31 %. Nos résultats suggèrent que le vote peut remplacer le tri répété.',
      'en',
    ],
  ])('an abstract in %s', async (language, abstract, lang) => {
    const id = language === 'Chinese' ? '2606.51005' : '2606.51006';
    const note = await expectRight(serve(web, id, absPage(web, { id, abstract })), id);
    expect(note.quotes.length).toBeGreaterThan(0);
    expect(note.rows).toBe(4);
    expect(await page.locator('gloss-note [data-evidence]').first().getAttribute('lang')).toBe(lang);
    expect(await shifts(page)).toEqual([]);
  });

  it('?labs-style=tabs-above, which prints the abstract twice', async () => {
    const { id } = web.papers.find(({ abstract }) => abstract.length > 900) as FakePaper;
    await expectRight(`https://arxiv.org/abs/${id}?labs-style=tabs-above`, id);
    expect(await page.locator('blockquote.abstract').count()).toBe(2);
    expect(await page.locator('#abs > blockquote.abstract + gloss-note').count()).toBe(1);
  });

  it('a page that is cut off in the abstract', async () => {
    const id = '2606.51007';
    const html = absPage(web, { id, abstract: abstractOf(8) });
    const cut = html.slice(0, html.indexOf('</blockquote>') - 200);
    await expectRight(serve(web, id, cut), id);
  });
});

describe('pages that Gloss leaves alone', () => {
  const made = (id: string, change: (html: string) => string, given: Partial<FakePaper> = {}) =>
    serve(web, id, change(absPage(web, { id, abstract: abstractOf(7), ...given })));

  it('without an abstract, though the block for one is there', async () => {
    await expectNone(made('2606.52001', (html) => html, { abstract: '' }));
  });

  it('with an abstract that the metadata do not state', async () => {
    await expectNone(made('2606.52002', (html) => html.replace(/<meta name="citation_[^>]*>/g, '')));
  });

  it('that have changed, and do not state the paper whole', async () => {
    const changed = (name: string) => (html: string) =>
      html
        .replace(/<blockquote[\s\S]*?<\/blockquote>/, '')
        .replace(new RegExp(`<meta name="${name}"[^>]*>`), '');
    for (const [i, name] of ['citation_title', 'citation_abstract', 'citation_arxiv_id'].entries())
      await expectNone(made(`2606.5201${i}`, changed(name)));
  });

  it('whose metadata are another paper’s', async () => {
    await expectNone(made('2606.52003', (html) => html.replaceAll('2606.52003', '2606.52999')));
  });

  it('that state two abstracts', async () => {
    const second = '<meta name="citation_abstract" content="Another one. And more." />';
    await expectNone(made('2606.52005', (html) => html.replace('</head>', `${second}</head>`)));
  });

  it('errors: 404, 500 with markup, the text of a limit', async () => {
    await expectNone('https://arxiv.org/abs/9912.99999');
    const undo = [
      web.misbehave({
        host: 'arxiv.org',
        path: /52006/,
        kind: 'body',
        status: 500,
        type: 'text/html; charset=utf-8',
        body: '<html><body><div id="content"><h1>500 Internal Server Error</h1></div></body></html>',
      }),
      web.misbehave({ host: 'arxiv.org', path: /52007/, kind: 'status', status: 429 }),
    ];
    await expectNone('https://arxiv.org/abs/2606.52006');
    await expectNone('https://arxiv.org/abs/2606.52007');
    for (const each of undo) each();
  });

  it('?fmt=txt', async () => {
    await expectNone(`https://arxiv.org/abs/${web.papers[0]?.id}?fmt=txt`);
  });
});

it('none of them left an error behind', () => {
  expect(gloss.problems).toEqual([]);
});
