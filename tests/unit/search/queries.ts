import fc from 'fast-check';
import { type Query, readQuery } from '../../../lib/topics';
import { FIELDS, KEPT_FIELDS } from '../../../lib/topics/query';

/** Words that are like each other, of several scripts, with accents, formulas and stars. */
const WORDS = [
  'graph',
  'graphs',
  'Graph-walks',
  'study',
  'studies',
  'class',
  'is',
  'K\u00f6nig',
  'Koenig',
  '\u00c9tienne',
  '\u56fe\u795e\u7ecf',
  '\u795e\u7ecf\u7f51\u7edc',
  '\u03b1-\u03b2',
  '$x^2$',
  '$\\alpha$ decay',
  'B',
  'LeCun',
  'Yann',
  'cs.LG',
  '2606.00001',
  'net*',
  '\u{1d54f}',
  '\u0130stanbul',
  '3-SAT',
  '\u00df',
];
const word = fc.constantFrom(...WORDS);
export const text = fc.array(word, { maxLength: 7 }).map((all) => all.join(' '));
export const name = fc.array(fc.constantFrom('Yann', 'A.', 'LeCun', 'K\u00f6nig', 'B', '\u738b', 'Li'), {
  maxLength: 4,
});

const asked = fc.oneof(
  word,
  fc.constantFrom(
    'gra*',
    '*aph',
    'g*h*',
    '"graph walks"',
    '"gra* walks"',
    '"walk graph*"',
    '\u795e\u7ecf',
    'kon*',
    '*',
  ),
  fc.tuple(word, word).map(([a, b]) => `"${a} ${b}"`),
  fc.constantFrom(
    '"LeCun, Yann"',
    '"Y. LeCun"',
    'LeCun_Y',
    '"Li A"',
    '"K\u00f6nig, B"',
    '"Yann Le*"',
    'arxiv:2606.00001',
  ),
  fc.constantFrom(
    'cs',
    'stat*',
    'machine-learning',
    'robot*',
    '\u673a\u5668\u4eba',
    '"machine*ing"',
    '2606.0000*',
  ),
);
const field = fc.constantFrom('', '', ...[...FIELDS, ...KEPT_FIELDS].map((each) => `${each}:`));
const { query } = fc.letrec<{ query: string }>((tie) => ({
  query: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.tuple(field, asked).map((both) => both.join('')),
    fc.tuple(field, tie('query')).map(([of, inside]) => `${of}(${inside})`),
    fc
      .tuple(tie('query'), fc.constantFrom(' ', ' AND ', ' OR ', ' -'), tie('query'))
      .map((all) => all.join('')),
    tie('query').map((each) => `NOT (${each})`),
  ),
}));

/** What a reader may type, where it is a query. */
export const queries: fc.Arbitrary<{ typed: string; query: Query }> = fc
  .oneof({ weight: 6, arbitrary: query }, { weight: 1, arbitrary: fc.string() })
  .map((typed) => ({ typed, read: readQuery(typed, [...FIELDS, ...KEPT_FIELDS]) }))
  .filter(({ read }) => read.kind === 'query')
  .map(({ typed, read }) => ({ typed, query: (read as { query: Query }).query }));
