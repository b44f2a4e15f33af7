// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { countChanged } from '../../../entrypoints/shared/triage/count-changed';
import { type Choice, useChoice } from '../../../entrypoints/shared/triage/use-choice';
import type { Card } from '../../../lib/records/card';
import type { PaperKey } from '../../../lib/records/paper';

const keyOf = (n: number): PaperKey => `arxiv:2606.0000${n}`;
const cards = (...all: number[]) => all.map((n) => ({ paper: { key: keyOf(n) } }) as Card);
let choice: Choice;

function List({ reachable }: { reachable: readonly Card[] }) {
  choice = useChoice(reachable);
  return null;
}
const show = (...all: number[]) => act(() => render(<List reachable={cards(...all)} />, document.body));
const chosen = () => choice.cards.map(({ paper }) => Number(paper.key.at(-1)));

afterEach(() => render(null, document.body));

describe('a range of cards', () => {
  it('begins anew where the card it began at is filtered away', async () => {
    await show(1, 2, 3, 4, 5);
    await act(() => choice.one(keyOf(1)));
    await show(2, 3, 4, 5);
    await act(() => choice.range(keyOf(2)));
    await act(() => choice.range(keyOf(4)));
    expect(chosen()).toEqual([2, 3, 4]);
  });
});

describe('what is told of many', () => {
  it('counts those that changed, each work once', () => {
    const changed = new Set([keyOf(1), keyOf(9)]);
    expect(countChanged([keyOf(1), keyOf(1), keyOf(2)], changed)).toBe(1);
    expect(countChanged([keyOf(2)], changed)).toBe(0);
  });
});
