import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { until } from '../browsers/patience';
import { type FakeWeb, startFakeWeb } from '../fake-web';

let web: FakeWeb;
let gloss: GlossBrowser;
let options: Page;
let other: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 31 });
  gloss = await launchGloss({ web });
  options = await gloss.page('options.html');
  other = await gloss.page('options.html');
  await options.getByRole('searchbox').waitFor();
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const PLOS_MEDICINE = 'journal:https://journals.plos.org/plosmedicine/feed/atom';
const PLOS_BIOLOGY = 'journal:https://journals.plos.org/plosbiology/feed/atom';

const search = (text: string) => options.getByRole('searchbox').fill(text);
const found = (value: string) => options.locator(`.found input[value="${value}"]`);
const chosen = (page: Page, source: string) =>
  page.locator(`[data-source="${source}"] .chosen li > span`).allTextContents();
const waitFor = (page: Page, source: string, names: string[]) =>
  until(
    `${source}: ${names}`,
    async () => JSON.stringify(await chosen(page, source)) === JSON.stringify(names),
  );
const asked = (host: string) => web.requests.filter((request) => request.host === host);
const bar = () => options.locator('.undo-place');

describe('the search finds lists of every source', () => {
  it('an archive, whole, above its categories', async () => {
    await search('cs');
    const first = options.locator('.found input').first();
    expect(await first.getAttribute('value')).toBe('cs');
    expect(await options.locator('.found label').first().textContent()).toContain('all of Computer Science');
  });

  it.each([
    ['cell biology', 'biorxiv:cell_biology'],
    ['细胞生物学', 'biorxiv:cell_biology'],
    ['cardiovascular', 'medrxiv:cardiovascular_medicine'],
    ['plos med', PLOS_MEDICINE],
    ['NEJM', 'journal:https://www.nejm.org/action/showFeed?type=etoc&feed=rss&jc=nejm'],
  ])('“%s” finds %s', async (typed, value) => {
    await search(typed);
    await found(value).waitFor();
  });

  it('says so where nothing is found, and that TMLR keeps no feed', async () => {
    await search('xyzzy plugh');
    await options.getByText('Nothing matches “xyzzy plugh”').waitFor();
    await search('TMLR');
    await options.getByText('TMLR keeps no feed').waitFor();
  });
});

describe('a reader follows', () => {
  it('nothing yet, and the popup says how to begin', async () => {
    const popup = await gloss.page('popup.html');
    await popup.getByRole('button', { name: 'Pick what you read' }).waitFor();
    await popup.close();
  });

  it('a subject of bioRxiv, with Enter, and another window shows it', async () => {
    await search('cell biology');
    await found('biorxiv:cell_biology').waitFor();
    await options.getByRole('searchbox').press('Enter');
    for (const page of [options, other]) await waitFor(page, 'biorxiv', ['Cell Biology']);
  });

  it('a subject of medRxiv and a journal of the list', async () => {
    await search('epidemiology');
    await found('medrxiv:epidemiology').check();
    await waitFor(options, 'medrxiv', ['Epidemiology']);
    await search('PLOS Medicine');
    await found(PLOS_MEDICINE).check();
    for (const page of [options, other]) await waitFor(page, 'journal', ['PLOS Medicine']);
  });

  it('a journal by its page: its host is asked when the reader says so, and not before', async () => {
    const biology = () => asked('journals.plos.org').filter(({ url }) => url.includes('plosbiology'));
    await search('https://journals.plos.org/plosbiology/');
    const line = options.locator('[data-discovery]');
    await line.getByText('Your browser asks you first').waitFor();
    expect(biology()).toEqual([]);
    await line.locator('[data-action="find-feeds"]').click();
    await found(PLOS_BIOLOGY).waitFor();
    expect(biology().map(({ url }) => url)).toEqual(['https://journals.plos.org/plosbiology/']);
    await found(PLOS_BIOLOGY).check();
    await waitFor(options, 'journal', ['PLOS Medicine', 'PLOS Biology']);
  });

  it('is told what to do where a page names no feed, or there is none', async () => {
    web.servePage('/nothing-here', '<!DOCTYPE html><title>A page</title><p>No feed</p>');
    await search('https://journals.plos.org/nothing-here');
    await options.locator('[data-action="find-feeds"]').click();
    await options.locator('[data-discovery="none"]').getByText('look for “RSS” or “Alerts”').waitFor();
    await search('https://journals.plos.org/no-such-journal/');
    await options.locator('[data-action="find-feeds"]').click();
    await options.locator('[data-discovery="failed"]').getByText('Check the address').waitFor();
  });
});

describe('what is followed', () => {
  it('is let go with undo: it comes back in its place', async () => {
    await options.getByRole('button', { name: 'Stop following bioRxiv (Cell Biology)' }).click();
    for (const page of [options, other]) await waitFor(page, 'biorxiv', []);
    await bar().locator('[data-action="undo"]').click();
    await bar().getByText('Undone').waitFor();
    for (const page of [options, other]) await waitFor(page, 'biorxiv', ['Cell Biology']);
    await options.getByRole('button', { name: 'Stop following PLOS Medicine' }).click();
    await waitFor(other, 'journal', ['PLOS Biology']);
    await options.locator('h2').first().click();
    await options.keyboard.press('Control+z');
    await waitFor(other, 'journal', ['PLOS Medicine', 'PLOS Biology']);
  });

  it('is in the second copy of lists', async () => {
    const kept = () =>
      options.evaluate(async () =>
        (await (await caches.open('gloss-keepsake')).match('https://gloss.invalid/kept'))?.text(),
      );
    await until('the keepsake', async () => {
      const copy = await kept();
      return ['biorxiv:cell_biology', 'medrxiv:epidemiology', PLOS_BIOLOGY].every((list) =>
        copy?.includes(list),
      );
    });
  });

  it('was asked of its own hosts', async () => {
    await until('bioRxiv', async () => asked('connect.biorxiv.org').length > 0);
    await until('medRxiv', async () => asked('connect.medrxiv.org').length > 0);
    await until('PLOS Medicine', async () =>
      asked('journals.plos.org').some(({ url }) => url.endsWith('/plosmedicine/feed/atom')),
    );
    expect(asked('www.nature.com')).toEqual([]);
  });

  it('brings its cards to the popup, with source, subject, dates and news', async () => {
    const popup = await gloss.page('popup.html');
    await popup.setViewportSize({ width: 480, height: 600 });
    const lines = () => popup.locator('.source-line').allTextContents();
    await until('cards', async () => {
      const all = await lines();
      return (
        all.some((line) => line.startsWith('bioRxiv (Cell Biology) · ')) &&
        all.some((line) => line.startsWith('medRxiv (Epidemiology) · ')) &&
        all.some((line) => line.startsWith('PLOS Medicine · ') && line.includes('news')) &&
        all.some((line) => /^PLOS Medicine · \d+ \w+, reached you today · /.test(line))
      );
    });
    // Nothing of arXiv is followed, and nothing is said of it.
    expect(await popup.locator('[data-notice]').allTextContents()).toEqual([]);
    expect(await popup.getByText('Pick what you read').count()).toBe(0);
    await popup.close();
  });
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
