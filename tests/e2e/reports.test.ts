/** A sentence of a model's that is wrong: reported on its card, listed, saved and deleted in the options; nothing leaves. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../lib/records/report';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { until } from '../browsers/patience';
import { stored } from '../browsers/stored';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { openNote } from './abs-pages';

const KEY = 'sk-secret-of-nobody-4711';
const SERVER = 'https://models.example/v1';

let web: FakeWeb;
let gloss: GlossBrowser;
let options: Page;
let popup: Page;
let paper: string;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 57 });
  gloss = await launchGloss({ web });
  options = await gloss.page('options.html');
  await options.getByRole('searchbox').fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('[data-card]').first().waitFor();
  await options.reload();
  await options.locator('[name="engine"]').selectOption('openai');
  for (const [name, value] of [
    ['baseUrl', SERVER],
    ['model', 'tide-1'],
    ['apiKey', KEY],
  ] as const) {
    await options.locator(`[name="${name}"]`).fill(value);
    await options.locator(`[name="${name}"]`).press('Enter');
  }
  await options.locator('[data-action="forget-key"]').waitFor();
  popup = await gloss.page('popup.html');
  await popup.locator('[data-card]').first().waitFor();
  const shown = await popup
    .locator('[data-card]')
    .evaluateAll((cards) => cards.map((each) => (each as HTMLElement).dataset.paper ?? ''));
  const long = web.papers.find(
    ({ id, abstract, withdrawnBy }) => shown.includes(`arxiv:${id}`) && abstract.length > 600 && !withdrawnBy,
  );
  paper = `arxiv:${long?.id}`;
  const page = await gloss.context.newPage();
  await openNote(page, `https://arxiv.org/abs/${long?.id}`);
  await page.locator('gloss-note [data-action="write-digest"]').click();
  await page.locator('gloss-note[data-engine="openai"]').waitFor();
  await page.close();
  await popup.bringToFront();
  await card().locator('.more').click();
  await card().locator('.said').first().waitFor();
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const card = (on = popup) => on.locator(`[data-card][data-paper="${paper}"]`);
const reports = () => stored<Report>(popup, 'reports');
/** Polling may go on meanwhile: it sends nothing, and asks for nothing that a reader said. */
const sent = () => web.requests.filter(({ method }) => method !== 'GET').length;
const asked = () => JSON.stringify(web.requests);

describe('a sentence on a card', () => {
  it('is reported by keyboard alone, and says so from then on', async () => {
    const before = sent();
    const row = card().locator('[data-section="results"]');
    await row.locator('[data-action="report"]').first().focus();
    await popup.keyboard.press('Enter');
    // Which kind is chosen at first depends on what the check found.
    const chosen = () => row.locator('input:checked:focus').inputValue();
    while ((await chosen()) !== 'overstated') await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Tab');
    // Letters that do something to a card elsewhere.
    await popup.keyboard.type('six of seven, not all');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
    await row.locator('[data-reported="overstated"]').waitFor();
    expect(await popup.locator(':focus').getAttribute('data-action')).toBe('undo-report');
    const [report, ...others] = await reports();
    expect(others).toEqual([]);
    expect(report).toMatchObject({
      paper,
      kind: 'overstated',
      words: 'six of seven, not all',
      section: 'results',
      model: 'tide-1',
      server: 'models.example',
      language: 'en',
    });
    expect(report?.evidence.quote).not.toBe('');
    expect(await stored(popup, 'marks')).toEqual([]);
    expect(sent()).toBe(before);
    expect(asked()).not.toMatch(/six(?: |%20|\+)of/);
  });

  it('is reported on the full page, too, and in a popup that is opened anew', async () => {
    const daily = await gloss.page('daily.html#/subjects/cs.LG');
    await card(daily).locator('.more').click();
    await card(daily).locator('[data-reported="overstated"]').waitFor();
    await daily.close();
    await popup.reload();
    await card().locator('[data-reported="overstated"]').waitFor();
  });

  it('stays as it is while the form is left with Escape', async () => {
    const row = card().locator('[data-section="summary"]');
    await row.locator('[data-action="report"]').first().focus();
    await popup.keyboard.press('Enter');
    await row.locator('[name="reportWords"]').fill('no');
    await popup.keyboard.press('Escape');
    await row.locator('form').waitFor({ state: 'detached' });
    expect(await popup.locator(':focus').getAttribute('data-action')).toBe('report');
    expect(await reports()).toHaveLength(1);
  });

  it('is no longer reported after “Undo”', async () => {
    await card().locator('[data-action="undo-report"]').click();
    await card().locator('[data-reported]').waitFor({ state: 'detached' });
    expect(await reports()).toEqual([]);
  });
});

describe('the options', () => {
  it('say nothing of reports while there are none', async () => {
    await options.bringToFront();
    expect(await options.locator('.reports').count()).toBe(0);
  });

  it('list what was reported', async () => {
    await popup.bringToFront();
    for (const section of ['summary', 'results']) {
      const row = card().locator(`[data-section="${section}"]`);
      await row.locator('[data-action="report"]').first().focus();
      await popup.keyboard.press('Enter');
      await row.locator(`[value="${section === 'summary' ? 'not-in-paper' : 'number-wrong'}"]`).check();
      await row.locator('[data-action="keep-report"]').click();
      await row.locator('[data-reported]').waitFor();
    }
    await options.bringToFront();
    await options.locator('[data-report="number-wrong"]').waitFor();
    expect(await options.locator('[data-report]').count()).toBe(2);
    expect(await options.locator('[data-report]').first().textContent()).toMatch(
      /A number is wrong.*AI, tide-1/,
    );
  });

  it.each([
    ['save-json-lines', /^gloss-reports-\d{4}-\d\d-\d\d\.jsonl$/, 2],
    ['save-tsv', /^gloss-reports-\d{4}-\d\d-\d\d\.tsv$/, 3],
  ])('save them (%s), with no key and no address of a server but its host', async (action, name, lines) => {
    const download = options.waitForEvent('download');
    await options.locator(`[data-action="${action}"]`).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(name);
    const text = readFileSync(await file.path(), 'utf8');
    expect(text.trimEnd().split('\n')).toHaveLength(lines);
    expect(text).toContain('models.example');
    expect(text).not.toContain(KEY);
    expect(text).not.toMatch(/sk-|models\.example[/:]|\/v1|chrome-extension/);
    // Addresses of papers are all the addresses there are.
    expect(new Set(text.match(/https?:\/\/[^/"\s]+/g))).toEqual(new Set(['https://arxiv.org']));
  });

  it('delete one, and take that back', async () => {
    await options.locator('[data-report="not-in-paper"] [data-action="delete-report"]').click();
    await options.locator('[data-report="not-in-paper"]').waitFor({ state: 'detached' });
    expect((await reports()).map(({ kind }) => kind)).toEqual(['number-wrong']);
    await options.locator('.undo-place [data-action="undo"]').click();
    await options.locator('[data-report="not-in-paper"]').waitFor();
    await until('both', async () => (await reports()).length === 2);
  });

  it('have them in the rescue file', async () => {
    const rescue = await gloss.page('rescue.html');
    expect(await rescue.locator('[data-found="reports"] dd b').textContent()).toBe('2');
    await rescue.close();
  });
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
