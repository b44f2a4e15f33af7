import type { Asking, PoliteFetch } from './asking';

/** The same fetch for requests that all have one reason, where they do not give another. */
export function because(fetch: PoliteFetch, given: Pick<Asking, 'why' | 'byHand'>): PoliteFetch {
  // What is asked on condition is passed on with the rest.
  return ((url: string, asking?: Asking) => fetch(url, { ...given, ...asking })) as PoliteFetch;
}
