import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../lib/records/topic';
import { topicsOf } from '../../../lib/topics';
import { PAPERS } from './papers';

const topic = (id: string, query: string, on = true): Topic => ({ id, name: id, query, colour: 1, on });

describe('topics', () => {
  const all = [
    topic('walks', 'ti:"random walks"'),
    topic('off', 'walks', false),
    topic('broken', 'walks AND'),
    topic('maths', 'cat:math'),
    topic('quarries', 'au:quarry'),
  ];
  it.each([
    ['a', ['quarries']],
    ['b', ['walks', 'maths']],
    ['d', []],
  ])(
    'of paper %s are %j, in the reader’s order, without those that are off or cannot be read',
    (letter, ids) => {
      const paper = PAPERS[letter];
      if (!paper) throw new Error(letter);
      expect(topicsOf(all)(paper).map(({ id }) => id)).toEqual(ids);
    },
  );
});
