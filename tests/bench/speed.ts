import { readFileSync } from 'node:fs';
import { extractDigest } from '../../lib/digests/extractive';
import { modelTagger, readWeights } from '../../lib/digests/extractive/model';
import { readAbstract } from '../../lib/digests/extractive/read-abstract';
import { shippedData } from '../../scripts/lib/engine-data';
import type { Figure } from './figure';

const ROUNDS = 25;
const WARM_UP = 8;

/** Microseconds for each of `count` things, once a round. */
function timed(count: number, task: () => void): number[] {
  const samples: number[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    const start = performance.now();
    task();
    if (round >= WARM_UP) samples.push(((performance.now() - start) * 1000) / count);
  }
  return samples;
}

/** The embedded engine in this process, on invented abstracts of computing. */
export function speedFigures(abstracts: readonly { title: string; abstract: string }[]): Figure[] {
  const file = readFileSync('public/roles.bin');
  const data = shippedData();
  const tag = modelTagger(data.roles);
  const read = abstracts.map(({ abstract }) => readAbstract(abstract).map(({ text }) => text));
  const mean = read.reduce((sum, { length }) => sum + length, 0) / read.length;
  const note = `${abstracts.length} abstracts, ${mean.toFixed(1)} sentences each`;
  const each = (what: string, goal: number | undefined, task: () => void): Figure => ({
    what: `engine: ${what}`,
    samples: timed(abstracts.length, task),
    unit: 'µs',
    ...(goal !== undefined && { goal }),
    note,
  });
  return [
    {
      what: 'engine: read the weights',
      samples: timed(1000, () => void readWeights(file)),
      unit: 'ms',
      goal: 8,
    },
    each('sentences', undefined, () => {
      for (const { abstract } of abstracts) readAbstract(abstract);
    }),
    each('roles', undefined, () => {
      for (const sentences of read) tag(sentences, { title: '', primary: 'cs.LG' });
    }),
    each('whole digest', 250, () => {
      for (const paper of abstracts) {
        extractDigest({ ...paper, key: 'arxiv:1', version: 1, primary: 'cs.LG', categories: [] }, 0, data);
      }
    }),
  ];
}
