/** What is written without a press, by rules; and which model writes what the reader presses for. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Digest } from '../../lib/records/digest';
import type { StoredPaper } from '../../lib/records/extract';
import type { Job } from '../../lib/records/job';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { until } from '../browsers/patience';
import { stored } from '../browsers/stored';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { openNote } from './abs-pages';

let web: FakeWeb;
let gloss: GlossBrowser;
let options: Page;
let popup: Page;
let shown: string[];

beforeAll(async () => {
  web = await startFakeWeb({ seed: 57, papersPerDay: 160 });
  gloss = await launchGloss({ web });
  options = await gloss.page('options.html');
  // Before anything is followed: the rule waits for the first day.
  const rule = { engine: 'openai', baseUrl: 'https://models.example/v1', model: 'tide-1', writeTop: 2 };
  await options.evaluate(`chrome.storage.local.set(${JSON.stringify(rule)})`);
  await options.getByRole('searchbox').fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('[data-card]').first().waitFor();
  await options.reload();
  popup = await gloss.page('popup.html');
  await popup.locator('[data-card]').first().waitFor();
  shown = await popup
    .locator('[data-card]:visible')
    .evaluateAll((cards) => cards.map((each) => (each as HTMLElement).dataset.paper ?? ''));
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const written = async (): Promise<string[]> =>
  (await stored<Digest>(options, 'digests')).map(({ paper }) => paper);
const allWritten = (count: number) =>
  until('the digests', async () => ((await written()).length >= count ? written() : undefined));
const settled = async () =>
  (await stored<Job>(options, 'jobs')).every(({ state }) => state === 'done' || state === 'failed');
const models = () =>
  web.models.requests
    .filter(({ method }) => method === 'POST')
    .map(({ body }) => (body as { model?: string }).model);

async function fill(name: string, value: string): Promise<void> {
  await options.locator(`[name="${name}"]`).fill(value);
  await options.locator(`[name="${name}"]`).press('Enter');
}

describe('a rule', () => {
  it('has the first papers of a day written as soon as it has come, and no other', async () => {
    expect((await allWritten(2)).toSorted()).toEqual(shown.slice(0, 2).toSorted());
    await until('the end of the queue', settled);
    expect(new Set(models())).toEqual(new Set(['tide-1']));
    expect(await written()).toHaveLength(2);
  });

  it('that is widened has the others of the same day written, none twice', async () => {
    await options.locator('[name="writeTop"]').waitFor();
    await fill('writeTop', '4');
    expect((await allWritten(4)).toSorted()).toEqual(shown.slice(0, 4).toSorted());
    await until('the end of the queue', settled);
    expect(await stored<Job>(options, 'jobs')).toHaveLength(4);
    await fill('writeTop', '0');
  });

  it('says what it costs a day, where the price is known', async () => {
    await fill('model', 'gpt-6-luna');
    await fill('writeTop', '0');
    const help = options.locator('#writeTop-help');
    expect(await help.textContent()).not.toContain('$');
    await fill('writeTop', '5');
    await until('the cost', async () => /About \$0\.\d+ a day/.test((await help.textContent()) ?? ''));
    await fill('writeTop', '0');
    await fill('model', 'tide-1');
  });

  it('has a paper written when it is starred, wherever', async () => {
    await until('the end of the queue', settled);
    const before = await written();
    await options.locator('[name="writeStarred"]').check();
    const paper = shown.find((key) => !before.includes(key)) ?? '';
    await popup.bringToFront();
    await popup.locator(`[data-card][data-paper="${paper}"] [data-action="star"]`).click();
    await until('its digest', async () => (await written()).includes(paper));
    expect(await written()).toHaveLength(before.length + 1);
    await options.locator('[name="writeStarred"]').uncheck();
  });

  it('has the new papers of a topic written that is to be', async () => {
    const before = await written();
    const paper = (await stored<StoredPaper>(options, 'papers')).find(
      ({ key }) => shown.includes(key) && !before.includes(key),
    );
    await options.bringToFront();
    await options.locator('[name="newTopic"]').fill(`id:${paper?.id}`);
    await options.locator('[name="newTopic"]').press('Enter');
    await options.locator('[data-topic-row]').waitFor();
    await until('the end of the queue', settled);
    expect(await written()).toEqual(before);
    await options.locator('[name^="topic-write-"]').check();
    await until('its digest', async () => (await written()).includes(paper?.key ?? ''));
    await until('the end of the queue', settled);
    expect(await written()).toHaveLength(before.length + 1);
    await options.locator('[data-action="topic-remove"]').click();
  });
});

describe('papers whose page is opened', () => {
  it('are written without a press where that is set, and not else', async () => {
    const page = await gloss.context.newPage();
    const before = await written();
    const [one, two] = shown.filter((key) => !before.includes(key));
    const address = (key = '') => `https://arxiv.org/abs/${key.replace('arxiv:', '')}`;
    await openNote(page, address(one));
    await page.locator('gloss-note [data-action="write-digest"]').waitFor();
    expect(await stored<Job>(options, 'jobs')).toHaveLength(before.length);
    await options.bringToFront();
    await options.locator('[name="writeWhen"]').selectOption('opened');
    // The page asks once: by then it must be kept.
    await until('the rule', () =>
      options.evaluate(
        `chrome.storage.local.get('writeWhen').then(({ writeWhen }) => writeWhen === 'opened')`,
      ),
    );
    await page.bringToFront();
    await page.goto(address(two));
    await page.locator('gloss-note[data-engine="openai"]').waitFor();
    expect((await written()).toSorted()).toEqual([...before, two].toSorted());
    const job = (await stored<Job>(options, 'jobs')).find(({ paper }) => paper === two);
    expect(job?.urgency).toBe('open-page');
    await options.locator('[name="writeWhen"]').selectOption('asked');
    await page.close();
  });
});

describe('a stronger model', () => {
  it('writes what is pressed for, and is offered where the other one wrote', async () => {
    await fill('strongModel', 'tide-2');
    const page = await gloss.context.newPage();
    const [first] = await written();
    await openNote(page, `https://arxiv.org/abs/${first?.replace('arxiv:', '')}`);
    const offer = page.locator('gloss-note [data-action="write-digest"]');
    expect(await offer.textContent()).toMatch(/^Rewrite with tide-2/);
    await offer.click();
    await until('its digest', async () =>
      (await stored<Digest>(options, 'digests')).some(
        ({ paper, model }) => paper === first && model === 'tide-2',
      ),
    );
    expect(models().at(-1)).toBe('tide-2');
    await until('the offer', async () => (await offer.textContent()) === 'Rewrite');
  });

  it('is tested with the other one, and says which of them does not work', async () => {
    await options.bringToFront();
    web.models.requests.length = 0;
    await options.locator('[data-action="test-engine"]').click();
    await options.locator('[data-engine-test-strong="works"]').waitFor();
    expect(new Set(models())).toEqual(new Set(['tide-1', 'tide-2']));
  });
});
