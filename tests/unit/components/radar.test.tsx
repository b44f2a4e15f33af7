// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { HeldOutTable } from '../../../components/radar/held-out-table';
import { LearnedFromLine, LearnedInterests } from '../../../components/radar/learned';
import { Score } from '../../../components/radar/score';
import { newestTold, sumOf } from '../../../lib/records/held-out';
import type { HeldOutDay } from '../../../lib/records/relevance';
import { setLocale } from '../../../lib/words';

afterEach(() => setLocale('en'));
async function drawn(what: ComponentChild): Promise<HTMLElement> {
  const root = document.createElement('main');
  await act(() => render(what, root));
  return root;
}
const days: HeldOutDay[] = [
  { day: '2026-06-18', papers: 90, marked: 0, inTop: { arxiv: 0, topics: 0, learned: 0 } },
  { day: '2026-06-17', papers: 80, marked: 11, inTop: { arxiv: 3, topics: 5, learned: 9 } },
  { day: '2026-06-16', papers: 70, marked: 4, inTop: { arxiv: 1, topics: 1, learned: 2 } },
];

describe('the score', () => {
  it('is of the newest day on which something was opened, against both other orders', async () => {
    const { textContent } = await drawn(<Score days={days} />);
    expect(textContent).toContain('Wed 17 June: 9 of the 11 you opened were in the top 20.');
    expect(textContent).toContain('In arXiv’s order: 3. By your topics alone: 5.');
    expect(textContent).toContain('On 2 days together, of 15 papers you opened: 11 in the top 20');
  });

  it('says so in Chinese', async () => {
    setLocale('zh-CN');
    expect((await drawn(<Score days={days} />)).textContent).toContain(
      '你打开的 11 篇中，有 9 篇在前 20 名。',
    );
  });

  it('says what it waits for where there is none', async () => {
    for (const none of [[], days.slice(0, 1)])
      expect((await drawn(<Score days={none} />)).textContent).toMatch(/^There is no score yet/);
  });

  it('adds up only days on which something was opened', () => {
    expect(newestTold(days)?.day).toBe('2026-06-17');
    expect(sumOf(days)).toEqual({ days: 2, marked: 15, inTop: { arxiv: 4, topics: 6, learned: 11 } });
  });
});

describe('the days held out', () => {
  it('stand in a table with heads for rows and columns; a day without anything opened has no figures', async () => {
    const root = await drawn(<HeldOutTable days={days} />);
    const rows = [...root.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(rows[0]).toEqual(['18 Jun', '90', '0', '–', '–', '–']);
    expect(rows[1]).toEqual(['17 Jun', '80', '11', '3', '5', '9']);
    expect(root.querySelectorAll('thead [scope="col"]')).toHaveLength(6);
    expect(root.querySelectorAll('tbody [scope="row"]')).toHaveLength(3);
  });
});

describe('what was learned', () => {
  it('says from what, and leaves out what there was none of', async () => {
    const from = { starred: 1, read: 40, hidden: 0, library: 0, passed: 200 };
    expect((await drawn(<LearnedFromLine from={from} />)).textContent).toBe(
      'Learned from 1 starred paper, 40 read, and 200 you passed over.',
    );
  });

  it('is told interest by interest, of several the first as all of them', async () => {
    const interest = { papers: 9, terms: ['tide', 'walk'], authors: [], categories: ['math.PR'] };
    const heads = async (count: number) =>
      [
        ...(await drawn(<LearnedInterests interests={Array(count).fill(interest)} />)).querySelectorAll('h4'),
      ].map(({ textContent }) => textContent);
    expect(await heads(1)).toEqual(['Interest 1, from 9 papers']);
    expect(await heads(3)).toEqual([
      'All of it, from 9 papers',
      'Interest 1, from 9 papers',
      'Interest 2, from 9 papers',
    ]);
    const root = await drawn(<LearnedInterests interests={[interest]} />);
    expect([...root.querySelectorAll('dd')].map(({ textContent }) => textContent)).toEqual([
      'tide · walk',
      'math.PR',
    ]);
  });
});
