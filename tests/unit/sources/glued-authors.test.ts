import { describe, expect, it } from 'vitest';
import { unglueAuthors } from '../../../lib/sources/glued-authors';

const KNOWN = [{ name: 'Ada Nilsdotter' }, { name: 'Bo Tervo' }];
const unglued = (text: string, known: { name: string }[] = []) => {
  const { authors, abstract } = unglueAuthors(text, known);
  return [authors.map(({ name }) => name), abstract];
};

describe('authors glued to an abstract', () => {
  it.each([
    [
      'as a paragraph',
      'by Ada Nilsdotter, Bo Tervo\n\nBackground: Cells.\n\nMethods: We look.',
      'Background: Cells.\n\nMethods: We look.',
    ],
    [
      'before a heading',
      'by Ada Nilsdotter, Bo Tervo Background The cells move.',
      'Background The cells move.',
    ],
    ['before a sentence', 'by Ada Nilsdotter, Bo Tervo The cells move.', 'The cells move.'],
    ['joined by “and”', 'by Ada Nilsdotter and Bo Tervo\n\nCells move.', 'Cells move.'],
    ['and nothing else', 'by Ada Nilsdotter, Bo Tervo', ''],
  ])('%s, come apart', (_what, text, abstract) => {
    expect(unglued(text)).toEqual([['Ada Nilsdotter', 'Bo Tervo'], abstract]);
    expect(unglued(text, KNOWN)).toEqual([['Ada Nilsdotter', 'Bo Tervo'], abstract]);
  });

  it('have small words, initials and accents in their names', () => {
    const names = ['Ada van der Nils', 'J. P. O’Tervo', 'Zoë d’Ek', 'María del Río'];
    expect(unglued(`by ${names.join(', ')} Background The cells move.`)).toEqual([
      names,
      'Background The cells move.',
    ]);
  });

  it.each([
    ['the TIDE Study Consortium', ['TIDE Study Consortium']],
    ['on behalf of the TIDE Working Group', ['TIDE Working Group']],
    ['TIDE Collaboration', ['TIDE Collaboration']],
    ['Cy Ek for the TIDE Study Group', ['Cy Ek', 'TIDE Study Group']],
  ])('may end with “%s”', (last, names) => {
    for (const text of [`by Ada Nilsdotter, Bo Tervo, ${last}`, `by Ada Nilsdotter, Bo Tervo and ${last}`])
      expect(unglued(`${text} Background The cells move.`)).toEqual([
        ['Ada Nilsdotter', 'Bo Tervo', ...names],
        'Background The cells move.',
      ]);
  });

  it('end where the names end that the entry itself has, whatever follows', () => {
    expect(unglued('by Ada Nilsdotter, Bo Tervo Cells move.', KNOWN)).toEqual([
      ['Ada Nilsdotter', 'Bo Tervo'],
      'Cells move.',
    ]);
  });

  it.each([
    'by combining A, B and C we show that cells move.',
    'by Monday we knew.',
    'By Ada Nilsdotter',
    'Cells move by touch, force and light.',
    'by Ada Nilsdotter, whose cells moved, The rest followed.',
    'by asking Ada Nilsdotter, Bo Tervo, and the control group The cells move.',
  ])('are not in “%s”', (text) => {
    expect(unglued(text)).toEqual([[], text]);
  });

  it('of a million letters are looked for in linear time', () => {
    for (const text of [
      `by ${'Ada Nils, '.repeat(50_000)}`,
      `by ${'A '.repeat(100_000)}`,
      `by ${'x'.repeat(500_000)}`,
    ])
      expect(unglueAuthors(text, []).abstract.length).toBeLessThanOrEqual(text.length);
  });
});
