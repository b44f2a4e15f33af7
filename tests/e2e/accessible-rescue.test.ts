import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { accessible, type State } from './accessibility';

let web: FakeWeb;
let gloss: GlossBrowser;
let rescue: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 64 });
  gloss = await launchGloss({ web });
  const options = await gloss.page('options.html');
  await options.getByRole('searchbox').fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('.chosen li').first().waitFor();
  rescue = await gloss.page('rescue.html');
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const STATES: State[] = [
  { name: 'what was found' },
  {
    name: 'to start afresh, asked',
    async show(page) {
      await page.locator('[data-action="start-afresh"]').click();
      await page.locator('[data-action="confirm-afresh"]').waitFor();
    },
  },
];

accessible(async () => {
  await rescue.close();
  rescue = await gloss.page('rescue.html');
  await rescue.locator('[data-found]').first().waitFor();
  return rescue;
}, STATES);
