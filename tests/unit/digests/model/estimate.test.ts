import { describe, expect, it } from 'vitest';
import { countKeys, type Labelled } from '../../../../scripts/train-roles/dataset';
import { crossValidated, learningCurve } from '../../../../scripts/train-roles/estimate';

const THINGS = ['owls', 'tides', 'bells', 'kites', 'wells', 'moths', 'looms', 'reefs', 'coins', 'ferns'];
const ABSTRACTS: Labelled[] = THINGS.flatMap((thing) =>
  [0, 1].map((i) => ({
    corpus: 'SAMD' as const,
    sentences: [
      `Research on ${thing} is an important task${i ? ' in many fields' : ''}.`,
      `In this paper, we propose ${i ? 'a new way' : 'a method'} to count ${thing}.`,
      `Experiments show that it ${i ? 'improves' : 'raises'} accuracy by 3%.`,
    ],
    roles: ['background', 'objective', 'result'],
  })),
);
/** By how many each abstract's labels are turned, without a pattern. */
const TURNS = '01221020112002110120';
const KEYS = [...countKeys(ABSTRACTS).keys()];

describe('what training is worth', () => {
  it('is told by abstracts that were not trained on, each once', () => {
    const { sentences, micro, macro } = crossValidated(ABSTRACTS, KEYS);
    expect(sentences).toBe(60);
    expect(micro).toBe(1);
    expect(macro).toBe(1);
  });

  it('is no more than chance allows where labels mean nothing', () => {
    const roles = ['background', 'objective', 'result'];
    const turned = ABSTRACTS.map((each, i) => ({
      ...each,
      roles: roles.map((_, k) => roles[(k + Number(TURNS[i])) % 3] ?? ''),
    }));
    expect(crossValidated(turned, KEYS).micro).toBeLessThan(0.7);
  });

  it('is told for a quarter, a half and all of the abstracts', () => {
    const curve = learningCurve(ABSTRACTS, KEYS, ABSTRACTS);
    expect(curve.map(({ abstracts }) => abstracts)).toEqual([5, 10, 20]);
    expect(curve.at(-1)?.micro).toBe(1);
  });
});
