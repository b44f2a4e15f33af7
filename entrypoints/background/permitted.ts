import { browser } from 'wxt/browser';
import { GlossError } from '../../lib/errors';
import { sources } from '../../lib/sources';
import type { Asking, PoliteFetch } from '../../lib/sources/polite-fetch';

/** Allowed at installation; nobody is asked for them. */
const ALWAYS = sources.flatMap(({ hosts }) => hosts.map((pattern) => pattern.replace(/\*$/, '')));

/**
 * The same fetch, which asks no host that the reader did not allow, or allows no more: the browser would let the request
 * out and keep the answer.
 * @throws GlossError `not-allowed`, besides what the fetch throws
 */
export function permitted(fetch: PoliteFetch): PoliteFetch {
  return (async (url: string, asking?: Asking) => {
    if (!(await isAllowed(url))) throw new GlossError({ kind: 'not-allowed', host: new URL(url).hostname });
    return fetch(url, asking);
  }) as PoliteFetch;
}

async function isAllowed(url: string): Promise<boolean> {
  if (!URL.canParse(url) || ALWAYS.some((start) => url.startsWith(start))) return true;
  return browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
}
