import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { fieldOfSection, missingSections, readAnswer } from '../../../../../lib/digests/engines/answer';
import { SECTIONS } from '../../../../../lib/records/sections';
import { DIGEST, FIELDS, jsonWith, SCHEMA, said } from './invented';

const read = (fields: Record<string, unknown>) =>
  readAnswer({ text: jsonWith(fields), finish: 'stop' }, SCHEMA);
const issuesOf = (fields: Record<string, unknown>) => {
  const answer = read(fields);
  return answer.kind === 'part' ? answer.issues : answer.kind;
};
const points = (count: number) => Array.from({ length: count }, (_, i) => said(`Point ${i}.`, 1));
const word = (length: number) => 'x'.repeat(length);

describe('limits', () => {
  it.each([
    ['a text of 900 characters', { results: [said(word(900), 1)] }],
    ['twelve statements', { results: points(12) }],
    ['eight sources', { results: [said('a', 1, 2, 3, 4, 5, 6, 7, 8)] }],
    ['three key points', { keyPoints: points(3) }],
    ['five key points', { keyPoints: points(5) }],
    ['no statement', { summary: [], methodology: [], results: [], limitations: [] }],
    ['no source, which is judged elsewhere', { results: [said('a')] }],
    ['a sentence that does not exist, likewise', { results: [said('a', 0, 99, -1)] }],
    ['a long text that is short without its markup', { results: [said(`${'**'.repeat(3)}${word(899)}`, 1)] }],
  ])('%s is sound', (_, fields) => expect(read(fields).kind).toBe('whole'));

  it.each([
    [{ results: [said('a', 1), said(word(901), 1)] }, ['results[1].text']],
    [{ results: points(13) }, ['results']],
    [{ results: points(1000) }, ['results']],
    [{ results: [said('a', 1, 2, 3, 4, 5, 6, 7, 8, 9)] }, ['results[0].sources']],
    [{ keyPoints: points(2) }, ['keyPoints']],
    [{ keyPoints: points(6) }, ['keyPoints']],
    [{ keyPoints: [...points(2), said('', 1)] }, ['keyPoints']],
    [{ tldr: said('', 1) }, ['tldr']],
    [{ tldr: said(' \u200b ', 1) }, ['tldr']],
    [{ tldr: null }, ['tldr']],
    [{ tldr: 'One line.' }, ['tldr']],
    [{ tldr: { text: 5, sources: [1] } }, ['tldr.text']],
    [{ tldr: { text: 'a' } }, ['tldr.sources']],
    [{ summary: 'A paragraph.' }, ['summary']],
    [{ summary: ['A sentence.'] }, ['summary[0]']],
    [{ summary: [null] }, ['summary[0]']],
    [{ summary: [{ sources: [1] }] }, ['summary[0].text']],
    [{ summary: [{ text: 'a', sources: [1.5] }] }, ['summary[0].sources[0]']],
    [{ summary: [{ text: 'a', sources: ['first'] }] }, ['summary[0].sources[0]']],
    [{ summary: [{ text: 'a', sources: [[1]] }] }, ['summary[0].sources[0]']],
    [{ summary: undefined }, ['summary']],
    [{ tags: undefined }, ['tags']],
    [{ tags: 'climate' }, ['tags']],
    [{ summary: 1, results: [1], tldr: {} }, ['tldr.text', 'tldr.sources', 'summary', 'results[0]']],
  ])('%j is wrong at %j', (fields, issues) => {
    expect(issuesOf(fields)).toEqual(issues);
    const answer = read(fields);
    const sound = FIELDS.filter((field) => !(field in fields));
    expect(answer).toMatchObject({ value: Object.fromEntries(sound.map((field) => [field, DIGEST[field]])) });
    expect(answer).toHaveProperty('failure', { kind: 'wrong-shape', issues });
  });

  it('name no more than three places of a field', () => {
    expect(issuesOf({ results: Array.from({ length: 9 }, () => 1) })).toEqual([
      'results[0]',
      'results[1]',
      'results[2]',
    ]);
  });
});

describe('what models write otherwise, and mean', () => {
  it.each([
    [
      'numbers as texts',
      { results: [{ text: 'a', sources: ['3', 'S4', '[5]', 's_6', '[S7]'] }] },
      { results: [said('a', 3, 4, 5, 6, 7)] },
    ],
    ['one number', { results: [{ text: 'a', sources: 3 }] }, { results: [said('a', 3)] }],
    ['one number as a text', { results: [{ text: 'a', sources: 'S3' }] }, { results: [said('a', 3)] }],
    ['the same number twice', { results: [said('a', 2, 2, 1)] }, { results: [said('a', 2, 1)] }],
    [
      'the same number as a text',
      { results: [{ text: 'a', sources: [2, '2'] }] },
      { results: [said('a', 2)] },
    ],
    ['no numbers', { results: [{ text: 'a', sources: null }] }, { results: [said('a')] }],
    [
      'null for an empty section',
      { results: null, limitations: null, tags: null },
      { results: [], limitations: [], tags: [] },
    ],
    ['one statement for a list of one', { results: said('a', 1) }, { results: [said('a', 1)] }],
    ['a list of one for one statement', { tldr: [said('a', 1)] }, { tldr: said('a', 1) }],
    [
      'statements that say nothing',
      { results: [said(' ', 1), said('a', 1), said('')] },
      { results: [said('a', 1)] },
    ],
    [
      'more than is asked for',
      { results: [{ text: 'a', sources: [1], note: 'b' }] },
      { results: [said('a', 1)] },
    ],
    ['an empty title', { translatedTitle: ' ' }, { translatedTitle: null }],
    ['a title that is none', { translatedTitle: 5 }, { translatedTitle: null }],
    ['a title as long as an abstract', { translatedTitle: word(501) }, { translatedTitle: null }],
    [
      'a title as a statement',
      { translatedTitle: { text: '洪水预报', sources: [1] } },
      { translatedTitle: '洪水预报' },
    ],
    ['a title', { translatedTitle: '**洪水**预报' }, { translatedTitle: '洪水预报' }],
  ])('%s', (_, fields, value) =>
    expect(read(fields)).toEqual({ kind: 'whole', value: { ...DIGEST, ...value } }),
  );

  it('no title, where none was asked for', () => {
    const { translatedTitle: _none, ...rest } = DIGEST;
    expect(read({ translatedTitle: undefined })).toEqual({ kind: 'whole', value: rest });
  });
});

describe('tags', () => {
  it.each([
    [
      ['climate', 'unknown', 'cancer'],
      ['climate', 'cancer'],
    ],
    [
      ['Climate', 'Graph Learning', 'large_language_models'],
      ['climate', 'graph-learning', 'large-language-models'],
    ],
    [['climate', 'climate', ' climate '], ['climate']],
    [['math.PR', 'math.pr'], ['math.PR']],
    [
      ['climate', 'cancer', 'math.PR', 'causal-inference', 'graph-learning'],
      ['climate', 'cancer', 'math.PR', 'causal-inference'],
    ],
    [[1, null, {}, [], '__proto__', 'constructor', ''], []],
    [[], []],
  ])('%j are %j', (tags, kept) =>
    expect(read({ tags })).toMatchObject({ kind: 'whole', value: { tags: kept } }),
  );
});

describe('sections and fields', () => {
  it('every section has a field of its own', () => {
    const fields = SECTIONS.map(fieldOfSection);
    expect(new Set(fields).size).toBe(SECTIONS.length);
    expect(FIELDS).toEqual(expect.arrayContaining(fields));
  });

  it('issues tell which sections are missing, and nothing of what is not shown', () => {
    expect(missingSections(['results[0].sources', 'tldr', 'keyPoints[2]', 'keyPoints'])).toEqual([
      'tldr',
      'key-points',
      'results',
    ]);
    expect(missingSections(['limitations', 'tags', 'translatedTitle'])).toEqual([]);
  });
});

describe('another schema', () => {
  it('is read in the same way', () => {
    const schema = z.object({ ok: z.boolean(), word: z.optional(z.string()) });
    expect(readAnswer({ text: 'Sure: {"ok": True}', finish: 'stop' }, schema)).toEqual({
      kind: 'whole',
      value: { ok: true },
    });
    expect(readAnswer({ text: '{"ok": 1, "word": "a"}', finish: 'stop' }, schema)).toEqual({
      kind: 'part',
      value: { word: 'a' },
      issues: ['ok'],
      failure: { kind: 'wrong-shape', issues: ['ok'] },
    });
  });

  it('has no field that an object merely inherits', () => {
    const schema = z.object({ ok: z.boolean(), constructor: z.optional(z.unknown()), toString: z.unknown() });
    expect(readAnswer({ text: '{"ok": true}', finish: 'stop' }, schema)).toEqual({
      kind: 'whole',
      value: { ok: true },
    });
  });
});
