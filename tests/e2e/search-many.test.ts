/** The search over five thousand papers: as many as a reader of a few categories has after some months. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoredPaper } from '../../lib/records/extract';
import { readQuery } from '../../lib/topics';
import { FIELDS, KEPT_FIELDS } from '../../lib/topics/query';
import { benchExtension } from '../bench/extension';
import { inPage } from '../bench/in-page';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { until } from '../browsers/patience';
import { stored } from '../browsers/stored';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { naiveScore } from '../unit/search/naive';
import { countTraffic, traffic } from './database-traffic';

const MANY = 5_000;
const TODAY = 60;
const FEED = 'https://rss.arxiv.org/rss/cs+math+physics+stat';

let web: FakeWeb;
let gloss: GlossBrowser;
let page: Page;
let papers: StoredPaper[];

beforeAll(async () => {
  web = await startFakeWeb({ seed: 7, papersPerDay: 900 });
  gloss = await launchGloss({ web, extensionDir: await benchExtension() });
  const bench = await gloss.page('bench.html');
  await inPage(bench).fill(FEED, { total: MANY, perDay: 700, today: TODAY });
  papers = await stored(bench, 'papers');
  await bench.close();
  page = await gloss.context.newPage();
  await countTraffic(page);
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const told = () => page.locator('.search-all [role="status"]').textContent();
const open = async (query: string) => {
  await page.goto(
    `chrome-extension://${gloss.extensionId}/daily.html#/search?q=${encodeURIComponent(query)}`,
  );
  await page.reload();
  await page.locator('[data-search="whole"]').waitFor();
};
/** Asks for something, and waits until as many are told. */
const ask = async (query: string, count: number) => {
  await page.locator('[name="searchAll"]').fill(query);
  await until(`${count} for ${query}`, async () => counted(count).test((await told()) ?? ''));
  await page.locator('[data-search="whole"]').waitFor();
};
/** How many there should be, by reading them all. */
function meant(typed: string, of = papers): number {
  const read = readQuery(typed, [...FIELDS, ...KEPT_FIELDS]);
  if (read.kind !== 'query') throw new Error(typed);
  return of.filter((paper) => naiveScore(read.query, { paper }, (tag) => tag) > 0).length;
}
/** Thousands are deleted. */
const PATIENTLY = { timeout: 60_000 };
const counted = (count: number) =>
  count === 0 ? /^No paper matches/ : new RegExp(`^${count.toLocaleString('en')} paper`);

describe('five thousand papers', () => {
  it('are all searched while the index is made, and read from it by the next page', async () => {
    expect(papers).toHaveLength(MANY);
    await open('-cat:nothing');
    expect(await told()).toMatch(counted(MANY));
    const making = await traffic(page);
    await open('-cat:nothing');
    expect(await told()).toMatch(counted(MANY));
    const reading = await traffic(page);
    expect(making.rows).toBeGreaterThan(MANY);
    // Its rows, and what the first cards show.
    expect(reading.rows).toBeLessThan(400);
  });

  it('answer by word, field, phrase and star as reading them all does', async () => {
    const [first] = papers;
    const author = first?.authors[0]?.name ?? '';
    const word = /[a-z]{6,}/.exec(first?.title ?? '')?.[0] ?? '';
    const phrase = /[a-z]+ [a-z]+ [a-z]+/.exec(first?.abstract ?? '')?.[0] ?? '';
    const queries = [
      word,
      `ti:${word}`,
      `abs:"${phrase}"`,
      `au:"${author}"`,
      `cat:${first?.categories[0]}`,
      `id:${first?.id}`,
      `${word.slice(0, 4)}* -ti:${word}`,
      'digest:method',
      'tag:machine-learning OR ti:graphs',
    ];
    for (const query of queries) await ask(query, meant(query));
  });

  it('are found by a note as soon as it is written', async () => {
    await ask('note:"dew point"', 0);
    await ask(`id:${papers[0]?.id}`, 1);
    await page.locator('.day-list [data-card]').first().click();
    await page.locator('[name="ownNote"]').fill('Dew point, ask Ada');
    await page.locator('[name="searchAll"]').focus();
    await ask('note:"dew point"', 1);
  });

  it('that are forgotten are not found, here and in the next page', async () => {
    await ask('-cat:nothing', MANY);
    const options = await gloss.page('options.html#storage');
    await options.locator('[data-action="forget-earlier"]').click();
    await options.locator('#storage [data-action="confirm"]').click();
    // Today's, and the one with a note.
    await until('them to go', async () => (await stored(options, 'papers')).length <= TODAY + 1, PATIENTLY);
    const left = (await stored(options, 'papers')).length;
    await options.close();
    await until('what is left', async () => counted(left).test((await told()) ?? ''));
    await open('-cat:nothing');
    expect(await told()).toMatch(counted(left));
    expect(gloss.problems).toEqual([]);
  });
});
