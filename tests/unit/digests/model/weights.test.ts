import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractDigest } from '../../../../lib/digests/extractive';
import type { EngineData } from '../../../../lib/digests/extractive/data';
import { modelTagger, readWeights, WeightsError } from '../../../../lib/digests/extractive/model';
import { shippedData } from '../../../../scripts/lib/engine-data';
import { readLabelled } from '../../../../scripts/train-roles/dataset';
import { figuresOf, firstRight, guessesOf } from '../../../../scripts/train-roles/measure';
import { INVENTED } from '../abstracts';

const FILE = readFileSync('public/roles.bin');
const CARD = JSON.parse(readFileSync('public/roles.json', 'utf8'));
const DEV = '../shared/data/rhetorical-roles/dev.jsonl';
const TRAIN = '../shared/data/rhetorical-roles/train.jsonl';
const model = readWeights(FILE);

/** What reading a changed copy of the file ends with. */
function problemOf(change: (copy: Uint8Array) => Uint8Array | undefined): string | undefined {
  const copy = new Uint8Array(FILE);
  try {
    readWeights(change(copy) ?? copy);
    return undefined;
  } catch (error) {
    return error instanceof WeightsError ? error.problem : String(error);
  }
}

const set = (at: number, value: number) => (copy: Uint8Array) => {
  copy[at] = value;
  return copy;
};

describe('the weights', () => {
  it('are small, and the card tells their size', () => {
    expect(FILE.length).toBeLessThanOrEqual(250_000);
    expect(CARD).toMatchObject({ bytes: FILE.length, features: model.rows, model: 'crf-3' });
    expect(model.sure).toBeCloseTo(CARD.sure.threshold);
  });

  it('are refused with a reason where the file is another, cut short or changed', () => {
    expect(problemOf((copy) => copy)).toBeUndefined();
    expect(problemOf(() => new Uint8Array(0))).toBe('truncated');
    expect(problemOf((copy) => copy.subarray(0, -1))).toBe('truncated');
    expect(problemOf(() => new TextEncoder().encode('<!doctype html><title>Not found</title>'))).toBe(
      'foreign',
    );
    expect(problemOf(set(4, 99))).toBe('other-version');
    expect(problemOf(set(FILE.length - 1, (FILE.at(-1) ?? 0) ^ 1))).toBe('damaged');
    expect(problemOf(set(16, 1))).toBe('damaged');
  });

  it('are read from the middle of a buffer', () => {
    const padded = new Uint8Array(FILE.length + 7);
    padded.set(FILE, 3);
    expect(readWeights(padded.subarray(3, 3 + FILE.length)).weights).toEqual(model.weights);
  });
});

describe('the tagger of the model', () => {
  const tag = modelTagger(model);
  const roles = (...sentences: string[]) => tag(sentences, { title: '', primary: 'cs.CL' });

  it('says the same whatever was read before, and something of any text', () => {
    const some = [
      'Parsing is hard.',
      'In this paper, we propose FOO.',
      'Experiments show that FOO wins by 3\\%.',
    ];
    const before = roles(...some);
    expect(roles()).toEqual([]);
    for (const { probability } of roles(
      '',
      '?',
      '$x',
      '\\',
      'a'.repeat(9000),
      ...Array(200).fill('We prove it.'),
    )) {
      expect(probability).toBeGreaterThan(0);
      expect(probability).toBeLessThanOrEqual(1 + 1e-9);
    }
    expect(roles(...some)).toEqual(before);
    expect(before.map(({ role }) => role)).toEqual(['background', 'objective', 'result']);
  });

  it('names itself in digests of the fields it knows, and the rules in all others', () => {
    const made = (
      { title, abstract }: { title: string; abstract: string },
      primary: string,
      by: EngineData | undefined = shippedData(),
    ) => extractDigest({ key: 'arxiv:1', version: 1, title, abstract, primary, categories: [] }, 0, by).model;
    expect(made(INVENTED.ml, 'cs.LG')).toBe('crf-3');
    expect(made(INVENTED.ml, 'stat.ME')).toBe('crf-3-signs');
    expect(made(INVENTED.ml, 'q-bio.GN')).toBe('rules-3');
    expect(made(INVENTED.ml, 'math.PR')).toBe('rules-3');
    const { title, abstract } = INVENTED.ml;
    const paper = { key: 'arxiv:1', version: 1, title, abstract, primary: 'cs.LG', categories: [] } as const;
    expect(extractDigest({ ...paper, categories: [] }, 0)).toMatchObject({ model: 'rules-3-bare', tags: [] });
  });
});

describe.skipIf(!existsSync(DEV))(
  `the card (skipped where ${DEV} is absent: the texts are not ours to publish)`,
  () => {
    const dev = existsSync(DEV) ? readLabelled(DEV) : [];
    it.each(['SAMD', 'CSAbstruct'] as const)('tells what the weights do on %s', (corpus) => {
      const { sentences, micro, macro, f1, ece } = figuresOf(guessesOf(model, dev, corpus).flat());
      const told = CARD.dev[corpus.toLowerCase()];
      expect(told).toMatchObject({ sentences, f1 });
      for (const [name, value] of Object.entries({ micro, macro, ece }))
        expect(told[name]).toBeCloseTo(value, 9);
    });
    it('tells how often the first sentence of a section is right', () =>
      expect(CARD.dev.samd.firstRight).toEqual(firstRight(model, dev)));
    it('tells of held-out parts of the training part, all of them, and that more data are worth more', () => {
      const { crossValidated, learningCurve } = CARD.estimate;
      const samd = readLabelled(TRAIN).filter((each) => each.corpus === 'SAMD');
      expect(crossValidated.sentences).toBe(samd.flatMap(({ sentences }) => sentences).length);
      expect(learningCurve).toHaveLength(3);
      const [quarter, half, all] = learningCurve.map(({ micro }: { micro: number }) => micro);
      expect(quarter).toBeLessThan(half);
      expect(half).toBeLessThan(all);
    });
    it('is no worse than it was', () => {
      expect(CARD.dev.samd.micro).toBeGreaterThan(0.865);
      expect(CARD.dev.csabstruct.micro).toBeGreaterThan(0.675);
      expect(Math.min(...Object.values<number>(CARD.dev.samd.firstRight))).toBeGreaterThan(0.93);
    });
  },
);
