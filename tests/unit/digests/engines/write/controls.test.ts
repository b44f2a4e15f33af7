/** The two statements whose truth is known: one is the paper's, the other is not, and which ones nobody foresees. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlsFor } from '../../../../../lib/digests/engines/write/controls';
import { splitSentences } from '../../../../../lib/papers/sentences';
import { ABSTRACT } from './at-work';

const sentencesOf = (text: string) =>
  splitSentences(text).map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
const sentences = sentencesOf(ABSTRACT);
const nonces = Array.from({ length: 200 }, (_, i) => `nonce${i}`);
const all = nonces.map((nonce) => controlsFor({ sentences }, nonce));

describe('the controls', () => {
  it('are a sentence of the paper, and one that it has not', () => {
    for (const { sound, faulty } of all) {
      expect(sentences.map(({ text }) => text)).toContain(sound);
      expect(ABSTRACT).not.toContain(faulty);
    }
  });

  it('change a figure where the paper has one, and none of a formula or a name', () => {
    for (const { faulty } of all) {
      const [own] = sentences.filter(({ text }) => text.replace(/\d+/g, '') === faulty.replace(/\d+/g, ''));
      expect(own?.text).toBeDefined();
    }
    expect(new Set(all.map(({ faulty }) => faulty)).size).toBeGreaterThan(4);
    const named = sentencesOf(
      'BERT-2 weighs $p<0.05$ against x_3 in 2019. We call it G7 and think of it as new.',
    );
    for (const nonce of nonces)
      expect(controlsFor({ sentences: named }, nonce).faulty).not.toMatch(/BERT|G7/);
  });

  it('are other ones for another word, and the same for the same', () => {
    expect(new Set(all.map(({ sound }) => sound)).size).toBeGreaterThan(2);
    expect(controlsFor({ sentences }, 'nonce7')).toEqual(all[7]);
  });

  it('of a paper without figures speak of something else, with figures of their own', () => {
    const plain = sentencesOf(
      'Harbours silt up, and nobody can say when that will be. Our model may help to plan it.',
    );
    const foreign = nonces.map((nonce) => controlsFor({ sentences: plain }, nonce).faulty);
    expect(new Set(foreign).size).toBeGreaterThan(10);
    for (const each of foreign) expect(each).toMatch(/\d/);
  });

  it('are there whatever a paper holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string({ minLength: 1 }), (texts, nonce) => {
        const { faulty } = controlsFor(
          { sentences: texts.map((text) => ({ start: 0, end: text.length, text })) },
          nonce,
        );
        expect(faulty.length).toBeGreaterThan(0);
        expect(texts).not.toContain(faulty);
      }),
    );
  });
});
