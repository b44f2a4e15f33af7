import { GlossError } from '../../../lib/errors';
import type { PoliteFetch } from '../../../lib/sources/polite-fetch';
import type { FakeWeb } from '../../fake-web';
import { ask } from './ask';

/** A fetch of the fake web that fails as the real one does, follows arXiv's redirects, and leaves no time between. */
export function fetchFrom(web: FakeWeb): PoliteFetch {
  const fetch = async (url: string): Promise<{ body: string }> => {
    const { status, headers, body } = await ask(web, url);
    if (status === 301 && headers.location) return fetch(new URL(headers.location, url).href);
    if (status === 429 || status === 503) throw new GlossError({ kind: 'throttled', status, retryAt: 0 });
    if (status !== 200) throw new GlossError({ kind: 'http', status }, { cause: body });
    return { body };
  };
  return fetch;
}

/** What was asked of it, path and query. */
export const asked = (web: FakeWeb): string[] =>
  web.requests.map(({ url }) => url.replace(/^https:\/\/[^/]+/, ''));
