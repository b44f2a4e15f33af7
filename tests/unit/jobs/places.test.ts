import { describe, expect, it } from 'vitest';
import { createPlaces } from '../../../lib/jobs/places';

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
const { signal: never } = new AbortController();

/** Takes places in this order, and tells which were given. */
function taker(most: number) {
  const places = createPlaces(most);
  const given: string[] = [];
  const leave = new Map<string, () => void>();
  const take = (name: string, rank: number, signal = never) =>
    places.take(rank, signal).then((left) => {
      given.push(name);
      leave.set(name, left);
    });
  return { take, given, leave: (name: string) => leave.get(name)?.() };
}

describe('places', () => {
  it('are given to as many as there are, then to the most urgent, then to who came first', async () => {
    const { take, given, leave } = taker(2);
    for (const [name, rank] of [
      ['a', 3],
      ['b', 3],
      ['c', 3],
      ['d', 1],
      ['e', 3],
      ['f', 1],
    ] as const)
      void take(name, rank);
    await turn();
    expect(given).toEqual(['a', 'b']);
    for (const [left, next] of [
      ['b', 'd'],
      ['a', 'f'],
      ['d', 'c'],
      ['f', 'e'],
    ] as const) {
      leave(left);
      await turn();
      expect(given.at(-1)).toBe(next);
    }
  });

  it('that are left twice are free once', async () => {
    const { take, given, leave } = taker(1);
    for (const name of ['a', 'b', 'c']) void take(name, 1);
    await turn();
    leave('a');
    leave('a');
    await turn();
    expect(given).toEqual(['a', 'b']);
  });

  it('are not given to who gave up, before or while waiting; and not taken by them', async () => {
    const { take, given, leave } = taker(1);
    const controller = new AbortController();
    void take('a', 1);
    const waiting = take('b', 1, controller.signal);
    void take('c', 2);
    controller.abort(new Error('not any more'));
    await expect(waiting).rejects.toThrow('not any more');
    await expect(take('d', 0, controller.signal)).rejects.toThrow('not any more');
    leave('a');
    await turn();
    expect(given).toEqual(['a', 'c']);
  });
});
