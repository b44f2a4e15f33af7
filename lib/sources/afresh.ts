import type { Asking, PoliteFetch } from './polite-fetch';

/** The same fetch, whose answers come whole, and can be kept all the same. */
export const afresh = (fetch: PoliteFetch): PoliteFetch =>
  ((url: string, asking?: Asking) => fetch(url, { ...asking, afresh: true })) as PoliteFetch;
