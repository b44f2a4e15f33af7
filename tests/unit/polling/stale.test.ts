import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newYorkTime } from '../../../lib/clock';
import { staleCategories, staleDay, versionKey, withoutStale } from '../../../lib/polling/stale';
import type { AnnouncedPaper } from '../../../lib/records/announcement';
import { announced } from '../invented';

const at = (day: string, hour = 9) => newYorkTime(day, hour);

describe('a feed that is stale', () => {
  it.each([
    ['Wednesday’s on Thursday', '2026-06-17', at('2026-06-18'), '2026-06-17'],
    ['Thursday’s on Thursday', '2026-06-18', at('2026-06-18'), undefined],
    [
      'Thursday’s on Thursday after the announcement of Friday’s',
      '2026-06-18',
      at('2026-06-18', 22),
      undefined,
    ],
    ['Thursday’s at Friday’s midnight', '2026-06-18', at('2026-06-19', 0), '2026-06-18'],
    ['Friday’s on Saturday', '2026-06-19', at('2026-06-20'), undefined],
    ['Friday’s on Monday', '2026-06-19', at('2026-06-22'), '2026-06-19'],
    ['Thanksgiving’s on the day after', '2026-11-26', at('2026-11-27'), undefined],
    ['one of tomorrow', '2026-06-19', at('2026-06-18'), undefined],
    ['an empty one', undefined, at('2026-06-18'), undefined],
  ])('%s', (_what, day, now, stale) => {
    expect(staleDay(day === undefined ? {} : { day }, now)).toBe(stale);
  });
});

describe('a category that is stale while others have moved on', () => {
  const paper = (id: number, category: string, type: AnnouncedPaper['type'] = 'new') =>
    announced({ id: `2608.${10000 + id}`, categories: [category, 'cs.LG'], type });
  const keys = (papers: AnnouncedPaper[]) => new Set(papers.map((each) => versionKey(each.paper)));
  const wednesday = [paper(1, 'cs.AI'), paper(2, 'cs.AI', 'replace'), paper(3, 'cs.CL')];
  const stale = (papers: AnnouncedPaper[]) =>
    staleCategories({ papers }, ['cs.AI', 'cs.CL', 'cs.CV'], keys(wednesday));

  it('is told by its own papers', () => {
    expect(stale([paper(1, 'cs.AI'), paper(2, 'cs.AI', 'replace'), paper(4, 'cs.CL')])).toEqual(['cs.AI']);
  });
  it('is not where one of its papers is new, or none is there', () => {
    expect(stale([paper(1, 'cs.AI'), paper(5, 'cs.AI'), paper(4, 'cs.CL')])).toEqual([]);
    expect(stale([paper(4, 'cs.CL')])).toEqual([]);
  });
  it('is not where nothing moved: then the feed is of yesterday', () => {
    expect(stale(wednesday)).toEqual([]);
    expect(stale([])).toEqual([]);
  });
  it('is not for a paper that is cross-listed the day after', () => {
    expect(stale([paper(1, 'cs.AI', 'cross'), paper(4, 'cs.CL')])).toEqual([]);
  });

  it('keeps nothing of the day before under this one', () => {
    const papers = [paper(1, 'cs.AI'), paper(4, 'cs.CL'), paper(6, 'cs.AI', 'cross')];
    const batch = { via: 'feed' as const, papers, rejected: [] };
    expect(withoutStale(batch, ['cs.AI'])).toEqual({ ...batch, papers: papers.slice(1), stale: ['cs.AI'] });
    expect(withoutStale(batch, [])).toBe(batch);
  });

  it('is found in any week, and no other is', () => {
    const categories = ['cs.AI', 'cs.CL', 'cs.CV', 'math.PR'];
    const sizes = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(sizes, sizes, fc.subarray(categories), (yesterday, today, stuck) => {
        const of = (counts: number[], from: number) =>
          categories.map((category, c) =>
            Array.from({ length: counts[c] ?? 0 }, (_, i) => paper(from + 10 * c + i, category)),
          );
        const [before, after] = [of(yesterday, 100), of(today, 200)];
        const shown = categories.map((each, c) => (stuck.includes(each) ? before : after)[c] ?? []);
        const moved = categories.some((each, c) => !stuck.includes(each) && shown[c]?.length);
        const expected = categories.filter((each, c) => moved && stuck.includes(each) && shown[c]?.length);
        expect(staleCategories({ papers: shown.flat() }, categories, keys(before.flat()))).toEqual(expected);
      }),
    );
  });
});
