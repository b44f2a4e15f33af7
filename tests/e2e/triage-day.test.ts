/** A day of 260 papers gone through in the popup by keyboard alone, left, and found again; and how much of a day is seen at once. */
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PaperFacts } from '../../lib/records/announcement';
import type { Mark } from '../../lib/records/mark';
import type { SourceId } from '../../lib/records/paper';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { rowsOf } from '../browsers/database';
import { until } from '../browsers/patience';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { facts } from '../unit/invented';
import { fillDay } from './fill-day';
import { openPopup } from './windows';

const REFERENCE = '../shared/data/reference-digests/daily-cards.jsonl';
const WITHOUT = existsSync(REFERENCE) ? '' : ' (skipped: no reference cards beside the project)';

let web: FakeWeb;
let gloss: GlossBrowser;
let options: Page;
let popup: Page;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 5, papersPerDay: 20 });
  gloss = await launchGloss({ web });
  options = await gloss.page('options.html');
  await options.getByRole('searchbox').first().fill('cs.LG');
  await options.locator('.found input[value="cs.LG"]').check();
  await options.locator('[data-card]').first().waitFor();
  await fillDay(
    options,
    web.today,
    Array.from({ length: 260 }, (_, i) => invented(i)),
  );
  popup = await openPopup(gloss);
});
afterAll(async () => {
  await gloss?.close();
  await web?.close();
});

/** Titles of one line and of two take turns. */
const invented = (i: number): PaperFacts =>
  facts({
    id: `2606.${String(i + 1).padStart(5, '0')}`,
    title: `Paper ${i + 1}: ${i % 2 ? 'Sorting Noisy Keys by Voting on Every Comparison That a Judge May Have Got Wrong' : 'Tides'}`,
  });

let presses = 0;
const press = async (...keys: string[]) => {
  for (const key of keys) {
    presses++;
    await popup.keyboard.press(key);
  }
};
const focused = () => popup.evaluate(() => (document.activeElement as HTMLElement).dataset.paper);
const marks = async (kind: 'starredAt' | 'hiddenAt' | 'readAt') =>
  ((await rowsOf(options, 'marks')) as unknown as Mark[])
    .filter((mark) => mark[kind] !== undefined)
    .map(({ paper }) => paper)
    .sort();
const ids = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => `arxiv:2606.${String(from + i).padStart(5, '0')}`);

describe('a day of 260 papers, by keyboard alone', () => {
  it('takes a press for each decision: stars, opens behind, hides, and passes by', async () => {
    await until('all 260', async () => (await popup.locator('[data-card]').count()) === 260);
    // To “Unread”, as a keyboard gets there.
    await until('the filter', async () => {
      await popup.keyboard.press('Tab');
      return popup.evaluate(() => (document.activeElement as HTMLElement).dataset.filter === 'unread');
    });
    await popup.keyboard.press('Enter');
    await popup.locator('[data-filter="unread"][aria-pressed="true"]').waitFor();
    const before = gloss.context.pages().length;

    // Into the list; from there on every press is counted.
    await popup.keyboard.press('j');
    const decided = { passed: 0, starred: 0, opened: 0, hidden: 0 };
    for (let i = 0; i < 5; i++) {
      await press('Shift+S');
      decided.starred++;
    }
    for (let i = 0; i < 3; i++) {
      await press('Shift+O');
      decided.opened++;
    }
    for (let i = 0; i < 20; i++) {
      await press('x');
      decided.hidden++;
    }
    for (let i = 0; i < 40; i++) {
      await press('j');
      decided.passed++;
    }
    await until('20 to be hidden', async () => (await marks('hiddenAt')).length === 20);
    // A paper is decided once, whatever that takes.
    const papers = decided.starred + decided.opened + decided.hidden + decided.passed;
    expect(papers).toBe(68);
    expect(await marks('starredAt')).toEqual(ids(1, 5));
    expect(await marks('readAt')).toEqual(ids(6, 3));
    expect(await marks('hiddenAt')).toEqual(ids(9, 20));
    expect(gloss.context.pages().length).toBe(before + 3);
    expect(presses).toBeLessThanOrEqual(papers);
    expect(await focused()).toBe(ids(69, 1)[0]);
    await popup.locator('[data-filter="unread"] .count', { hasText: '237' }).waitFor();
  });

  it('is found again at the same card, under the same filter, and goes on from there', async () => {
    const [card] = ids(69, 1);
    const place = () => popup.locator(`[data-card][data-paper="${card}"]`).boundingBox();
    const before = await place();
    // It is kept once scrolling rests, which keys pressed without end put off.
    let kept: number | undefined;
    await until(
      'the place to be kept',
      async () => {
        const last = kept;
        kept = await popup.evaluate(() => JSON.parse(localStorage.getItem('popup') ?? '{}').scroll);
        return kept === last && (kept ?? 0) > 2000;
      },
      { every: 500 },
    );
    await popup.close();
    popup = await openPopup(gloss);
    await popup.locator('[data-filter="unread"][aria-pressed="true"]').waitFor();
    await until('the card', async () => (await focused()) === card);
    const box = await place();
    // Three that were opened stood above it until then: what they took is not missing from its place.
    expect(Math.abs((box?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(100);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(600);
    await popup.keyboard.press('j');
    await until('the next card', async () => (await focused()) === ids(70, 1)[0]);
  });

  it('is taken back where a press was one too many', async () => {
    const [card] = ids(70, 1);
    await popup.keyboard.press('x');
    await until('it to go', async () => (await marks('hiddenAt')).length === 21);
    await popup.locator('[data-action="undo"]').click();
    await until('it to come back', async () => (await marks('hiddenAt')).length === 20);
    await popup.locator(`.cards [data-card][data-paper="${card}"]`).first().waitFor();
  });
});

describe(`the 46 reference cards as a day${WITHOUT}`, () => {
  it.runIf(WITHOUT === '')('show at least four whole cards at 480 × 600', async () => {
    await popup.close();
    await fillDay(options, web.today, referencePapers());
    await options.evaluate(() => localStorage.clear());
    popup = await openPopup(gloss);
    await until('all 46', async () => (await popup.locator('[data-card]').count()) === 46);
    const whole = await popup.locator('[data-card]').evaluateAll((cards) => {
      const rects = cards.map((card) => card.getBoundingClientRect());
      return rects.filter(({ top, bottom, height }) => height > 0 && top >= 0 && bottom <= innerHeight)
        .length;
    });
    expect(whole).toBeGreaterThanOrEqual(4);
  });
});

it('left no error behind', () => {
  expect(gloss.problems).toEqual([]);
});

/** As another site shows them: title, source and abstract; who wrote them it does not tell. */
function referencePapers(): PaperFacts[] {
  const lines = readFileSync(REFERENCE, 'utf8').trim().split('\n');
  return lines.map((line, i) => {
    const { source, title, description } = JSON.parse(line) as Record<string, string>;
    const [, name = '', subject = ''] = /^(.*?)(?: \((.*)\))?$/.exec(source ?? '') ?? [];
    const own: SourceId = name === 'arXiv' ? 'arxiv' : name === 'medRxiv' ? 'medrxiv' : 'journal';
    const id = own === 'arxiv' ? `2606.1${String(i).padStart(4, '0')}` : `10.1101/2026.06.${i}`;
    const primary = {
      arxiv: subject.replace(/^CS/, 'cs'),
      medrxiv: 'oncology',
      journal: 'https://j.example/rss',
    }[own as 'arxiv'];
    return facts({
      source: own,
      key: `${own}:${id}`,
      id,
      title: title ?? '',
      abstract: description ?? '',
      categories: [primary],
      ...(own === 'journal' && { venue: name }),
    });
  });
}
