import { describe, expect, it, test } from 'vitest';
import { typeInList } from '../../../lib/papers/announced-in';
import {
  archiveIds,
  canonicalSubject,
  categoriesOf,
  feedTopics,
  ownCategories,
  subjectById,
  subjectsHolding,
} from '../../../lib/papers/subjects';
import type { AnnouncementType } from '../../../lib/records/announcement';

test.each([
  ['cs.lg', 'cs.LG', 'category', 1],
  ['math.MP', 'math-ph', 'category', 1],
  ['cmp-lg', 'cs.CL', 'category', 1],
  ['hep-th', 'hep-th', 'category', 1],
  // 38 of its own, and what it calls cs.NA and cs.SY.
  ['CS', 'cs', 'archive', 40],
  ['astro-ph', 'astro-ph', 'archive', 6],
  // 30 of its own, and cs.IT and math-ph.
  ['math', 'math', 'archive', 32],
  ['stat', 'stat', 'archive', 6],
  ['grp_cs', 'cs', 'archive', 40],
  ['grp_math', 'math', 'archive', 32],
  // Archives with one category each among them, and the archive that is called physics.
  ['grp_physics', 'grp_physics', 'group', 51],
  ['physics', 'physics', 'archive', 22],
])('%s is %s, a %s of %i categories', (id, canonical, kind, count) => {
  const subject = subjectById(id);
  expect([subject?.id, subject?.kind, subject?.categories.length]).toEqual([canonical, kind, count]);
  expect(canonicalSubject(id)).toBe(canonical);
  expect(new Set(subject?.categories).size).toBe(count);
});

test('what nobody knows stays as it is', () => {
  for (const id of ['cs.XX', 'constructor', '', 'grp_test'])
    expect([subjectById(id), canonicalSubject(id), categoriesOf(id)]).toEqual([undefined, id, [id]]);
});

test('there are 20 archives, which hold the 149 categories, each once', () => {
  expect(archiveIds()).toHaveLength(20);
  const all = archiveIds().flatMap(ownCategories);
  expect([all.length, new Set(all).size]).toEqual([149, 149]);
});

describe('the topics of a feed', () => {
  it.each<[string[], string[]]>([
    [
      ['cs.LG', 'math.PR'],
      ['cs.LG', 'math.PR'],
    ],
    [['cs.LG', 'cs', 'cs.AI'], ['cs']],
    [
      ['cs', 'math.NA', 'math.PR'],
      ['cs', 'math.PR'],
    ],
    [['math.MP', 'math-ph'], ['math-ph']],
    [
      ['grp_cs', 'stat.ML'],
      ['cs', 'stat.ML'],
    ],
    [
      ['cs.XX', 'cs'],
      ['cs.XX', 'cs'],
    ],
    [[], []],
  ])('of %j are %j', (followed, topics) => {
    expect(feedTopics(followed)).toEqual(topics);
  });

  it('of a group are its archives', () => {
    const topics = feedTopics(['grp_physics', 'hep-th', 'astro-ph.GA']);
    expect(topics).toHaveLength(13);
    expect(topics).toEqual(expect.arrayContaining(['astro-ph', 'hep-th', 'physics', 'quant-ph']));
  });
});

test('a paper belongs to every followed list that holds one of its categories', () => {
  const followed = ['cs', 'cs.LG', 'stat.ML', 'grp_physics', 'math'];
  expect(subjectsHolding(followed, { categories: ['cs.LG'] })).toEqual(['cs', 'cs.LG']);
  expect(subjectsHolding(followed, { categories: ['math.NA', 'stat.ML'] })).toEqual([
    'cs',
    'stat.ML',
    'math',
  ]);
  expect(subjectsHolding(followed, { categories: ['hep-th'] })).toEqual(['grp_physics']);
  expect(subjectsHolding(followed, { categories: ['econ.GN'] })).toEqual([]);
});

describe('what a list says of a paper', () => {
  const said = (type: AnnouncementType, categories: string[], list: string) =>
    typeInList({ paper: { primary: categories[0] ?? '', categories }, type }, list);

  it.each<[AnnouncementType, string[], string, AnnouncementType | undefined]>([
    ['new', ['cs.LG', 'stat.ML'], 'cs', 'new'],
    ['new', ['cs.LG', 'stat.ML'], 'stat', 'cross'],
    ['new', ['math.NA'], 'cs', 'new'],
    ['new', ['hep-th'], 'grp_physics', 'new'],
    ['new', ['cs.LG'], 'math', undefined],
    ['cross', ['cs.LG', 'stat.ML'], 'stat', 'cross'],
    // Within the archive, or out of it: its readers had it when it was new.
    ['cross', ['cs.LG', 'cs.AI'], 'cs', undefined],
    ['cross', ['cs.LG', 'cs.AI'], 'cs.AI', 'cross'],
    ['replace', ['cs.LG', 'stat.ML'], 'cs', 'replace'],
    ['replace', ['cs.LG', 'stat.ML'], 'stat', 'replace-cross'],
    ['replace-cross', ['cs.LG', 'stat.ML'], 'cs', 'replace'],
  ])('%s in %j: %s says %s', (type, categories, list, expected) => {
    expect(said(type, categories, list)).toBe(expected);
  });
});
