import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../lib/records/topic';
import { matcherOf, readQuery, searchable, topicsOf } from '../../../lib/topics';
import { PAPERS } from './papers';

const topic = (id: string, query: string, on = true): Topic => ({ id, name: id, query, colour: 1, on });

describe('topics', () => {
  const all = [
    topic('walks', 'ti:"random walks"'),
    topic('off', 'walks', false),
    topic('broken', 'walks AND'),
    topic('maths', 'cat:math'),
    topic('quarries', 'au:quarry'),
  ];
  it.each([
    ['a', ['quarries']],
    ['b', ['walks', 'maths']],
    ['d', []],
  ])(
    'of paper %s are %j, in the reader’s order, without those that are off or cannot be read',
    (letter, ids) => {
      const paper = PAPERS[letter];
      if (!paper) throw new Error(letter);
      expect(topicsOf(all)(paper).map(({ id }) => id)).toEqual(ids);
    },
  );
});

describe('a paper’s words, looked up before its queries are asked', () => {
  const WORDS = [
    'deep',
    'network',
    'Networks',
    'naïve',
    'α-mixing',
    '随机',
    '$x^2$',
    'Erd\\H{o}s',
    '$n$th',
    '$\\alpha$-mixing',
    '{D}eep',
    '\\emph{deep network}',
    "``deep''",
    'deep~network',
    'x_2',
    'costs $5 and $6',
    'https://deep.network/$x',
    'réseau',
    'net',
    'a',
    '3D',
    'U.S.',
  ];
  const GAPS = [' ', '-', '–', '’s ', ', ', '\n', '… ', '\u00a0', '. '];
  const text = fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GAPS)), { maxLength: 7 })
    .map((all) => all.map((each) => each.join('')).join(''));
  const name = fc
    .array(fc.constantFrom('Ada', 'A.', 'Öztürk', 'Li', 'O’Neil', 'network', 'van', 'deep'), {
      minLength: 1,
      maxLength: 3,
    })
    .map((all) => all.join(' '));
  const paper = fc.record({ title: text, abstract: text, names: fc.array(name, { maxLength: 3 }) });
  const asked = fc.constantFrom(
    'deep',
    '"deep network"',
    'deep-network',
    'net*',
    'naive',
    'alpha',
    '随机',
    'x2',
    'Li',
    '"A. Li"',
    'oneil',
    '3d',
    '"u s"',
    'n*k',
    'd*',
    '"deep net*"',
    'nth',
    'x 2',
    'reseau*',
    'and*',
  );
  const term = fc
    .tuple(fc.constantFrom('', 'ti:', 'abs:', 'au:'), asked)
    .map(([field, word]) => `${field}${word}`);
  const query = fc
    .array(fc.tuple(fc.constantFrom('AND', 'OR', 'AND NOT', 'OR NOT'), term), { minLength: 1, maxLength: 4 })
    .map((all) => all.map(([joint, each], i) => (i === 0 ? each : `${joint} ${each}`)).join(' '));

  it('keep no paper from a query, and give none to another', () => {
    fc.assert(
      fc.property(
        fc.array(query, { minLength: 1, maxLength: 5 }),
        paper,
        (queries, { title, abstract, names }) => {
          const made = () =>
            searchable(
              { id: '1', title, abstract, authors: names.map((each) => ({ name: each })), categories: [] },
              () => [],
            );
          const plainly = queries.filter((each) => {
            const read = readQuery(each);
            return read.kind === 'query' && matcherOf(read.query)(made());
          });
          const found = topicsOf(queries.map((each, i) => topic(String(i), each)))(made());
          expect(found.map(({ query: each }) => each)).toEqual(plainly);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
