import { describe, expect, it } from 'vitest';
import {
  type Comparable,
  keptTraits,
  nearDuplicates,
  nearIndex,
  traitsOf,
} from '../../../../lib/topics/ranking';
import { paperIn, paperOf } from './papers';

const kept = [0, 1, 2, 3, 4, 5].flatMap((i) => [paperIn('bees', i), paperIn('locks', i)]);

describe('the nearest paper', () => {
  it('is the one most like it, never itself, and none where none is like it', () => {
    const near = nearIndex(kept);
    const papers = [paperIn('bees', 40), paperIn('moss', 1), kept[0], paperOf('e', '')].flatMap(
      (p) => p ?? [],
    );
    const [bee, moss, same, empty] = papers.map((paper) => near(paper));
    expect(bee?.paper).toMatch(/^arxiv:bees/);
    expect(bee?.title).toBe(kept.find(({ key }) => key === bee?.paper)?.title);
    expect(bee?.likeness).toBeLessThanOrEqual(1);
    expect(moss).toBeUndefined();
    expect(same?.paper).not.toBe(kept[0]?.key);
    expect(empty).toBeUndefined();
  });

  it('of nothing is none', () => {
    expect(nearIndex([])(paperIn('bees', 1))).toBeUndefined();
  });

  it('may be refused: then it is the next', () => {
    const near = nearIndex(kept);
    const first = near(paperIn('bees', 40));
    const second = near(paperIn('bees', 40), ({ key }) => key !== first?.paper);
    expect(second?.paper).toMatch(/^arxiv:bees/);
    expect(second?.paper).not.toBe(first?.paper);
    expect(second?.likeness).toBeLessThanOrEqual(first?.likeness ?? 0);
  });

  it('is as near as the plainest sum over all of them says', () => {
    const near = nearIndex(kept);
    const papers = (['bees', 'locks', 'moss', 'bells'] as const).flatMap((field) =>
      [40, 41, 42].map((i) => paperIn(field, i)),
    );
    for (const paper of papers) {
      const likest = Math.max(...kept.map((other) => plainly(paper, other, [...kept, paper])));
      expect(near(paper)?.likeness ?? 0).toBeCloseTo(likest < 0.16 ? 0 : likest, 5);
    }
  });
});

/** The cosine of two papers among all. */
function plainly(a: Comparable, b: Comparable, all: readonly Comparable[]): number {
  const read = all.map((paper) => {
    const { numbers, counts, words } = keptTraits(traitsOf(paper));
    return new Map(Array.from({ length: words }, (_, i) => [numbers[i] as number, counts[i] as number]));
  });
  const weigh = (paper: Comparable) => {
    const own = read[all.indexOf(paper)] ?? new Map<number, number>();
    return new Map(
      [...own].map(([number, times]): [number, number] => {
        const count = read.filter((each) => each.has(number)).length;
        if (count > Math.max(6, 0.08 * all.length)) return [number, 0];
        const rarity = Math.log((all.length + 1) / count) * (count === 1 ? 0.4 : 1);
        return [number, rarity * (1 + Math.log(times))];
      }),
    );
  };
  const [x, y] = [weigh(a), weigh(b)];
  const length = (of: Map<number, number>) =>
    Math.sqrt([...of.values()].reduce((sum, each) => sum + each ** 2, 0));
  const dot = [...x].reduce((sum, [number, each]) => sum + each * (y.get(number) ?? 0), 0);
  return dot / (length(x) * length(y) || 1);
}

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
