/** The two statements whose truth is known: one is the paper's, the other is not, and which ones nobody foresees. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlsFor } from '../../../../../lib/digests/engines/write/controls';
import { splitSentences } from '../../../../../lib/papers/sentences';
import { ABSTRACT } from './at-work';

const sentencesOf = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));
const sentences = sentencesOf(ABSTRACT);
const SAID = ['The gauges were read for 12 years, nine of them.', 'Rain is weighed against dredging.'];
const seeds = Array.from({ length: 200 }, (_, i) => `seed${i}`);
const controls = (of: readonly string[], said: readonly string[] = []) =>
  seeds.map((seed) => controlsFor(of, said, seed));
const bare = (text: string) => text.replace(/\d+/g, '');

describe('the controls', () => {
  it('are a sentence of the paper, and one that it has not', () => {
    for (const { sound, faulty } of [...controls(sentences), ...controls(sentences, SAID)]) {
      expect(sentences).toContain(sound);
      expect([...sentences, ...SAID]).not.toContain(faulty);
    }
  });

  it('change a figure of what is to be read, so that it is no more the paper’s own words than that', () => {
    const faulty = controls(sentences, SAID).map((each) => each.faulty);
    for (const each of faulty) expect(bare(each)).toBe(bare(SAID[0] ?? ''));
    expect(new Set(faulty).size).toBeGreaterThan(3);
  });

  it('are other ones for another seed, and the same for the same', () => {
    expect(new Set(controls(sentences).map(({ sound }) => sound)).size).toBeGreaterThan(2);
    expect(controlsFor(sentences, SAID, 'seed7')).toEqual(controls(sentences, SAID)[7]);
  });

  it.each([
    'Harbours silt up, and nobody can say when that will be.',
    'BERT-2 weighs $p<0.05$ against x_3, as it was found in 2019.',
    'We improve upon the method of Sec. 3 as it is told in [12] and in Fig. 4.',
    '1) we build a model of the harbour; 2) we ask it when it silts up.',
  ])('leave alone what is no count and no measure: %s', (sentence) => {
    const faulty = controls([sentence], [sentence]).map((each) => each.faulty);
    for (const each of faulty) expect(each).toMatch(/beekeepers|merchant|bakeries|ferries/);
    expect(new Set(faulty).size).toBeGreaterThan(10);
  });

  it('are there whatever a paper and a model hold', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), fc.string(), (own, said, seed) => {
        const { sound, faulty } = controlsFor(own, said, seed);
        expect(faulty.length).toBeGreaterThan(0);
        expect([...own, ...said]).not.toContain(faulty);
        expect(own.length === 0 ? [''] : own).toContain(sound);
      }),
    );
  });
});
