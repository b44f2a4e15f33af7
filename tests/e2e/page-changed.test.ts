/** Abstract pages whose markup is not the one that is known: the note is right, says what it was made from, or is absent. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { absPage, abstractOf, openNote, readNote, serve } from './abs-pages';

let web: FakeWeb;
let gloss: GlossBrowser;
let page: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 5 });
  gloss = await launchGloss({ web });
  page = await gloss.context.newPage();
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

describe('a page that arXiv has changed', () => {
  const SAID = 'arXiv’s page has changed; the note was made from its metadata.';
  const RENAMED = (html: string) =>
    html
      .replaceAll('<blockquote class="abstract', '<section class="summary')
      .replaceAll('</blockquote>', '</section>');

  it.each([
    [
      'without the block of the abstract',
      (html: string) => html.replace(/<blockquote[\s\S]*?<\/blockquote>/, ''),
      '#abs',
    ],
    ['with another block in its place', RENAMED, '#abs'],
    [
      'with no block of its known names',
      (html: string) => RENAMED(html).replaceAll(/ id="(abs|content-inner|content)"/g, ''),
      'main',
    ],
  ] as const)('%s: the note of its metadata, which is said in its line', async (what, change, place) => {
    const id = `2606.530${what.length}`;
    await openNote(
      page,
      serve(web, '2606.53002', absPage(web, { id: '2606.53002', abstract: abstractOf(7) })),
    );
    const { height: known } = await readNote(page);
    const warnings: string[] = [];
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    await openNote(page, serve(web, id, change(absPage(web, { id, abstract: abstractOf(7) }))));
    const note = await readNote(page);
    expect(note).toMatchObject({ hosts: 1, paper: `arxiv:${id}`, rows: 4, height: known });
    expect(await page.locator(`${place} + gloss-note`).count()).toBe(1);
    expect(note.quotes.length).toBeGreaterThan(1);
    for (const quote of note.quotes) expect(note.abstract).toContain(quote);
    expect(await page.locator('gloss-note [data-notice="page-changed"]').textContent()).toBe(SAID);
    expect(warnings.filter((text) => text.startsWith('Gloss: arXiv’s page has changed'))).toHaveLength(1);
    // What else removes it does so in vain, here as well.
    await page.evaluate(() => document.querySelector('gloss-note')?.remove());
    await page.locator(`${place} + gloss-note`).waitFor();
  });

  it('is told from the page that is known', async () => {
    await openNote(
      page,
      serve(web, '2606.53001', absPage(web, { id: '2606.53001', abstract: abstractOf(7) })),
    );
    expect(await readNote(page)).toMatchObject({ hosts: 1, after: true });
    expect(await page.locator('gloss-note [data-notice="page-changed"]').count()).toBe(0);
  });
});

it('none of them left an error behind', () => {
  expect(gloss.problems).toEqual([]);
});
