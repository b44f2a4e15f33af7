import type { Asking, PoliteFetch } from './asking';

/** The same fetch for who needs the whole answer, also where nothing changed since somebody else kept it. */
export const unconditional = (fetch: PoliteFetch): PoliteFetch =>
  ((url: string, asking: Asking & { conditional?: boolean } = {}) => {
    const { conditional: _asked, ...plain } = asking;
    return fetch(url, plain);
  }) as PoliteFetch;
