import { expect, it } from 'vitest';
import { readWeights } from '../../../lib/digests/extractive/model';
import { countKeys, type Labelled } from '../../../scripts/train-roles/dataset';
import { fitRoles, strongest } from '../../../scripts/train-roles/fit';
import { weightsFile } from '../../../scripts/train-roles/write-weights';

const LABELLED: Labelled[] = Array.from({ length: 24 }, (_, i) => ({
  corpus: i % 2 ? 'SAMD' : 'CSAbstruct',
  sentences: [
    `Parsing of language ${i} is hard.`,
    `In this paper, we propose a parser of ${i} layers.`,
    `It is trained on ${i * 100} trees with beam search.`,
    `Experiments show that it wins by ${i / 10}\\%.`,
  ],
  roles: ['background', 'objective', 'method', 'result'],
}));

function train(): Uint8Array {
  const counts = countKeys(LABELLED);
  const keys = strongest(fitRoles(LABELLED, [...counts.keys()]), counts, 60);
  return weightsFile(fitRoles(LABELLED, keys));
}

it('the same abstracts give the same bytes, which are weights', () => {
  const bytes = train();
  expect(readWeights(bytes).rows).toBe(60);
  expect(train()).toEqual(bytes);
});
