import { expect, it } from 'vitest';
import { extractDigest } from '../../../../lib/digests/extractive';
import { shippedData } from '../../../../scripts/lib/engine-data';
import { surenessOf } from '../../../../scripts/train-roles/calibrate';
import type { Guessed } from '../../../../scripts/train-roles/measure';
import { INVENTED } from '../abstracts';

const guess = (guessed: string, probability: number, gold = guessed): Guessed => ({
  gold,
  guess: guessed,
  probability,
});
const RIGHT = [guess('method', 0.9), guess('method', 0.3, 'result'), guess('result', 0.8)];
const WRONG = [guess('method', 0.5, 'result'), guess('objective', 0.2, 'method')];

it('the threshold is the least from which on 93 of 100 rows begin with a right sentence', () => {
  expect(surenessOf([RIGHT, RIGHT])).toEqual({ threshold: 0, shown: 1, right: 1 });
  const { threshold, shown, right } = surenessOf([RIGHT, WRONG]);
  expect(threshold).toBe(0.51);
  expect(shown).toBeCloseTo(2 / 3);
  expect(right).toBe(1);
});

it('a row whose sentences are all less sure than the weights ask for stays empty, and says why', () => {
  const data = shippedData();
  const at = (sure: number) => {
    const paper = { key: 'arxiv:2606.00001', version: 1, categories: ['cs.LG'], ...INVENTED.ml } as const;
    const { sections } = extractDigest({ ...paper, categories: ['cs.LG'] }, 0, {
      ...data,
      roles: { ...data.roles, sure },
    });
    return [sections.methodology.absent, sections.results.absent];
  };
  expect(at(0)).toEqual([undefined, undefined]);
  expect(at(1.1)).toEqual(['unsure', 'unsure']);
});
