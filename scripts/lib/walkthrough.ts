/** A reader's first five minutes, walked through without a screen: choose, fetch, read, and take pictures. */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { type GlossBrowser, launchGloss } from '../../tests/browsers/chromium';
import type { WebToVisit } from './chromium-flags';
import { ROOT } from './paths';

const OUT = join(ROOT, 'out', 'demo');
const CATEGORIES = ['cs.LG', 'math.PR'];
const FEEDS = /^https:\/\/(rss|export)\.arxiv\.org\//;
/** The real feeds are asked politely, one request every few seconds. */
const PATIENCE = { timeout: 90_000 };

/** Categories may lie folded away by archive: opens what hides one, as a reader would. */
async function choose(page: Page, category: string): Promise<void> {
  const box = page.locator(`input[type="checkbox"][value="${category}"]`).first();
  await box.waitFor({ state: 'attached' });
  const folded = page.locator('details:not([open])').filter({ has: box });
  while ((await folded.count()) > 0) await folded.first().locator('> summary').click();
  await box.check();
}

/** How many papers Gloss's own database holds, and how many of them with their gloss; asked from one of its pages. */
async function countPapers(page: Page): Promise<{ papers: number; glosses: number }> {
  // A string, as the TypeScript runner adds a helper to inner functions that the page does not have.
  return page.evaluate<{ papers: number; glosses: number }>(`(async () => {
    const settled = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const database = await settled(indexedDB.open('gloss'));
    const papers = await settled(database.transaction('papers').objectStore('papers').getAll());
    database.close();
    return { papers: papers.length, glosses: papers.filter(({ extract }) => extract).length };
  })()`);
}

async function picture(page: Page, name: string): Promise<string> {
  const path = join(OUT, `${name}.png`);
  // Clicks have scrolled to what was clicked.
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path });
  return relative(ROOT, path);
}

/** Gives a failed step a sentence of its own; the tool's words come after it. */
async function step<Result>(failure: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    const detail = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new Error(`${failure} (${detail})`);
  }
}

async function walk(gloss: GlossBrowser): Promise<string[]> {
  const asked: string[] = [];
  gloss.context.on('request', (request) => {
    if (FEEDS.test(request.url())) asked.push(request.url());
  });

  const options = await step('The options page did not open.', () => gloss.page('options.html'));
  await step('The categories could not be chosen.', async () => {
    for (const category of CATEGORIES) await choose(options, category);
  });
  const popup = await step('The popup did not open.', () => gloss.page('popup.html'));
  await popup.setViewportSize({ width: 420, height: 600 });
  await step('The popup could not be asked to refresh.', () =>
    popup.locator('[data-action="refresh"]').first().click(),
  );
  const cards = popup.locator('[data-card]');
  await step(`No card came up; asked were: ${asked.join(', ') || 'no feeds'}.`, () =>
    cards.first().waitFor(PATIENCE),
  );
  const key = await cards.first().getAttribute('data-paper');
  const id = key?.replace(/^arxiv:/, '');

  const paper = await gloss.context.newPage();
  const address = `https://arxiv.org/abs/${id}`;
  const note = paper.locator('gloss-note[data-state="ready"]');
  await step(`There was no gloss on ${address}.`, async () => {
    await paper.goto(address);
    await note.waitFor(PATIENCE);
  });

  const today = await popup.locator('[data-stat="papers-today"]').first().textContent();
  const counts = {
    ...(await countPapers(popup)),
    cards: await cards.count(),
  };
  const pictures = [
    await picture(options, 'options'),
    await picture(popup, 'popup'),
    await picture(paper, 'note'),
  ];
  return [
    `Chose ${CATEGORIES.join(' and ')} in the options and asked for a refresh in the popup.`,
    `Asked for: ${[...new Set(asked)].join(', ')}`,
    `Kept ${counts.papers} papers and wrote ${counts.glosses} glosses; the popup shows ${counts.cards} cards and says “${today?.trim()}”.`,
    `Opened ${address}: its gloss was ready.`,
    `Pictures: ${pictures.join(', ')}`,
  ];
}

/** Walks through it on a fresh profile and returns what happened, in words; throws a sentence when a step failed. */
export async function walkThrough(web: WebToVisit | undefined): Promise<string[]> {
  mkdirSync(OUT, { recursive: true });
  const gloss = await launchGloss({ ...(web && { web }) });
  try {
    const told = await walk(gloss);
    if (gloss.problems.length > 0) throw new Error(`Errors were reported:\n${gloss.problems.join('\n')}`);
    return told;
  } finally {
    await gloss.close();
  }
}
