/** Whose words lists show of a paper a model wrote of: as the reader left the last note. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readStorage, setStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { openNote } from './abs-pages';
import { openList } from './list-pages';
import { useModel } from './model-notes';
import { openWindows, type Windows } from './windows';

const RECENT = 'https://arxiv.org/list/cs.LG/recent';
let windows: Windows;
let page: Page;
let paper: string;

beforeAll(async () => {
  windows = await openWindows(68);
  await useModel(windows.options);
  page = await windows.gloss.context.newPage();
  await openList(page, RECENT);
  const told = page.locator('gloss-line:has([data-action="unfold"]):has(.tldr)').first();
  paper = (await told.getAttribute('data-paper')) ?? '';
  await openNote(page, `https://arxiv.org/abs/${paper.replace('arxiv:', '')}`);
  await page.locator('gloss-note [data-action="write-digest"]').click();
  await page.locator('gloss-note[data-engine="openai"]').waitFor();
});
afterAll(() => windows?.close());

const line = (selector: string) => page.locator(`gloss-line[data-paper="${paper}"] ${selector}`).first();
const choose = (noteText: string) => setStorage(windows.options, { noteText });
const ownTldr = () => line('.tldr ~ .whose');
const aiTldr = () => line('.tldr .name');

it('a line says it in the words the reader wants, and follows while the page is open', async () => {
  await openList(page, RECENT);
  await aiTldr().waitFor();
  await choose('authors');
  await ownTldr().waitFor();
  expect(await aiTldr().count()).toBe(0);
  await page.reload();
  await ownTldr().waitFor();
  await choose('both');
  await aiTldr().waitFor();
});

it('its note shows the authors’ words, what a model wrote, or both, and another choice at once', async () => {
  await choose('authors');
  await openList(page, RECENT);
  await ownTldr().waitFor();
  await line('[data-action="unfold"]').click();
  await line('.note .row [data-evidence="verbatim"]').waitFor();
  expect(await line('.note [data-traced]').count()).toBe(0);
  await choose('ai');
  await line('.note [data-traced]').waitFor();
  expect(await line('.note [data-whose="authors"]').count()).toBe(0);
  await choose('both');
  await line('.note .own .row').waitFor();
  expect(await line('.note [data-traced]').count()).toBe(1);
  expect(await line('.note .tldr.both > span[data-whose="authors"]').count()).toBe(1);
});

it('what is chosen in a list holds for the notes to come', async () => {
  await line('.note [data-action="switch-text"]').click();
  await until('the choice', async () => (await readStorage(windows.options)).noteText === 'authors');
  await openNote(page, `https://arxiv.org/abs/${paper.replace('arxiv:', '')}`);
  expect(await page.locator('gloss-note .source').textContent()).toBe('authors’ words');
});

it('nothing of this left an error behind', () => {
  expect(windows.gloss.problems).toEqual([]);
});
