import { afterEach, expect, it } from 'vitest';
import { countsWords } from '../../../entrypoints/options/backup/words';
import { BACKED_UP } from '../../../lib/records/backup';
import { setLocale } from '../../../lib/words';

afterEach(() => setLocale('en'));

it('says what a backup holds, large numbers as the language writes them, and leaves out what it does not', () => {
  const none = Object.fromEntries(BACKED_UP.map((table) => [table, 0])) as Record<
    (typeof BACKED_UP)[number],
    number
  >;
  const held = { rows: { ...none, follows: 1, marks: 2096, papers: 12_300 }, stars: 1250 };
  expect(countsWords(held)).toBe('1 list, 2,096 marks (1,250 starred), and 12,300 papers');
  setLocale('zh-CN');
  expect(countsWords(held)).toBe('1 个列表、2,096 个标记（1,250 个收藏）和12,300 篇论文');
  expect(countsWords({ rows: none, stars: 0 })).toBe('只有设置和日期记录');
});
