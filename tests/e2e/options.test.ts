/** The options as a whole: the way to a setting, and what deletes. By mouse, and by the keyboard alone where it says so. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { rowsOf } from '../browsers/database';
import { readStorage, setStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { type FakeWeb, startFakeWeb } from '../fake-web';

let web: FakeWeb;
let gloss: GlossBrowser;
let options: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 65 });
  gloss = await launchGloss({ web });
  options = await gloss.page('options.html');
  await options.locator('#about-heading').waitFor();
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const lists = async () => (await rowsOf(options, 'follows')).map(({ list }) => list).sort();
const undo = () => options.locator('.undo [data-action="undo"]').click();
const reopen = async (hash = '') => {
  await options.goto('about:blank');
  await options.goto(`chrome-extension://${gloss.extensionId}/options.html${hash}`);
  await options.locator('#about-heading').waitFor();
};

describe('a field’s preset', () => {
  it('follows its few categories at one press, and lets them go again by undo', async () => {
    await options.locator('[data-category-preset="machine-learning"]').click();
    await options.locator('[data-category-preset="machine-learning"][aria-pressed="true"]').waitFor();
    expect(await lists()).toEqual(['arxiv:cs.LG', 'arxiv:stat.ML']);
    await undo();
    await until('none', async () => (await lists()).length === 0);
  });

  it('adds what is missing, by the keyboard alone, and undo leaves what was there before', async () => {
    await options.getByRole('searchbox').fill('stat.ML');
    await options.getByRole('searchbox').press('Enter');
    await until('one list', async () => (await lists()).length === 1);
    await options.locator('[data-category-preset="machine-learning"]').focus();
    await options.keyboard.press('Space');
    await until('both', async () => (await lists()).length === 2);
    await options.keyboard.press('Control+z');
    await until('the one', async () => (await lists()).join() === 'arxiv:stat.ML');
  });
});

describe('the way to a setting', () => {
  it('leads by an address, and says where one is', async () => {
    await reopen('#privacy');
    await options.locator('nav a[href="#privacy"][aria-current="location"]').waitFor();
    await until('the section in view', () =>
      options.locator('#privacy').evaluate((part) => {
        const { top } = part.getBoundingClientRect();
        return top >= 0 && top < innerHeight / 2;
      }),
    );
  });

  it('leads by the navigation', async () => {
    await options.locator('nav a[href="#keys"]').click();
    await options.locator('nav a[href="#keys"][aria-current="location"]').waitFor();
    expect(await options.evaluate(() => location.hash)).toBe('#keys');
  });

  it('is seen on a phone as well, where the navigation is one line that scrolls', async () => {
    await options.setViewportSize({ width: 400, height: 800 });
    await options.evaluate(() => document.querySelector('#backup')?.scrollIntoView());
    const here = options.locator('nav a[href="#backup"][aria-current="location"]');
    await here.waitFor();
    await until('its name in sight', () =>
      here.evaluate((link) => {
        const { left, right } = link.getBoundingClientRect();
        return left >= 0 && right <= innerWidth;
      }),
    );
    await options.setViewportSize({ width: 1280, height: 900 });
  });

  it('is found by a word, by the keyboard alone: “badge” leaves its switch, which Enter goes to', async () => {
    const search = options.locator('[name="settingsSearch"]');
    await search.focus();
    await options.keyboard.type('badge');
    await options.locator('[data-stat="settings-found"]', { hasText: 'one place' }).waitFor();
    const parts = () =>
      options
        .locator('[data-part]')
        .evaluateAll((all) => all.filter((each) => each.checkVisibility()).map(({ id }) => id));
    expect(await parts()).toEqual(['topics']);
    expect(await options.evaluate(() => CSS.highlights.get('gloss-search')?.size)).toBe(1);
    await options.keyboard.press('Enter');
    expect(await options.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe(
      'badgeShown',
    );
    await options.keyboard.press('Space');
    await until('the badge', async () => (await readStorage(options)).badgeShown === true);
    await search.focus();
    await options.keyboard.press('Escape');
    await until('all parts', async () => (await parts()).length === 13);
    expect(await options.evaluate(() => CSS.highlights.has('gloss-search'))).toBe(false);
  });
});

describe('what is stored', () => {
  it('is told by kind, and the diary’s lines go and come back', async () => {
    const count = () => options.locator('[data-stored="diary"] td').first().textContent();
    await until('papers', async () => (await rowsOf(options, 'papers')).length > 0);
    await until('lines', async () => (await rowsOf(options, 'requests')).length > 0);
    await reopen('#storage');
    await options.locator('[data-action="empty-diary"]').click();
    await until('no line', async () => (await count()) === '0');
    await undo();
    await until('the lines', async () => (await count()) !== '0');
    expect(await options.locator('[data-stored="papers"] td').first().textContent()).toMatch(/\d/);
  });

  it('loses nothing to one press: the way out has the focus', async () => {
    const before = (await rowsOf(options, 'papers')).length;
    await options.locator('[data-action="forget-earlier"]').focus();
    await options.keyboard.press('Enter');
    await options.locator('#storage [data-action="confirm"]').waitFor();
    await options.keyboard.press('Enter');
    await options.locator('#storage [data-action="confirm"]').waitFor({ state: 'detached' });
    expect((await rowsOf(options, 'papers')).length).toBe(before);
  });
});

describe('what leaves the browser', () => {
  it('is told as it is set, and changes with it', async () => {
    const row = (name: string) => options.locator(`[data-leaving="${name}"]`);
    expect(await row('arxiv').textContent()).toContain('every 8 hours');
    expect(await row('model').count()).toBe(0);
    await options.locator('[name="paused"]').check();
    await row('arxiv').getByText('paused').waitFor();
    await undo();
    await row('arxiv').getByText('every 8 hours').waitFor();
  });
});

describe('a reset', () => {
  it('sets everything as it was at first, and undo brings it back', async () => {
    expect(await options.locator('[name="badgeShown"]').isChecked()).toBe(true);
    await options.locator('[data-action="set-defaults"]').click();
    await until('no badge', async () => !(await options.locator('[name="badgeShown"]').isChecked()));
    await undo();
    await until('the badge', async () => options.locator('[name="badgeShown"]').isChecked());
    expect(await lists()).toEqual(['arxiv:stat.ML']);
  });

  it('deletes everything after a second press, with a backup offered before, and a model that is answering', async () => {
    const server = { engine: 'openai', baseUrl: 'https://models.example/v1', model: 'quirk-slow-120000' };
    await setStorage(options, { ...server, writeTop: 2 });
    await until('a model that answers', async () =>
      (await rowsOf(options, 'jobs')).some(({ asked }) => asked),
    );
    await options.locator('[data-action="erase-all"]').click();
    expect(await options.locator('#reset .confirm').textContent()).toContain('1 list');
    const download = options.waitForEvent('download');
    await options.locator('[data-action="backup-first"]').click();
    expect((await download).suggestedFilename()).toMatch(/^gloss-backup-/);
    await options.locator('#reset [data-action="confirm"]').click();
    await options.getByText('Pick what you read').waitFor();
    const { held = [] } = await options.evaluate(() => navigator.locks.query());
    expect(held.map(({ name }) => name)).not.toContain('gloss-jobs');
    for (const table of ['follows', 'papers', 'requests', 'marks', 'jobs', 'spending', 'answers'])
      expect([table, await rowsOf(options, table)]).toEqual([table, []]);
    expect((await readStorage(options)).badgeShown).toBeUndefined();
    // Nothing is offered as lost.
    const popup = await gloss.page('popup.html');
    await popup.getByText('Pick what you read').waitFor();
    expect(await popup.locator('[data-notice="loss"]').count()).toBe(0);
  });
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
