import * as z from 'zod/mini';
import { failureOf, GlossError } from '../../lib/errors';
import { discoverFeeds, feedAddress } from '../../lib/sources/discover-feed';
import type { PoliteFetch } from '../../lib/sources/polite-fetch';
import { answer } from './guard';
import type { Polling } from './polling';
import { createRefusedHost } from './refused-host';

/** Registers the answer to a pasted address: the feeds it leads to. */
export function setupDiscovery({ fetch }: Pick<Polling, 'fetch'>): void {
  const ask = ((url: string) =>
    fetch(url, { why: 'discovery', purpose: 'discovery', byHand: true })) as PoliteFetch;
  const request = z.object({ address: z.string().check(z.maxLength(2_000)) });
  answer('discover', 'own-page', request, async ({ address }) => {
    try {
      // The browser would let the request out, and keep the answer.
      const host = await createRefusedHost()(`journal:${feedAddress(address) ?? ''}`);
      if (host !== undefined) throw new GlossError({ kind: 'not-permitted', host });
      return { kind: 'found', feeds: await discoverFeeds(address, ask) };
    } catch (error) {
      if (isNone(error)) return { kind: 'none' };
      return { kind: 'failed', failure: failureOf(error) };
    }
  });
}

const isNone = (error: unknown) =>
  error instanceof GlossError && error.failure.kind === 'unreadable' && error.failure.reason === 'not-a-feed';
