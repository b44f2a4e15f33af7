import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractDigest } from '../../../lib/digests/extractive';
import { digestWithMath } from '../../../lib/digests/with-math';
import { stretchesOf } from '../../../lib/records/abstract-roles';
import { ABSTRACT, facts } from '../invented';

const digestOf = (abstract: string) => digestWithMath(extractDigest(facts({ abstract }), 0));
const letters = (abstract: string, digest = digestOf(abstract)) =>
  stretchesOf(abstract, digest)
    .flatMap(({ parts }) => parts.map(({ text }) => text))
    .join('');

describe('an abstract with what its sentences do', () => {
  it('begins a stretch where a sentence begins to do something else', () => {
    const stretches = stretchesOf(ABSTRACT, digestOf(ABSTRACT));
    const told = stretches.map(({ role, parts }) => [
      role,
      parts
        .map(({ text }) => text)
        .join('')
        .trim(),
    ]);
    expect(told.map(([role]) => role)).toEqual([
      'background',
      'summary',
      'methodology',
      'results',
      'implications',
    ]);
    expect(told[3]?.[1]).toBe(
      'Experiments show that TIDE needs 31% fewer comparisons than the best method known.',
    );
  });

  it('draws the formulas of sentences that are quoted whole', () => {
    const abstract = `${ABSTRACT} Experiments show an error of $O(n^{-1/2})$ at most.`;
    const parts = stretchesOf(abstract, digestOf(abstract)).flatMap((each) => each.parts);
    expect(parts.some(({ text, inline }) => text.includes('$') && inline)).toBe(true);
  });

  it('is the whole abstract, letter by letter, whatever stands there', () => {
    const sentence = fc.constantFrom(
      'We propose a method. ',
      'It is known that $x^2 > 0$.\n\n',
      'Results: 3.1 % better, i.e. more. ',
      '我们提出一种方法。',
      'However, nothing works!  ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(sentence, fc.string()), { maxLength: 12 }), (texts) => {
        const abstract = texts.join('');
        expect(letters(abstract)).toBe(abstract);
      }),
    );
  });

  it('is whole as well where sentences overlap, or are of another text', () => {
    const digest = digestOf(ABSTRACT);
    digest.sections.results.spans.push([0, 40], [30, 5000]);
    expect(letters('Short.', digest)).toBe('Short.');
    expect(letters(ABSTRACT, digest)).toBe(ABSTRACT);
  });
});
