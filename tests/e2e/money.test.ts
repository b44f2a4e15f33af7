/** What a model is reckoned at, and what was spent: set and read in the options, by the real queue and a model of our invention. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dollars } from '../../components/engine-words';
import type { Announcement } from '../../lib/records/announcement';
import type { SpendingRow } from '../../lib/records/job';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { readStorage } from '../browsers/extension-storage';
import { until } from '../browsers/patience';
import { stored } from '../browsers/stored';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { openNote } from './abs-pages';

let web: FakeWeb;
let gloss: GlossBrowser;
let options: Page;
let page: Page;
let days: Announcement[];

beforeAll(async () => {
  web = await startFakeWeb({ seed: 52, papersPerDay: 40 });
  gloss = await launchGloss({ web });
  options = await gloss.page('options.html');
  page = await gloss.context.newPage();
  await options.getByRole('searchbox').fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('[data-card]').first().waitFor();
  days = await stored<Announcement>(options, 'announcements');
  await options.reload();
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

const field = (name: string) => options.locator(`[name="${name}"]`);
const price = (kind: string) => options.locator(`[data-price="${kind}"]`);
const today = () => options.locator('[data-stat="spent-today"]');

async function fill(name: string, value: string): Promise<void> {
  await field(name).fill(value);
  await field(name).press('Enter');
}

/** Has a model write of the paper number `i` of the newest day. @returns that day */
async function write(i: number): Promise<string> {
  const newest =
    days
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? '';
  const papers = [
    ...new Set(days.filter(({ day, type }) => day === newest && type === 'new').map((row) => row.paper)),
  ];
  await openNote(page, `https://arxiv.org/abs/${papers[i]?.replace('arxiv:', '')}`);
  await page.locator('gloss-note [data-action="write-digest"]').click();
  await page.locator('gloss-note[data-engine="openai"]').waitFor();
  return newest;
}

const spending = async () => (await stored<SpendingRow>(options, 'spending'))[0];

describe('the price of a model', () => {
  it('is not asked for while no model writes, and nothing is said of money', async () => {
    await field('engine').waitFor();
    expect(await options.locator('[data-price], .receipts').count()).toBe(0);
  });

  it('is the table’s, with its date, where the table knows the model', async () => {
    await field('engine').selectOption('openai');
    await fill('baseUrl', 'https://models.example/v1');
    await fill('model', 'gpt-6-luna');
    await price('listed').waitFor();
    expect(await price('listed').textContent()).toMatch(/as seen on \d+ \w+ \d{4}/);
    expect(await field('priceInput').inputValue()).toBe('0.1');
    expect(await field('priceOutput').inputValue()).toBe('0.5');
  });

  it('is said not to be known where nobody knows it, and what the limit does then', async () => {
    await fill('model', 'tide-1');
    await price('unknown').waitFor();
    expect(await field('priceInput').inputValue()).toBe('');
    expect(await price('unknown').textContent()).toMatch(/the dearest that is known, \$\S+ in and \$\S+ out/);
    expect(await options.locator('.receipts').textContent()).toMatch(/No model has written/);
  });

  it('that nobody knows is in no sum', async () => {
    const day = await write(0);
    const receipt = options.locator(`[data-receipt="${day}"]`);
    await receipt.waitFor();
    expect(await receipt.textContent()).toMatch(/ 1 written, price not known/);
    expect(await today().textContent()).toMatch(
      /Spent today: \$0\.00 of \$0\.20\. [\d,]+ tokens have no known price/,
    );
  });

  it('is kept when both fields are right, and said to lack one before', async () => {
    await fill('priceInput', '40');
    await options.getByText('both prices are needed').waitFor();
    await fill('priceOutput', 'dear');
    await options.getByText('a price from 0 to 1000').waitFor();
    expect((await readStorage(options)).modelPrices).toBeUndefined();
    await fill('priceOutput', '$80');
    await price('own').waitFor();
    expect((await readStorage(options)).modelPrices).toEqual({ 'tide-1': { input: 40, output: 80 } });
    expect(await field('priceOutput').inputValue()).toBe('80');
  });

  it('is what the next text costs, beyond what the one before has', async () => {
    const before = await spending();
    const day = await write(1);
    const after = await until('that it is booked', async () => {
      const row = await spending();
      return row && row.papers > 1 ? row : undefined;
    });
    const input = after.input - (before?.input ?? 0);
    const output = after.output - (before?.output ?? 0);
    expect(after.microUsd).toBe(input * 40 + output * 80);
    expect(after.unpriced).toEqual(before?.unpriced);
    const cost = dollars(after.microUsd).replace('$', '\\$');
    const receipt = options.locator(`[data-receipt="${day}"]`);
    await receipt.getByText('2 written').waitFor();
    expect(await receipt.textContent()).toMatch(
      new RegExp(` 2 written, ${cost} and what has no known price`),
    );
    expect(await receipt.locator('small').textContent()).toContain(after.input.toLocaleString('en'));
    expect(await today().textContent()).toMatch(new RegExp(`Spent today: ${cost} of \\$0\\.20`));
  });

  it('goes back to what the table says, and forward again with “Undo”', async () => {
    await options.locator('[data-action="table-price"]').click();
    await price('unknown').waitFor();
    expect((await readStorage(options)).modelPrices).toEqual({});
    await options.locator('.undo-place button').first().click();
    await price('own').waitFor();
    await fill('model', 'gpt-6-luna');
    await price('listed').waitFor();
    await fill('priceInput', '0,2');
    await price('own').waitFor();
    await options.getByRole('button', { name: 'Back to the table’s price' }).click();
    await price('listed').waitFor();
    expect(await field('priceInput').inputValue()).toBe('0.1');
  });
});

it('what was spent stays in view when nobody writes any more', async () => {
  await field('engine').selectOption('extractive');
  await options.locator('[data-price]').waitFor({ state: 'detached' });
  expect(await today().textContent()).toMatch(/Spent today/);
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});
