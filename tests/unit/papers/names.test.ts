import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flipName } from '../../../lib/papers/flip-name';
import { splitCreators } from '../../../lib/papers/names';
import { HOSTILE, TEX_TOKENS } from './hostile';

const names = (creators: string): string[] => splitCreators(creators).map((author) => author.name);

describe('splitCreators', () => {
  test.each([
    ['Ada Bell, Bo Cao', ['Ada Bell', 'Bo Cao']],
    ['Ada Bell and Bo Cao', ['Ada Bell', 'Bo Cao']],
    ['Ada O&amp;apos;Neil, J&ouml;rg Li, <i>Bo</i> Cao', ["Ada O'Neil", 'Jörg Li', 'Bo Cao']],
    ['Ada Bell, Bo Cao, and Cy Day & Di Eng', ['Ada Bell', 'Bo Cao', 'Cy Day', 'Di Eng']],
    [String.raw`K. Bell \& D. Cao`, ['K. Bell', 'D. Cao']],
    ['Anders Sand, Andrea Brand', ['Anders Sand', 'Andrea Brand']],
    [String.raw`Pi\v{z}urica, J\"org~Li`, ['Pižurica', 'Jörg Li']],
    ['Jonathan A. Karr Jr., Bo Cao', ['Jonathan A. Karr Jr.', 'Bo Cao']],
    ['A. Karr, Jr., B. Cao, III, C. Day', ['A. Karr Jr.', 'B. Cao III', 'C. Day']],
    [',, Ada,  ,Bo,', ['Ada', 'Bo']],
    ['Ada Bell, et al.', ['Ada Bell']],
    ['李明, 王芳 (清华大学)', ['李明', '王芳']],
    [' Ada   Bell ,\n Bo Cao', ['Ada Bell', 'Bo Cao']],
    ['A. Bell$^{1,2}$, B. Cao$^*$, A$AP Rock, Ke$ha', ['A. Bell', 'B. Cao', 'A$AP Rock', 'Ke$ha']],
    ["O'Brien, d'Arc, Smith--Jones, Jean-Luc", ["O'Brien", "d'Arc", 'Smith–Jones', 'Jean-Luc']],
    [String.raw`\foo{Ada} Bell, Bo \unknown`, ['Ada Bell', 'Bo']],
    // One bracket that was never closed, or never opened, takes no other author with it.
    ['Ada (MIT, Bo Cao, Cy Day', ['Ada', 'Bo Cao', 'Cy Day']],
    ['Ada) Bell, Bo', ['Ada Bell', 'Bo']],
    ['', []],
    [' , (), and ', []],
  ])('%j', (creators, expected) => {
    expect(names(creators)).toEqual(expected);
  });

  test.each([
    ['the ATLAS Collaboration', ['ATLAS Collaboration']],
    ['The LIGO Scientific Collaboration, Ada Bell', ['LIGO Scientific Collaboration', 'Ada Bell']],
    ['for the X Collaboration: Ada Bell, Bo Cao', ['X Collaboration', 'Ada Bell', 'Bo Cao']],
    ['L Collaboration, the V Collaboration: Ada Bell', ['L Collaboration', 'V Collaboration', 'Ada Bell']],
    ['Ada Bell for the CDF Collaboration', ['Ada Bell', 'CDF Collaboration']],
    ['Ada Bell on behalf of the Euclid Consortium, Bo', ['Ada Bell', 'Euclid Consortium', 'Bo']],
    ['ATLAS and CMS Collaborations', ['ATLAS and CMS Collaborations']],
    ['Gemini Team', ['Gemini Team']],
  ])('collaborations: %j', (creators, expected) => {
    expect(names(creators)).toEqual(expected);
  });

  test.each([
    ['A. Bell (Univ X, Dept Y), B. Cao', [['Univ X, Dept Y'], undefined]],
    ['A. Bell (Univ (of X), Dept Y, Z), B. Cao (Q)', [['Univ (of X), Dept Y, Z'], ['Q']]],
    [String.raw`A. Bell (Universit\'e de X) (INRIA)`, [['Université de X', 'INRIA']]],
    ['A. Bell (for the X Collaboration), B. Cao', [['for the X Collaboration'], undefined]],
    // Numbers that point to a list of addresses say nothing alone.
    ['A. Bell (1), B. Cao (1 and 2), ((1) Univ X, (2) Univ Y)', [undefined, undefined]],
  ])('affiliations: %j', (creators, expected) => {
    expect(splitCreators(creators).map((author) => author.affiliations)).toEqual(expected);
  });

  test('never throws, never gives an empty name, a backslash or a brace', () => {
    const list = fc.string({ unit: fc.constantFrom(...TEX_TOKENS), maxLength: 30 });
    fc.assert(
      fc.property(list, (each) => {
        for (const { name } of splitCreators(each)) expect(name).toMatch(/^[^\\{}\s][^\\{}]*$/);
      }),
      { numRuns: 2000 },
    );
  });

  test('reads plain lists by a shorter way to the same end', () => {
    const words = [
      'Ada',
      'É',
      'Bo-Li',
      "O'Neil",
      'J.',
      'Jr.',
      'III',
      ',',
      ', ',
      ' ',
      '.',
      '-',
      'e\u0301',
      'and',
      'for',
      'Team',
    ];
    fc.assert(
      // A semicolon at the end adds no author, and sends the list the long way.
      fc.property(fc.string({ unit: fc.constantFrom(...words), maxLength: 14 }), (list) => {
        expect(splitCreators(list)).toEqual(splitCreators(`${list};`));
      }),
      { numRuns: 3000 },
    );
  });

  test('reads hostile lists in linear time', { timeout: 60_000 }, () => {
    for (const text of HOSTILE) expect(splitCreators(text).every(({ name }) => name !== '')).toBe(true);
  });
});

describe('flipName', () => {
  test.each([
    ['Andrieux, Théo', 'Théo Andrieux'],
    ['van der Berg, Jan', 'Jan van der Berg'],
    ['Plato', 'Plato'],
    ['Karr Jr., Jonathan A.', 'Jonathan A. Karr Jr.'],
    ['Kumar, V.', 'V. Kumar'],
    ['Nguyen, Vi', 'Vi Nguyen'],
    ['Ivanov, IV', 'IV Ivanov'],
    ['Karr, III', 'Karr III'],
    ['Karr, Jo, IV', 'Jo Karr IV'],
    ['Karr, Jr., Jonathan A.', 'Jonathan A. Karr Jr.'],
    ['Karr, Jonathan A., Sr.', 'Jonathan A. Karr Sr.'],
    ['Kenny III, R.P.', 'R.P. Kenny III'],
    // As arXiv writes them where it took the suffix for the family name.
    ['Jr., M. Finger', 'M. Finger Jr.'],
    ['III, R.P. Kenny', 'R.P. Kenny III'],
    ['ATLAS Collaboration', 'ATLAS Collaboration'],
    [
      'The LIGO Scientific Collaboration, the Virgo Collaboration',
      'The LIGO Scientific Collaboration, the Virgo Collaboration',
    ],
    ['Bell,', 'Bell'],
    ['  Bell ,  Ada ', 'Ada Bell'],
    ['', ''],
  ])('%s', (stated, flipped) => {
    expect(flipName(stated)).toBe(flipped);
  });

  test('reads hostile names in linear time', { timeout: 60_000 }, () => {
    for (const text of HOSTILE) expect(typeof flipName(text)).toBe('string');
  });
});
