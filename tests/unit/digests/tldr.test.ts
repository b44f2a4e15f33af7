import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleTagger } from '../../../lib/digests/extractive/tag-roles';
import { tagAbstract } from '../../../lib/digests/extractive/tagged';
import { pickTldr } from '../../../lib/digests/extractive/tldr';
import { FEATURES, featuresOf } from '../../../lib/digests/extractive/tldr/features';
import { TLDR_WEIGHTS } from '../../../lib/digests/extractive/tldr/weights';
import { shippedData } from '../../../scripts/lib/engine-data';
import { fitRanker, gainOf } from '../../../scripts/train-tldr/fit';
import { tldrFigures } from '../../bench/quality/tldr';
import { INVENTED, type Invented } from './abstracts';

const TAG = ruleTagger(shippedData().rules);

const pick = (paper: Invented) => pickTldr(tagAbstract(paper, TAG), paper.title, paper.primary)?.text;

describe('the ranker', () => {
  it('has a weight for every feature, and no other', () =>
    expect(Object.keys(TLDR_WEIGHTS).toSorted()).toEqual([...FEATURES].toSorted()));

  it('gives every sentence as many finite numbers as there are features', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary', maxLength: 300 }),
        (title, text) => {
          for (const row of featuresOf(tagAbstract({ title, abstract: text, primary: '' }, TAG), title)) {
            expect(row).toHaveLength(FEATURES.length);
            expect(row.every(Number.isFinite)).toBe(true);
          }
        },
      ),
    );
  });

  it('chooses what a paper of computing says of itself', () => {
    expect(pick(INVENTED.ml)).toMatch(/^In this paper, we propose HERON/);
    expect(pick(INVENTED.mlQuestion)).toMatch(/^Here we ask whether/);
  });

  it('never chooses a pointer to code while there is anything else', () => {
    const { title } = INVENTED.ml;
    const abstract =
      'Rain fell. We release code and data of HERON, holding replay buffers to what the learner forgets.';
    expect(pick({ primary: 'cs.LG', title, abstract })).toBe('Rain fell.');
  });

  it('leaves theorem papers and other sciences to the rule', () => {
    expect(pick(INVENTED.probability)).toMatch(/^We prove a strong law/);
    expect(pick(INVENTED.combinatorics)).toMatch(/we show that|We show that/);
  });

  it('has nothing to choose from nothing', () =>
    expect(pick({ primary: 'cs.LG', title: 'T', abstract: '' })).toBeUndefined());
});

describe('training', () => {
  it('finds what separates the better sentences, and finds it again', () => {
    const choices = [0.2, 0.5, 0.9].map((noise) => ({
      rows: [
        [1, noise],
        [0, 1 - noise],
      ],
      gains: [0.6, 0.1],
    }));
    const weights = fitRanker(choices, { decay: 0.001, softness: 0.1 });
    expect(weights[0]).toBeGreaterThan(0.5);
    expect(gainOf(choices, weights)).toBeCloseTo(0.6);
    expect(fitRanker(choices, { decay: 0.001, softness: 0.1 })).toEqual(weights);
  });
});

const figures = tldrFigures();
describe.skipIf(!figures)(
  'on SciTLDR-A (skipped where ../shared/data is absent: not ours to publish)',
  () => {
    const r1 = (name: string) => figures?.find((each) => each.name === name)?.figures.r1 ?? 0;

    it('the ranker is nearer to what people wrote than rule, title and first sentence', () => {
      expect(r1('ranker, opener cut')).toBeGreaterThan(r1('rule, opener cut'));
      expect(r1('rule, opener cut')).toBeGreaterThan(r1('title'));
      expect(r1('title')).toBeGreaterThan(r1('first sentence'));
    });

    it('reaches 86 of 100 of the best sentence', () =>
      expect(r1('ranker, opener cut') / r1('oracle')).toBeGreaterThan(0.86));
  },
);
