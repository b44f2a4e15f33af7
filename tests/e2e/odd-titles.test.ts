/** Titles and abstracts in other scripts, and very many authors: whole, and nothing is pushed, in the popup and on the full page. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BadDay, startBadDay } from './bad-day';

const TITLES = {
  '2706.93001': '🧪 Of 👩‍🔬, 👨‍👩‍👧 and 🇫🇷: pictures as words',
  '2706.93002': 'مسألة الفرز مع مقارنات قليلة: دراسة TIDE-14',
  '2706.93003': '噪声排序：用投票合并有序段的方法及其在持续学习中的应用',
} as const;
const AUTHORS = Array.from({ length: 2_830 }, (_, i) => `Ada ${i} 王`).join(', ');

let bad: BadDay;
beforeAll(async () => {
  bad = await startBadDay(29);
});
afterAll(() => bad?.close());

const item = ([id, title]: [string, string]) =>
  `<item><title>${title}</title><guid>oai:arXiv.org:${id}v1</guid><category>cs.LG</category>
   <description>arXiv:${id}v1 Announce Type: new \nAbstract: ${title}. ${'We sort. '.repeat(20)}</description>
   <arxiv:announce_type>new</arxiv:announce_type><dc:creator>${AUTHORS}</dc:creator></item>`;

/** Nothing is wider than the window. */
const isWithin = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

describe('papers of many scripts and 2,830 authors', () => {
  it('stand whole on the popup’s cards', async () => {
    bad.misbehave({
      kind: 'edited',
      edit: (feed) =>
        `${feed.split('<item>')[0]}${Object.entries(TITLES).map(item).join('')}</channel></rss>`,
    });
    await bad.look(async (popup) => {
      expect(await bad.ask(popup)).toMatchObject({ state: 'done', received: 3, rejected: 0 });
      for (const [id, title] of Object.entries(TITLES)) {
        const card = popup.locator(`[data-paper="arxiv:${id}"]`);
        await card.waitFor();
        await card.getByRole('button', { name: 'Read more' }).click();
        expect(await card.locator('h2').textContent()).toBe(title);
      }
      expect(await isWithin(popup)).toBe(true);
    });
  });

  it('are read whole beside the list of the full page', async () => {
    const page = await bad.gloss.page('daily.html');
    await page.setViewportSize({ width: 1400, height: 850 });
    for (const [id, title] of Object.entries(TITLES)) {
      await page.locator(`.day-list [data-paper="arxiv:${id}"] h2`).click();
      const pane = page.locator(`.reading-pane[data-reading="arxiv:${id}"]`);
      await pane.getByText(title).first().waitFor();
      expect(await pane.textContent()).toContain('Ada 59 王 +2770');
      expect(await isWithin(page)).toBe(true);
    }
  });
});

it('none of them left an error behind', () => {
  expect(bad.gloss.problems).toEqual([]);
});
