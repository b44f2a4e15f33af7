import { describe, expect, it } from 'vitest';
import { createHistory } from '../../../entrypoints/options/history';

/** A history over one number, whose disk can be full. */
function counter() {
  const history = createHistory();
  const store = { value: 0, full: false };
  const set = async (value: number) => {
    await Promise.resolve();
    if (store.full) throw new DOMException('no room', 'QuotaExceededError');
    store.value = value;
  };
  const to = (value: number, before = store.value) =>
    history.make({ via: 'page', make: () => set(value), takeBack: () => set(before) });
  return { history, store, to };
}

describe('the history of the options', () => {
  it('takes changes back one by one, the last one first, however fast', async () => {
    const { history, store, to } = counter();
    for (const value of [1, 2, 3]) await to(value);
    await Promise.all([history.undo(), history.undo()]);
    expect(store.value).toBe(1);
    await history.undo();
    await history.undo();
    expect(store.value).toBe(0);
  });

  it('remembers nothing of what was not kept, and tries it again', async () => {
    const { history, store, to } = counter();
    store.full = true;
    expect(await to(5)).toBe(false);
    const failed = history.state();
    store.full = false;
    await history.undo();
    expect(store.value).toBe(0);
    if (failed.kind === 'not-kept') failed.again();
    await expect.poll(() => history.state().kind).toBe('saved');
    expect(store.value).toBe(5);
  });

  it('can still undo what it could not', async () => {
    const { history, store, to } = counter();
    await to(1);
    store.full = true;
    await history.undo();
    expect(history.state().kind).toBe('not-kept');
    store.full = false;
    await history.undo();
    expect(store.value).toBe(0);
  });

  it('tells where what was made stays', async () => {
    const history = createHistory();
    const stays = () => 'it is filled';
    await history.make({ via: 'page', make: async () => {}, takeBack: async () => ({ stays }) });
    await history.undo();
    expect(history.state()).toMatchObject({ kind: 'undone', stays });
  });
});
