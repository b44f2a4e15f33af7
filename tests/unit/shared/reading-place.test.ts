import { expect, it, vi } from 'vitest';
import { readingPlace } from '../../../entrypoints/shared/reading-place';
import type { Card } from '../../../lib/records/card';

const cards = ['one', 'two', 'three'].map((key) => ({ paper: { key } }) as unknown as Card);

it('a paper that is read stands among the cards of its list, between its neighbours', () => {
  const go = vi.fn();
  const place = readingPlace(cards, cards[1], go);
  expect(place).toMatchObject({ at: 1, of: 3 });
  place?.onStep(1);
  place?.onStep(-1);
  expect(go.mock.calls).toEqual([[cards[2]], [cards[0]]]);
});

it('past the ends there is nowhere to go, and what is not in the list has no place', () => {
  const go = vi.fn();
  readingPlace(cards, cards[0], go)?.onStep(-1);
  readingPlace(cards, cards[2], go)?.onStep(1);
  expect(go).not.toHaveBeenCalled();
  expect(readingPlace(cards.slice(1), cards[0], go)).toBeUndefined();
  expect(readingPlace(cards, undefined, go)).toBeUndefined();
});
