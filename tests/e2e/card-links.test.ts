/** What can be done with an open card: where it leads, copying, a note, and having a model write of it alone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Digest } from '../../lib/records/digest';
import type { Mark } from '../../lib/records/mark';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { setStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { stored } from '../browsers/stored';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { openPopup } from './windows';

let web: FakeWeb;
let gloss: GlossBrowser;
let page: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 91 });
  gloss = await launchGloss({ web });
  const options = await gloss.page('options.html');
  await gloss.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await options.getByRole('searchbox').first().fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('.chosen').getByText('cs.LG', { exact: true }).waitFor();
  page = await openPopup(gloss);
  // A click on the card itself opens it, not the button alone.
  await card().locator('.card-tldr').click();
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const card = () => page.locator('[data-card]').first();
const action = (name: string) => card().locator(`[data-action="${name}"]`);
const key = async () => (await card().getAttribute('data-paper')) ?? '';
const copied = () => page.evaluate(() => navigator.clipboard.readText());
const told = (words: RegExp) => page.locator('.undo', { hasText: words }).waitFor();

it('leads to its PDF and its HTML', async () => {
  const id = (await key()).replace('arxiv:', '');
  for (const form of ['pdf', 'html'])
    expect(await card().locator(`.links a[href="https://arxiv.org/${form}/${id}"]`).count()).toBe(1);
});

it('is copied as text, as Markdown and as BibTeX, by mouse and by keyboard', async () => {
  const id = (await key()).replace('arxiv:', '');
  await action('copy').click();
  await action('copy-text').click();
  await told(/^Copied\.$/);
  expect(await copied()).toContain(`https://arxiv.org/abs/${id}\n`);
  expect(await copied()).toContain('Gloss · authors’ words');
  await action('copy').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await until('Markdown', async () => (await copied()).includes(`arXiv:${id}\n`));
  await action('copy').click();
  await action('copy-bibtex').click();
  await until('BibTeX', async () => (await copied()).includes(`eprint = {${id}}`));
});

it('takes the reader’s note where it is, and takes it back', async () => {
  const note = async () => (await stored<Mark>(page, 'marks'))[0]?.note;
  await action('own-note').click();
  const field = card().locator('[name="ownNote"]');
  await until('the field', () => field.evaluate((each) => each.matches(':focus')));
  await page.keyboard.type('ask Ada');
  await until('kept', async () => (await note()) === 'ask Ada');
  await page.keyboard.press('Escape');
  await until('the button', () => action('own-note').evaluate((each) => each.matches(':focus')));
  await card().getByText('ask Ada').waitFor();
  await told(/^Kept in this browser\./);
  await page.locator('[data-action="undo"]').click();
  await until('no note', async () => (await note()) === undefined);
});

it('is written by a model, whose price is said first, and then copied in its words', async () => {
  expect(await action('write-digest').count()).toBe(0);
  await setStorage(page, { engine: 'openai', baseUrl: 'https://models.example/v1', model: 'gpt-6-luna' });
  await until('the offer', async () => (await action('write-digest').count()) === 1);
  expect(await action('write-digest').innerText()).toMatch(/^Write with gpt-6-luna ≈ \$0\.\d+$/);
  await action('write-digest').click();
  await until('a digest', async () => (await stored<Digest>(page, 'digests')).length === 1);
  expect((await stored<Digest>(page, 'digests')).map(({ paper }) => paper)).toEqual([await key()]);
  await told(/^1 paper written\.$/);
  await until('nothing more to be offered', async () => (await action('write-digest').count()) === 0);
  await action('copy').click();
  await action('copy-text').click();
  await until('its words', async () => /Gloss · AI, gpt-6-luna/.test(await copied()));
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
