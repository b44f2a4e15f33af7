import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../lib/records/topic';
import { isAnyHiding, matcherOf, queryOfTopic, shownAndHidden, topicsOf } from '../../../lib/topics';
import { PAPERS } from './papers';

const topic = (of: Partial<Topic>): Topic => ({ id: 't', name: 't', query: '', colour: 1, on: true, ...of });

/** The letters of the invented papers that are of a topic. */
const found = (of: Partial<Topic>): string =>
  Object.entries(PAPERS)
    .filter(([, paper]) => topicsOf([topic(of)])(paper).length > 0)
    .map(([letter]) => letter)
    .join('');

const seed = (id: string) => ({ key: `arxiv:${id}` as const, title: 'A title' });

describe('a paper is of a topic by', () => {
  it.each([
    // Names as they are typed.
    [{ authors: ['Y. Quarry'] }, 'ac'],
    [{ authors: ['Quarry, Yann'] }, 'a'],
    [{ authors: ['Yann Quarry'] }, 'a'],
    [{ authors: ['Quarry, Y.'] }, 'ac'],
    [{ authors: ['yann a. quarry'] }, ''],
    [{ authors: ['X. Quarry'] }, ''],
    [{ authors: ['Quarry'] }, 'ac'],
    [{ authors: ['Quar*'] }, 'ac'],
    [{ authors: ['Eva Cwik'] }, 'b'],
    [{ authors: ['Moreau, J.-P.'] }, 'b'],
    [{ authors: ['Wang Mei Ling'] }, 'a'],
    [{ authors: ['Mei Wang'] }, 'ad'],
    [{ authors: ['Berg, B. A. van der'] }, 'c'],
    [{ authors: ['Ole Sorensen', 'Éva Ćwik'] }, 'bc'],
    [{ authors: ['*'] }, ''],
    [{ authors: ['…'] }, ''],
    // Institutions.
    [{ institutions: ['university of sand'] }, 'a'],
    [{ institutions: ['Institute of Pebbles'] }, 'c'],
    [{ institutions: ['University of Sands'] }, ''],
    // Seeds.
    [{ seeds: [seed('2606.01002')] }, 'b'],
    [{ seeds: [seed('hep-th/9901001'), seed('2606.01004')] }, 'cd'],
    // Any of them.
    [{ query: 'cat:math.PR', authors: ['Yann Quarry'], institutions: ['Aarhus'] }, 'abc'],
    // Never what is excepted.
    [{ query: 'cat:cs.LG', except: 'pebbles' }, 'd'],
    [{ authors: ['Quarry'], except: 'cat:hep-th' }, 'a'],
    [{ seeds: [seed('2606.01002')], except: 'id:2606.01002' }, ''],
    [{ query: 'cat:cs.LG', except: 'nothing here has it' }, 'ad'],
    // What cannot be read finds nothing, what asks nothing neither.
    [{ query: 'cat:cs.LG', except: '(pebbles' }, ''],
    [{ query: '(cat:cs.LG', authors: ['Quarry'] }, ''],
    [{}, ''],
    [{ except: 'pebbles' }, ''],
    [{ authors: ['Quarry'], on: false }, ''],
  ] satisfies [Partial<Topic>, string][])('%j: “%s”', (of, letters) => {
    expect(found(of)).toBe(letters);
  });
});

describe('looking up words first', () => {
  const word = fc.constantFrom(
    'Y.',
    'Yann',
    'Quarry',
    'quar*',
    'Wang',
    'Mei',
    'Ling',
    'van',
    'der',
    'Berg',
    'Ćwik',
    'É',
    '*',
    '-',
  );
  const name = fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 4 }), fc.constantFrom(' ', ', ', '_', '，'))
    .map(([all, between]) => all.join(' ').replace(' ', between));
  it('finds the same papers as asking all of them', () => {
    fc.assert(
      fc.property(
        fc.array(name, { maxLength: 4 }),
        fc.constantFrom('', 'pebbles', 'ti:walks'),
        (authors, query) => {
          const of = topic({ authors, query });
          const asked = queryOfTopic(of);
          const naive = asked
            ? Object.keys(PAPERS).filter((letter) => PAPERS[letter] && matcherOf(asked)(PAPERS[letter]))
            : [];
          expect(found(of)).toBe(naive.join(''));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('two hundred names', () => {
  it('are asked for together, and beside other topics', () => {
    const authors = Array.from({ length: 199 }, (_, i) => `Nobody Number${i}`);
    const of = topicsOf([
      topic({ id: 'many', authors: [...authors, 'Ludwig Öztürk'] }),
      topic({ id: 'a', query: 'pebbles' }),
    ]);
    expect(Object.values(PAPERS).map((paper) => of(paper).map(({ id }) => id))).toEqual([['a'], [], [], []]);
    const names = ['Ludwig Öztürk'];
    const his = { ...PAPERS.a, typed: { ...PAPERS.a?.typed, names }, authors: [['ludwig', 'ozturk']] };
    expect(of(his as never).map(({ id }) => id)).toEqual(['many', 'a']);
  });
});

describe('a rule that hides', () => {
  const rule = topic({ id: 'rule', hides: true });
  const seen = topic({ id: 'seen' });
  it.each([
    ['hides what is of nothing else', [rule], false, [], ['rule']],
    ['hides nothing that is starred', [rule], true, [], []],
    ['hides nothing of a topic that is to be seen', [seen, rule], false, ['seen'], []],
    ['is not there where it does not fit', [seen], false, ['seen'], []],
  ])('%s', (_what, all, isStarred, shown, hiding) => {
    const told = shownAndHidden(all, isStarred);
    expect([told.shown, told.hiding].map((each) => each.map(({ id }) => id))).toEqual([shown, hiding]);
  });
  it('counts as long as it is on', () => {
    expect(isAnyHiding([seen, rule])).toBe(true);
    expect(isAnyHiding([seen, { ...rule, on: false }])).toBe(false);
  });
});
