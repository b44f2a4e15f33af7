import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { type FakeWeb, startFakeWeb } from '../fake-web';

let web: FakeWeb;
let gloss: GlossBrowser;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 11 });
  gloss = await launchGloss({ web });
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

async function follow(category: string) {
  const options = await gloss.page('options.html');
  await options.getByRole('searchbox').fill(category);
  await options.locator(`.found input[value="${category}"]`).check();
  await options.locator('.chosen li').first().waitFor();
  await options.close();
}

async function withPopup(look: (popup: Page) => Promise<void>) {
  const popup = await gloss.context.newPage();
  // As it opens for the first time on a day.
  await popup.addInitScript(() => localStorage.clear());
  await popup.goto(`chrome-extension://${gloss.extensionId}/popup.html`);
  await popup.setViewportSize({ width: 480, height: 600 });
  await look(popup);
  await popup.close();
}

describe('before anything is followed', () => {
  it('the popup says what to do', async () => {
    await withPopup(async (popup) => {
      await popup.getByText('Pick what you read').waitFor();
      expect(await popup.locator('[data-card]').count()).toBe(0);
    });
  });
});

describe('a weekend, or any day without papers', () => {
  it('shows the last announcement day from the API, and says so', async () => {
    const undo = web.misbehave({ host: 'rss.arxiv.org', kind: 'empty-weekend' });
    await follow('cs.LG');
    await withPopup(async (popup) => {
      const notice = popup.locator('[data-notice="no-announcement"], [data-notice="none-yet"]');
      await notice.waitFor();
      await notice.getByRole('button', { name: /^Show / }).click();
      await popup.locator('[data-card]').first().waitFor();
      expect(await popup.locator('body').textContent()).toContain('From arXiv’s API');
    });
    expect(web.requests.filter(({ url }) => url.includes('/api/query'))).toHaveLength(1);
    undo();
  });
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
