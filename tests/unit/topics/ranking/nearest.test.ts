import { describe, expect, it } from 'vitest';
import { nearDuplicates, nearest } from '../../../../lib/topics/ranking';
import { paperIn, paperOf } from './papers';

const kept = [0, 1, 2, 3, 4, 5].flatMap((i) => [paperIn('bees', i), paperIn('locks', i)]);

describe('the nearest paper', () => {
  it('is the one most like it, never itself, and none where none is like it', () => {
    const papers = [paperIn('bees', 40), paperIn('moss', 1), kept[0], paperOf('e', '')].flatMap(
      (p) => p ?? [],
    );
    const [bee, moss, same, empty] = nearest(papers, kept);
    expect(bee?.paper).toMatch(/^arxiv:bees/);
    expect(bee?.title).toBe(kept.find(({ key }) => key === bee?.paper)?.title);
    expect(bee?.likeness).toBeLessThanOrEqual(1);
    expect(moss).toBeUndefined();
    expect(same?.paper).not.toBe(kept[0]?.key);
    expect(empty).toBeUndefined();
  });

  it('of nothing is none', () => {
    expect(nearest([paperIn('bees', 1)], [])).toEqual([undefined]);
    expect(nearest([], kept)).toEqual([]);
  });
});

describe('near-duplicates', () => {
  const text =
    'A hive counts its nectar by waggle dances and by weight, in rain and in sun, by day and by night.';
  it('are told with the first of them', () => {
    const papers = [
      paperIn('moss', 1),
      paperOf('1', 'Counting nectar', text),
      paperIn('locks', 2),
      paperOf('2', 'Counting nectar again', text),
      paperOf('3', 'Counting the nectar', `${text} So it is.`),
    ];
    const all = nearDuplicates(papers);
    expect(all.map(({ paper, of }) => [paper, of])).toEqual([
      ['arxiv:2', 'arxiv:1'],
      ['arxiv:3', 'arxiv:1'],
    ]);
  });

  it('are not papers of one field, nor empty ones', () => {
    const papers = [...[0, 1, 2].map((i) => paperIn('bees', i)), paperOf('1', ''), paperOf('2', '')];
    expect(nearDuplicates(papers)).toEqual([]);
  });
});
