import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractDigest } from '../../../lib/digests/extractive';
import { posteriors } from '../../../lib/digests/extractive/posteriors';
import { ROLES } from '../../../lib/digests/extractive/roles';
import { STANDARD_RULES } from '../../../lib/digests/extractive/rules';
import { ruleTagger } from '../../../lib/digests/extractive/tag-roles';
import { codeLinks } from '../../../lib/papers/code-link';
import { shippedData } from '../../../scripts/lib/engine-data';
import { INVENTED } from './abstracts';
import { expectSound } from './invariants';

const RULES = shippedData().rules;

const primary = fc.constantFrom('cs.LG', 'math.PR', 'quant-ph', 'cs.DS', '', 'unknown', '\ud800');
const sentence = fc.constantFrom(
  ...Object.values(INVENTED).flatMap(({ abstract }) => abstract.split(/(?<=\.) /)),
);
const shuffled = fc
  .array(fc.oneof(sentence, fc.string({ unit: 'binary', maxLength: 40 })), { maxLength: 14 })
  .chain((parts) => fc.constantFrom(' ', '\n', '\n\n', '').map((between) => parts.join(between)));
const any = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), shuffled);

const extract = (paper: { title: string; abstract: string; primary: string }) =>
  extractDigest({ key: 'arxiv:1', version: 1, categories: [], ...paper }, 0);

describe('whatever the abstract', () => {
  it('the digest is sound and the same again', () => {
    fc.assert(
      fc.property(any, any, primary, (abstract, title, field) => {
        const paper = { title, abstract, primary: field };
        const digest = extract(paper);
        expectSound(digest, abstract);
        expect(extract(paper)).toEqual(digest);
      }),
      { numRuns: 300 },
    );
  });

  it('its code links are addresses', () => {
    fc.assert(fc.property(any, (text) => codeLinks(text).every(({ url }) => URL.canParse(url))));
  });

  it.each([
    '.'.repeat(1e5),
    'we also '.repeat(2e4),
    'is an ',
    '('.repeat(1e5),
    'A'.repeat(1e5),
    'We show x. '.repeat(500),
  ])('it comes to an end (%#)', (hostile) => {
    const abstract = `One. Two. Three. Four. ${hostile}`;
    for (const field of ['cs.LG', 'math.PR', 'hep-ex'])
      expectSound(extract({ title: hostile, abstract, primary: field }), abstract);
  });
});

describe('the rule tagger', () => {
  it('gives one guess a sentence, with a probability', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), primary, (sentences, field) => {
        const guesses = ruleTagger(RULES)(sentences, { title: '', primary: field });
        expect(guesses).toHaveLength(sentences.length);
        for (const { role, probability } of guesses) {
          expect(ROLES).toContain(role);
          expect(probability).toBeGreaterThanOrEqual(0.199);
          expect(probability).toBeLessThanOrEqual(1.001);
        }
      }),
    );
  });

  it('has no cue that a word said often can stall', () => {
    const words = [
      'also',
      'only',
      'is ',
      'an ',
      'we ',
      'highly',
      'have been ',
      'the ',
      'our data',
      ', ',
      'results ',
    ];
    for (const { cues } of [STANDARD_RULES, RULES.science, RULES.theorem]) {
      for (const word of words) {
        const text = `${word} `.repeat(300).slice(0, 1000);
        for (const { pattern } of cues) expect(typeof pattern.test(text)).toBe('boolean');
      }
    }
  });

  it('has five weights in every row', () => {
    for (const { cues, place, voice, named, transitions } of [STANDARD_RULES, RULES.science, RULES.theorem]) {
      const rows = [
        ...cues.map(({ weights }) => weights),
        ...Object.values(place),
        ...Object.values(voice),
        named,
        ...transitions,
      ];
      expect(rows.every((row) => row.length === ROLES.length && row.every(Number.isFinite))).toBe(true);
      expect(cues.every(({ pattern }) => !pattern.global && !pattern.sticky)).toBe(true);
    }
  });
});

describe('posteriors', () => {
  const flat = [0, 0, 0, 0, 0] as const;

  it('sum to one, and follow the neighbours', () => {
    const sticky = ROLES.map((_, i) => ROLES.map((__, j) => (i === j ? 3 : 0)) as unknown as typeof flat);
    const alone = posteriors([[0, 0.1, 0, 0, 0]], sticky)[0] ?? [];
    expect(alone.indexOf(Math.max(...alone))).toBe(1);
    const between = posteriors(
      [
        [5, 0, 0, 0, 0],
        [0, 0.1, 0, 0, 0],
        [5, 0, 0, 0, 0],
      ],
      sticky,
    );
    expect(between[1]?.indexOf(Math.max(...(between[1] ?? [])))).toBe(0);
    for (const row of between) expect(row.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1);
  });

  it('of nothing are nothing', () => expect(posteriors([], [flat, flat, flat, flat, flat])).toEqual([]));
});
