import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { capture, haveCaptures, WITHOUT } from '../unit/captures';

let web: FakeWeb;
let gloss: GlossBrowser;

beforeAll(async () => {
  web = await startFakeWeb();
  gloss = await launchGloss({ web });
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

describe.skipIf(!haveCaptures)(`a real feed of arXiv, from the options to the cards${WITHOUT}`, () => {
  it('41 new papers and 45 cross-lists of 20 August 2025', async () => {
    const body = capture('feeds/atom_cs.AI_2025-08-20_86entries.xml');
    web.misbehave({ host: 'rss.arxiv.org', kind: 'body', body, type: 'application/atom+xml' });
    const options = await gloss.page('options.html');
    await options.getByRole('searchbox').fill('cs.AI');
    await options.locator('.found input[value="cs.AI"]').check();
    await options.locator('.first-cards [data-card]').first().waitFor();
    await options.close();
    const popup = await gloss.page('popup.html');
    await popup.locator('.stepper button').first().click();
    await popup.locator('time[datetime="2025-08-20"]').waitFor();
    await popup.locator('[data-card]').nth(85).waitFor({ state: 'attached' });
    expect(await popup.locator('[data-stat="papers-today"] b').textContent()).toBe('41');
    expect(await popup.locator('details[data-group="cross"] [data-card]').count()).toBe(45);
    expect(await popup.locator('[data-card] .source-line').allTextContents()).not.toContainEqual(
      expect.stringMatching(/[\\\\{}]/),
    );
    expect(gloss.problems).toEqual([]);
  });
});
