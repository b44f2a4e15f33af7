import { describe, expect, it } from 'vitest';
import { hrefOf, PLACES, placeOf, routeOf } from '../../../entrypoints/daily/route';
import { shownGroups, totalNew } from '../../../entrypoints/daily/subject-groups';
import { categoryGroups } from '../../../lib/papers/categories';
import type { CountRow } from '../../../lib/records/subject-counts';

describe('an address of the full page', () => {
  it.each([
    ['', { kind: 'day' }],
    ['#/ledger', { kind: 'ledger' }],
    ['#/day', { kind: 'day' }],
    ['#/day/2026-06-18', { kind: 'day', day: '2026-06-18' }],
    ['#/day/2026-02-31', { kind: 'day' }],
    ['#/day/yesterday', { kind: 'day' }],
    ['#/subjects', { kind: 'subjects' }],
    ['#/subjects/cs.LG', { kind: 'subject', id: 'cs.LG' }],
    ['#/subjects/CS.lg', { kind: 'subject', id: 'cs.LG' }],
    ['#/subjects/math.MP', { kind: 'subject', id: 'math-ph' }],
    ['#/subjects/cs', { kind: 'subject', id: 'cs' }],
    ['#/subjects/nothing', { kind: 'subjects' }],
    ['#/subjects/%E0%A4%A', { kind: 'subjects' }],
    ['#/subjects/cs.LG/more', { kind: 'day' }],
    ['#/starred', { kind: 'starred' }],
    ['#/notes', { kind: 'notes' }],
    ['#/collections', { kind: 'collections' }],
    ['#/collection', { kind: 'collections' }],
    ['#/collection/a-1', { kind: 'collection', id: 'a-1' }],
    ['#/collection/%E0%A4%A', { kind: 'collection', id: '%E0%A4%A' }],
    ['#/radar', { kind: 'radar' }],
    ['#/plots', { kind: 'plots' }],
    ['#/jobs', { kind: 'jobs' }],
    ['#/search', { kind: 'search' }],
    ['#/search?q=ti%3Agraph', { kind: 'search', q: 'ti:graph' }],
    ['#/search?q=a+b&order=relevance', { kind: 'search', q: 'a b', order: 'relevance' }],
    ['#/search?order=backwards', { kind: 'search' }],
    ['#/searching', { kind: 'day' }],
    ['#/diary', { kind: 'diary' }],
    ['#/diary/x', { kind: 'day' }],
    ['#/constructor', { kind: 'day' }],
    ['#nonsense', { kind: 'day' }],
  ])('%s leads where it says, or to today', (hash, route) => {
    expect(routeOf(hash)).toEqual(route);
  });

  it('is found again from its route', () => {
    for (const kind of PLACES) expect(routeOf(hrefOf({ kind }))).toEqual({ kind });
    const day = { kind: 'day', day: '2026-06-18' } as const;
    expect(routeOf(hrefOf(day))).toEqual(day);
    const search = { kind: 'search', q: 'au:"Y. LeCun" 100% #1 & 论文', order: 'relevance' } as const;
    expect(routeOf(hrefOf(search))).toEqual(search);
    const subject = { kind: 'subject', id: 'cond-mat.mes-hall' } as const;
    expect(routeOf(hrefOf(subject))).toEqual(subject);
    expect(placeOf(subject)).toBe('subjects');
    const collection = { kind: 'collection', id: 'a b/ü' } as const;
    expect(routeOf(hrefOf(collection))).toEqual(collection);
    expect(placeOf(collection)).toBe('collections');
  });
});

describe('the filter of subjects', () => {
  const idsOf = (query: string) =>
    shownGroups(query).flatMap(({ archives }) =>
      archives.flatMap(({ categories }) => categories.map(({ id }) => id)),
    );

  it('shows all without a query, what it finds with one, in arXiv’s order, and nothing for nonsense', () => {
    expect(shownGroups(' ')).toEqual(categoryGroups());
    expect(idsOf('probability')).toEqual(['physics.data-an', 'math.PR']);
    expect(idsOf('概率')).toContain('math.PR');
    expect(idsOf('zzzzzz')).toEqual([]);
  });
});

describe('the total', () => {
  const categories = categoryGroups().flatMap(({ archives }) => archives.flatMap((each) => each.categories));
  const row = (ids: string[]): CountRow => ({
    on: '2026-09-24',
    state: 'done',
    counts: Object.fromEntries(ids.map((id) => [id, { new: 2, all: 5 }])),
    done: [],
    missed: [],
    archives: 20,
    changedAt: 0,
  });

  it('adds up what is new in each category, and is not known before all are counted', () => {
    const ids = categories.map(({ id }) => id);
    expect(totalNew(row(ids))).toBe(2 * new Set(ids).size);
    expect(totalNew(row(ids.slice(1)))).toBeUndefined();
    expect(totalNew(undefined)).toBeUndefined();
  });
});
