import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDir } from '../../scripts/lib/paths';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { until } from '../browsers/patience';
import { type FakeWeb, startFakeWeb } from '../fake-web';

/** The build that people get: nothing beyond arXiv is granted, and nobody presses the browser's prompt here. */
let web: FakeWeb;
let gloss: GlossBrowser;
let options: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 32 });
  gloss = await launchGloss({ web, extensionDir: buildDir('chrome') });
  options = await gloss.page('options.html');
  await options.getByRole('searchbox').waitFor();
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

interface Chrome {
  permissions: {
    request(asked: { origins: string[] }): Promise<boolean>;
    getAll(): Promise<{ origins: string[] }>;
  };
}
const others = () => web.requests.filter(({ host }) => !host.endsWith('arxiv.org'));
const follows = () => options.locator('.chosen li').count();
/** The browser's prompt, answered as a reader would; tells what was asked for. */
const answerPrompts = (answer: boolean) =>
  options.evaluate((yes) => {
    const { permissions } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const asked: string[][] = [];
    const inClick: boolean[] = [];
    Object.assign(globalThis, { asked, inClick });
    permissions.request = ({ origins }) => {
      asked.push(origins);
      // In the very event: later, browsers do not ask.
      inClick.push(globalThis.event?.type === 'click');
      return Promise.resolve(yes);
    };
  }, answer);
const inClick = () => options.evaluate(() => (globalThis as unknown as { inClick: boolean[] }).inClick);
const prompts = () => options.evaluate(() => (globalThis as unknown as { asked: string[][] }).asked);

it('nothing but arXiv is granted', async () => {
  const { origins } = await options.evaluate(() =>
    (globalThis as unknown as { chrome: Chrome }).chrome.permissions.getAll(),
  );
  expect(origins.filter((origin) => !origin.includes('arxiv.org/'))).toEqual([]);
});

describe('a reader who says no', () => {
  it('follows nothing, is told so, and can try again: each time for the hosts of that list alone', async () => {
    await answerPrompts(false);
    await options.getByRole('searchbox').fill('cell biology');
    await options.locator('.found input[value="biorxiv:cell_biology"]').click();
    const bar = options.locator('.undo-place');
    await bar.getByText('Not followed: your browser asked').waitFor();
    expect(await bar.textContent()).toContain('connect.biorxiv.org and api.biorxiv.org');
    expect(await options.locator('.found input[value="biorxiv:cell_biology"]').isChecked()).toBe(false);
    await bar.locator('[data-action="try-again"]').click();
    await until('a second prompt', async () => (await prompts()).length === 2);
    const hosts = ['https://connect.biorxiv.org/*', 'https://api.biorxiv.org/*'];
    expect(await prompts()).toEqual([hosts, hosts]);
    expect(await follows()).toBe(0);
    expect(others()).toEqual([]);
  });

  it('has no page of a journal read', async () => {
    await options.getByRole('searchbox').fill('https://journals.plos.org/plosbiology/');
    await options.locator('[data-action="find-feeds"]').click();
    await options.locator('[data-discovery="refused"]').getByText('so it was not asked').waitFor();
    expect((await prompts()).at(-1)).toEqual(['https://journals.plos.org/*']);
    expect(others()).toEqual([]);
  });

  it('is asked nothing for arXiv', async () => {
    const before = (await prompts()).length;
    await options.getByRole('searchbox').fill('math.PR');
    await options.locator('.found input[value="math.PR"]').check();
    await options.locator('[data-list="arxiv:math.PR"]').waitFor();
    expect((await prompts()).length).toBe(before);
  });
});

describe('a list whose hosts are not allowed', () => {
  it('says what it needs, and its host is asked nothing, by timer or by hand', async () => {
    // As after a permission was taken away: the list is followed, and the browser has granted nothing.
    await answerPrompts(true);
    await options.getByRole('searchbox').fill('cell biology');
    await options.locator('.found input[value="biorxiv:cell_biology"]').click();
    const list = options.locator('[data-list="biorxiv:cell_biology"]');
    await list.getByText('needs permission').waitFor();
    const popup = await gloss.page('popup.html');
    await popup.locator('[data-card]').first().waitFor();
    const before = web.requests.length;
    await popup.locator('[data-action="refresh"]').click();
    await until('arXiv’s answer', async () => web.requests.length > before);
    await until('bioRxiv’s round', () =>
      options.evaluate(
        () =>
          new Promise<boolean>((resolve) => {
            const open = indexedDB.open('gloss');
            open.onsuccess = () => {
              const get = open.result.transaction('rounds').objectStore('rounds').get('biorxiv');
              get.onsuccess = () => {
                open.result.close();
                resolve(get.result?.failure?.kind === 'not-permitted');
              };
            };
          }),
      ),
    );
    expect(others()).toEqual([]);
    await popup.close();
  });

  it('has a button that asks for it', async () => {
    await answerPrompts(true);
    await options.getByRole('button', { name: 'Allow Gloss to ask connect.biorxiv.org' }).click();
    expect(await prompts()).toEqual([['https://connect.biorxiv.org/*', 'https://api.biorxiv.org/*']]);
  });
});

describe('a model’s server', () => {
  it('is asked for in the click on Test, its host alone, and not asked anything where the reader says no', async () => {
    await options.reload();
    await answerPrompts(false);
    await options.locator('[name="engine"]').selectOption('openai');
    for (const [name, value] of [
      ['baseUrl', 'https://models.example/v1'],
      ['model', 'tide-1'],
    ] as const) {
      await options.locator(`[name="${name}"]`).fill(value);
      await options.locator(`[name="${name}"]`).press('Enter');
    }
    expect(await prompts()).toEqual([]);
    await options.locator('[data-action="test-engine"]').click();
    const told = options.locator('[data-engine-test="failed"]');
    await told.waitFor();
    expect(await prompts()).toEqual([['https://models.example/*']]);
    expect(await inClick()).toEqual([true]);
    expect(web.models.requests).toEqual([]);
  });
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
