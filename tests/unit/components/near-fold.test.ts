import { describe, expect, it } from 'vitest';
import { type CardGroup, cardsOf } from '../../../components/day-view';
import { nearFold, reachableIn, withNearFolded } from '../../../components/near-fold';
import type { PaperKey } from '../../../lib/records/paper';
import { card } from '../../catalogue/samples';

const cards = [1, 2, 3, 4].map((number) => card(number));
const key = (number: number): PaperKey => `arxiv:2606.0000${number}`;
const groups: CardGroup[] = [
  { name: 'fresh', cards, from: 1 },
  { name: 'cross', cards: [card(5)], from: 5 },
];
const ids = (all: readonly { paper: { id: string } }[]) =>
  all.map(({ paper }) => paper.id.slice(-1)).join('');
const twins = [
  { paper: key(3), of: key(1), likeness: 0.95 },
  { paper: key(4), of: key(1), likeness: 0.9 },
];

describe('papers that are nearly another of their day', () => {
  it('stand under it, and none is lost', () => {
    const [fresh, cross] = withNearFolded(groups, twins);
    expect(ids(fresh?.cards ?? [])).toBe('12');
    expect(ids(fresh?.under?.get(key(1)) ?? [])).toBe('34');
    expect(cross).toBe(groups[1]);
    expect(ids(cardsOf(withNearFolded(groups, twins)))).toBe('12345');
  });

  it('stand by themselves where that is not shown, or is folded itself', () => {
    const [fresh] = withNearFolded([{ name: 'fresh', cards: cards.slice(2), from: 1 }], twins);
    expect(ids(fresh?.cards ?? [])).toBe('34');
    const chain = [twins[0] as (typeof twins)[0], { paper: key(4), of: key(3), likeness: 0.9 }];
    expect(ids(withNearFolded(groups, chain)[0]?.cards ?? [])).toBe('124');
  });

  it('are reached by the keyboard once they are unfolded', () => {
    const folded = withNearFolded(groups, twins);
    expect(ids(reachableIn(folded, []))).toBe('12');
    expect(ids(reachableIn(folded, [nearFold(key(1)), 'cross']))).toBe('13425');
  });
});
