import { describe, expect, it } from 'vitest';
import { facetsOf, isOnly, listFacets, readOnly } from '../../../components/narrowed';
import { extractDigest } from '../../../lib/digests/extractive';
import type { Card } from '../../../lib/records/card';
import { extractOf, packExtract } from '../../../lib/records/extract';
import type { Paper } from '../../../lib/records/paper';
import { tagsIn } from '../../../lib/records/tags-in';
import { facts } from '../invented';

function card(given: Partial<Paper>, lists: string[], tags: string[] = []): Card {
  const paper: Paper = { ...facts({ id: '1' }), arrivedAt: 0, ...given };
  const extract = packExtract({ ...extractDigest(paper, 0), tags });
  const stored = { ...paper, extract };
  return { paper: stored, day: '2026-06-18', type: 'new', version: 1, via: 'feed', lists };
}

const CARDS = [
  card({ categories: ['cs.LG', 'stat.ML'] }, ['cs.LG'], ['robotics']),
  card({ categories: ['cs.LG'] }, ['cs'], ['robotics', 'privacy']),
  card({ source: 'biorxiv', categories: ['neuroscience'] }, ['neuroscience']),
  card({ source: 'journal', primary: 'https://journal.example/feed', venue: 'Journal of Examples' }, []),
];

describe('what a day can be narrowed to', () => {
  it('are its sources, arXiv’s categories and tags, what most papers have first', () => {
    const { source, category, tag } = facetsOf(CARDS);
    expect(source.map(({ name, count }) => `${name} ${count}`)).toEqual([
      'arXiv 2',
      'Journal of Examples 1',
      'bioRxiv 1',
    ]);
    expect(category.map(({ only, count }) => `${only} ${count}`)).toEqual([
      'category:cs.LG 2',
      'category:cs 1',
      'category:stat.ML 1',
    ]);
    expect(tag.map(({ only, count }) => `${only} ${count}`)).toEqual(['tag:robotics 2', 'tag:privacy 1']);
  });

  it('each facet means as many cards as it says', () => {
    for (const facet of Object.values(facetsOf(CARDS)).flat())
      expect([facet.only, CARDS.filter((each) => isOnly(facet.only, each)).length]).toEqual([
        facet.only,
        facet.count,
      ]);
  });

  it('beside the list stand the lists that announced something', () => {
    const names = listFacets(CARDS, facetsOf(CARDS)).map(({ name }) => name);
    expect(names).toEqual(['cs.LG', 'cs', 'Journal of Examples', 'bioRxiv']);
  });

  it('is remembered only where it is one', () => {
    expect(readOnly('tag:robotics')).toBe('tag:robotics');
    for (const wrong of ['tag:', 'tags:x', 7, null, undefined, {}]) expect(readOnly(wrong)).toBeUndefined();
  });
});

it('tags are read without unpacking a digest, whatever its texts say', () => {
  const paper: Paper = { ...facts({ id: '1' }), arrivedAt: 0 };
  const digest = extractDigest(paper, 0);
  const code = [{ url: 'https://x.example/"tags":["no"]', host: 'x.example' }];
  const stored = { ...paper, extract: packExtract({ ...digest, code, tags: ['a', 'b'] }) };
  expect(tagsIn(stored)).toEqual(extractOf(stored)?.tags);
  expect(tagsIn(paper)).toEqual([]);
});
