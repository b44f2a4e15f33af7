// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CardList } from '../../../components/card-list';
import { FIRST_CARDS, MORE_CARDS } from '../../../components/first-cards';
import { card } from '../../catalogue/samples';
import { NO_ACTIONS } from './no-actions';

const cards = Array.from({ length: 2 * MORE_CARDS }, (_, i) => card(i + 1));
const nothing = () => {};
const drawn = () => document.querySelectorAll('[data-card]').length;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

const draw = (leaving: boolean) =>
  render(
    <CardList
      groups={[{ name: 'fresh', cards, from: 1 }]}
      open={undefined}
      selected={undefined}
      unfolded={[]}
      whole={false}
      leaving={leaving}
      onUnfold={nothing}
      actions={() => NO_ACTIONS}
      onBroken={nothing}
    />,
    document.body,
  );

const wait = () => act(() => void vi.advanceTimersToNextTimer());

it('draws what is in view first, then the others piece by piece', () => {
  act(() => draw(false));
  expect(drawn()).toBe(FIRST_CARDS);
  wait();
  expect(drawn()).toBe(FIRST_CARDS + MORE_CARDS);
  wait();
  expect(drawn()).toBe(cards.length);
});

it('draws no more once another list is about to come, and goes on where none does', () => {
  act(() => draw(false));
  // Drawn anew, and its effects not taken back yet, as before the next painting.
  draw(true);
  wait();
  expect(drawn()).toBe(FIRST_CARDS);
  act(() => draw(false));
  wait();
  expect(drawn()).toBe(FIRST_CARDS + MORE_CARDS);
});
