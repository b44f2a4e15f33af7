import { liveQuery } from 'dexie';
import { useLayoutEffect, useState } from 'preact/hooks';

/** What a live query knows: nothing yet, its value, or that the database failed. */
export type Live<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T }
  | { state: 'failed'; error: unknown };

/**
 * Watches a query: draws again when what it read changes, whoever changed it (the worker, another window).
 * While new dependencies load, the value before stays, so that nothing flickers.
 * @param ready whether to begin
 */
export function useLive<T>(query: () => Promise<T>, deps: readonly unknown[], ready = true): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: 'loading' });
  // Before the first painting: the database is what a page waits for.
  useLayoutEffect(() => {
    if (!ready) return undefined;
    const subscription = liveQuery(() => query().catch(tellOfNoOpening)).subscribe({
      next: (value) => setLive({ state: 'ready', value }),
      error: (error) => setLive({ state: 'failed', error }),
    });
    return () => subscription.unsubscribe();
  }, [...deps, ready]);
  return live;
}

/**
 * A live query keeps quiet about a closed database: as a rule it is opened again. One that could not be opened at all is
 * told in the words of the reason, or a page would say for ever that it is loading.
 */
export function tellOfNoOpening(error: unknown): never {
  const { name, inner } = error as { name?: string; inner?: unknown };
  throw name === 'DatabaseClosedError' && inner ? inner : error;
}
