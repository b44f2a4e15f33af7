/**
 * Permissions that were given and are given back, by mouse and by the keyboard alone, in the build that people get: what was given
 * with another manifest stays given. The browser's own prompt cannot be pressed here; that it was asked for is all there is to see.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildDir } from '../../scripts/lib/paths';
import { grantHosts } from '../../scripts/lib/test-flavour';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { until } from '../browsers/patience';
import { type Profile, profileIn } from '../browsers/profile';
import { putRows } from '../browsers/put-rows';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { bothWays, press } from './both-ways';

const HOSTS = ['https://connect.biorxiv.org/*', 'https://api.biorxiv.org/*'];
const built = buildDir('chrome');
let web: FakeWeb;
let gloss: GlossBrowser;
let profile: Profile;
let extensionDir: string;
let options: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 77 });
  profile = profileIn(undefined);
  extensionDir = mkdtempSync(join(tmpdir(), 'gloss-allowed-'));
  cpSync(built, extensionDir, { recursive: true });
  gloss = await launchAllowed();
}, 60_000);
afterAll(async () => {
  await gloss?.close();
  await web?.close();
  profile?.remove();
  rmSync(extensionDir, { recursive: true, force: true });
});

interface Chrome {
  permissions: {
    request(asked: Asked): Promise<boolean>;
    remove(asked: Asked): Promise<boolean>;
  };
}
interface Asked {
  origins?: string[];
}
/** A browser in which every host was allowed, and is no longer needed by the manifest. */
async function launchAllowed(): Promise<GlossBrowser> {
  grantHosts(extensionDir);
  const before = await launchGloss({ web, extensionDir, profileDir: profile.dir });
  const page = await before.page('options.html');
  await page.locator('#about-heading').waitFor();
  await putRows(page, 'follows', [{ list: 'biorxiv:cell_biology', addedAt: 1 }]);
  await before.close();
  cpSync(join(built, 'manifest.json'), join(extensionDir, 'manifest.json'));
  return launchGloss({ web, extensionDir, profileDir: profile.dir });
}
/** The browser's prompt, answered as by a reader who says yes. */
const agree = (page: Page) =>
  page.evaluate(() => {
    const { permissions } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const asked: Asked[] = [];
    Object.assign(globalThis, { asked });
    permissions.request = (each) => {
      asked.push(each);
      return Promise.resolve(true);
    };
  });
const asked = (page: Page) => page.evaluate(() => (globalThis as unknown as { asked: Asked[] }).asked);
const held = (page: Page) => page.locator('[data-permission]').count();
/** A test takes so many, and what a browser was told to take is not given again without a prompt. */
const MOST_TAKEN = 3;
let left = MOST_TAKEN;
/** How many there are before one is given back. */
let many = 0;
async function countHeld(page: Page): Promise<void> {
  await page.locator('[data-permission]').first().waitFor();
  many = await held(page);
}

bothWays(async () => {
  await options?.close();
  if (left < MOST_TAKEN) {
    await gloss.close();
    gloss = await launchAllowed();
  }
  options = await gloss.page('options.html');
  await options.locator('[data-permission]').first().waitFor();
  left = (await held(options)) - MOST_TAKEN;
  return options;
}, [
  {
    name: 'a permission given back',
    before: countHeld,
    with: '[data-action="give-back"]',
    comes: (page) => until('one less', async () => (await held(page)) === many - 1),
  },
  {
    name: 'a permission asked for again',
    async before(page, way) {
      await countHeld(page);
      await agree(page);
      await press(page, way, '[data-action="give-back"]');
    },
    with: '.undo-place [data-action="undo"]',
    async comes(page) {
      await page.locator('.undo-place').getByText('Undone').waitFor();
      expect(await asked(page)).toHaveLength(1);
    },
  },
  {
    name: 'a list allowed to be asked for',
    async before(page) {
      await agree(page);
      await page.evaluate(
        (origins) => (globalThis as unknown as { chrome: Chrome }).chrome.permissions.remove({ origins }),
        ['https://*/*', ...HOSTS],
      );
    },
    with: '[data-list="biorxiv:cell_biology"] [data-action="allow"]',
    comes: (page) =>
      until(
        'the prompt',
        async () => JSON.stringify(await asked(page)) === JSON.stringify([{ origins: HOSTS }]),
      ),
  },
]);

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
