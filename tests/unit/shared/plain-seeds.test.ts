import { expect, it } from 'vitest';
import { plainSeeds } from '../../../entrypoints/shared/plain-seeds';
import type { Topic } from '../../../lib/records/topic';

it('cards tell of seeds without TeX; a topic without seeds is left as it is', () => {
  const topic: Topic = { id: 'a', name: 'A', query: 'graph', colour: 1, on: true };
  const seeds = [{ key: 'arxiv:2606.00001', title: 'Walks on $\\alpha$-graphs' }] as const;
  const [first, second] = plainSeeds([topic, { ...topic, seeds }]);
  expect(first).toBe(topic);
  expect(second?.seeds?.map(({ title }) => title)).toEqual(['Walks on α-graphs']);
});
