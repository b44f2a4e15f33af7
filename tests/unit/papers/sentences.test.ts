import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../lib/papers/sentences';
import { TORTURE } from './torture';
import { MORE_TORTURE } from './torture-more';

const slices = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

// ‖ is a sentence end followed by a space, ¦ one followed by nothing.
const plain = (marked: string) => marked.replaceAll('‖', ' ').replaceAll('¦', '');
const wanted = (marked: string) => marked.split(/[‖¦]/).map((sentence) => sentence.trim());

describe.each(Object.entries({ any: TORTURE, ...MORE_TORTURE }))('torture: %s', (_, cases) => {
  it.each(cases.map((marked) => [marked]))('%s', (marked) => {
    expect(slices(plain(marked))).toEqual(wanted(marked));
  });
});

describe('the torture tables', () => {
  const cases = [...TORTURE, ...Object.values(MORE_TORTURE).flat()];

  it('hold each case once', () => expect(new Set(cases).size).toBe(cases.length));

  it('can be set one after the other without a word moving', () => {
    fc.assert(
      fc.property(fc.subarray(cases, { minLength: 1 }), (some) => {
        // A paragraph each: what stands before or after makes no difference.
        const text = some.map(plain).join('\n\n');
        expect(slices(text)).toEqual(some.flatMap(wanted));
      }),
      { numRuns: 50 },
    );
  });

  it('hold a hundred and eighty cases', () => expect(cases.length).toBeGreaterThanOrEqual(180));
});

describe('white space', () => {
  it('gives offsets into the text itself', () => {
    const text = '  \n One two.  Three\nfour. \n';
    expect(splitSentences(text)).toEqual([
      { start: 4, end: 12 },
      { start: 14, end: 25 },
    ]);
    expect(slices(text)).toEqual(['One two.', 'Three\nfour.']);
  });

  it('breaks at a blank line, also without a full stop, and with any line ending', () => {
    expect(slices('one two\n\nthree')).toEqual(['one two', 'three']);
    expect(slices('one two\r\n \t\r\nthree')).toEqual(['one two', 'three']);
  });

  it('has nothing to say of nothing', () => {
    for (const empty of ['', ' ', '\n\n\n', '\u00a0\t']) expect(splitSentences(empty)).toEqual([]);
  });
});

describe('any string', () => {
  const piece = fc.constantFrom(
    '. ',
    '? ',
    '…',
    '$',
    '\\(',
    '(',
    ')',
    '。',
    '\n\n',
    ' a',
    ' We',
    '1',
    '\ud800',
    '"',
    ':',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 60 }).map((all) => all.join('')),
  );

  it('gives ordered, disjoint, trimmed spans that leave only white space out', () => {
    fc.assert(
      fc.property(text, (any) => {
        let from = 0;
        for (const { start, end } of splitSentences(any)) {
          expect(any.slice(from, start).trim()).toBe('');
          expect(any.slice(start, end)).toBe(any.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(any.slice(from).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a million full stops', '.'.repeat(1e6)],
    ['open brackets', '('.repeat(1e5)],
    ['nested brackets', '('.repeat(1e5) + ')'.repeat(1e5)],
    ['dollars that open nothing', '$a '.repeat(1e5)],
    ['formulas never closed', '\\('.repeat(1e5)],
    ['spaces', `${' '.repeat(1e6)}x.`],
    ['initials', 'A. '.repeat(1e5)],
    ['colons', ':'.repeat(1e5)],
  ])('comes to an end on %s', (_, hostile) => {
    expect(splitSentences(hostile)).toHaveLength(1);
  });
});
