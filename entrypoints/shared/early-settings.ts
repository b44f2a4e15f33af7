import type { Setting } from '../../lib/settings';

/** As much of a setting as is read here, of whatever kind. */
interface Item {
  getValue(): Promise<unknown>;
  watch(use: (value: unknown) => void): () => void;
}

const known = new Map<object, { is: unknown }>();

/**
 * Begins to read what a page will ask for when it draws, all at once, and to watch it: each answer takes the browser a few
 * milliseconds, and what draws is still being compiled. What cannot be read is asked for once more, by whoever needs it.
 */
export function readEarly(...items: readonly Item[]): void {
  for (const item of items) {
    item.watch((is) => void known.set(item, { is }));
    void item.getValue().then(
      (is) => void (known.has(item) || known.set(item, { is })),
      () => undefined,
    );
  }
}

/** What was read in this way, as it is now; undefined where it was not, or is not there yet. */
export const readAlready = <T>(item: Pick<Setting<T>, 'getValue'>): { is: T } | undefined =>
  known.get(item) as { is: T } | undefined;
