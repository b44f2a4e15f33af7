import { describe, expect, it, vi } from 'vitest';
import { GlossError } from '../../../lib/errors';
import type { Failure } from '../../../lib/records/round';
import { isDeclared } from '../../../lib/sources';
import { createPoliteFetch } from '../../../lib/sources/polite-fetch';
import { LIMIT_BYTES, retryAfter } from '../../../lib/sources/read-answer';

const NOW = Date.parse('2026-06-18T10:00:00Z');

/** A gate like the store's, in memory, and a clock that only sleeping moves. */
function setUp(answer: (url: string, init: RequestInit) => Response | Promise<Response>) {
  let now = NOW;
  const turns = new Map<string, number>();
  const held = new Map<string, { until: number; status: number }>();
  const asked: { url: string; at: number; init: RequestInit }[] = [];
  const queue = new Map<string, Promise<unknown>>();
  const fetch = createPoliteFetch({
    gate: {
      async reserve(host, gap) {
        const heldOff = held.get(host);
        if (heldOff) return { heldOff };
        const at = Math.max(turns.get(host) ?? 0, now);
        turns.set(host, at + gap);
        return { at };
      },
      async holdOff(host, until, status) {
        held.set(host, { until, status });
      },
    },
    fetch: async (url, init = {}) => {
      asked.push({ url: String(url), at: now, init });
      return answer(String(url), init);
    },
    isDeclared,
    now: () => now,
    alone: (host, task) => {
      const before = queue.get(host) ?? Promise.resolve();
      const mine = before.then(task, task);
      queue.set(host, mine);
      return mine;
    },
    sleep: async (ms) => {
      now += ms;
    },
  });
  return { fetch, asked };
}

const failureOf = async (promise: Promise<unknown>): Promise<Failure> => {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(GlossError);
  return (error as GlossError).failure;
};

describe('polite fetch', () => {
  it('leaves three seconds between requests to arXiv, whichever of its hosts', async () => {
    const { fetch, asked } = setUp(() => new Response('ok'));
    await Promise.all([
      fetch('https://rss.arxiv.org/rss/cs.LG'),
      fetch('https://export.arxiv.org/api/query'),
      fetch('https://connect.biorxiv.org/x'),
    ]);
    const at = (host: string) => asked.find(({ url }) => url.includes(host))?.at;
    expect(at('export')).toBe(NOW + 3000);
    expect(at('rss.')).toBe(NOW);
  });

  it.each([429, 406, 503])('holds off after %i and says until when, without asking again', async (status) => {
    const { fetch, asked } = setUp(() => new Response('', { status, headers: { 'Retry-After': '600' } }));
    const retryAt = NOW + 600_000;
    expect(await failureOf(fetch('https://rss.arxiv.org/rss/cs.LG'))).toEqual({
      kind: 'throttled',
      status,
      retryAt,
    });
    // What arXiv answered, not what such answers usually are.
    expect(await failureOf(fetch('https://export.arxiv.org/api/query'))).toEqual({
      kind: 'throttled',
      status,
      retryAt,
    });
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['120', 120_000],
    ['Thu, 18 Jun 2026 10:05:00 GMT', 300_000],
    ['999999', 86_400_000],
    ['soon', 600_000],
    [null, 600_000],
    ['-5', 600_000],
  ])('reads Retry-After %j', (header, ms) => {
    expect(retryAfter(header, NOW)).toBe(ms);
  });

  it('stops an endless answer at ten megabytes', async () => {
    const chunk = new Uint8Array(1024 * 1024);
    const cancelled = vi.fn();
    const endless = new ReadableStream({ pull: (to) => to.enqueue(chunk), cancel: cancelled });
    const { fetch } = setUp(() => new Response(endless));
    expect(await failureOf(fetch('https://rss.arxiv.org/x'))).toEqual({
      kind: 'too-large',
      limitBytes: LIMIT_BYTES,
    });
    expect(cancelled).toHaveBeenCalledOnce();
  });

  it('tells errors of the server from a network that is not there', async () => {
    expect(
      await failureOf(setUp(() => new Response('no', { status: 404 })).fetch('https://arxiv.org/x')),
    ).toEqual({
      kind: 'http',
      status: 404,
    });
    const refused = setUp(() => Promise.reject(new TypeError('Failed to fetch')));
    expect((await failureOf(refused.fetch('https://arxiv.org/x'))).kind).toBe('unreachable');
    const slow = setUp(() => Promise.reject(new DOMException('late', 'TimeoutError')));
    expect((await failureOf(slow.fetch('https://arxiv.org/x'))).kind).toBe('timeout');
  });

  it('tells the server’s clock beside the body', async () => {
    const dated = setUp(() => new Response('ok', { headers: { Date: 'Thu, 18 Jun 2026 10:00:05 GMT' } }));
    expect(await dated.fetch('https://arxiv.org/x')).toEqual({ body: 'ok', at: NOW + 5000 });
    expect(await setUp(() => new Response('ok')).fetch('https://arxiv.org/x')).toEqual({ body: 'ok' });
  });

  it('hands an error’s body on as its cause', async () => {
    const { fetch } = setUp(() => new Response('<rss/>', { status: 400 }));
    await expect(fetch('https://rss.arxiv.org/x')).rejects.toMatchObject({ cause: '<rss/>' });
  });
});

/** As browsers answer a redirect that is not to be followed; and what came after following one. */
const opaque = () => Object.defineProperty(new Response(''), 'type', { value: 'opaqueredirect' });
const from = (url: string, body = 'ok') => Object.defineProperty(new Response(body), 'url', { value: url });

describe('a redirect', () => {
  it('is followed three seconds later to a host that a source declares, without cookies or referrer', async () => {
    const { fetch, asked } = setUp((_url, { redirect }) =>
      redirect === 'manual' ? opaque() : from('https://export.arxiv.org/rss/cs.LG'),
    );
    expect((await fetch('https://rss.arxiv.org/rss/cs.LG')).body).toBe('ok');
    expect(asked.map(({ init }) => init.redirect)).toEqual(['manual', 'follow']);
    expect(asked.map(({ at }) => at)).toEqual([NOW, NOW + 3000]);
    for (const { init } of asked)
      expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it.each([
    ['another host', () => from('https://example.org/rss')],
    ['a host that only begins like arXiv’s', () => from('https://arxiv.org.example.org/rss')],
    ['plain http', () => from('http://rss.arxiv.org/rss/cs.LG')],
    ['where we may not read, or round in circles', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('to %s is told, and nothing is taken from there', async (_where, followed) => {
    const { fetch } = setUp((_url, { redirect }) => (redirect === 'manual' ? opaque() : followed()));
    expect(await failureOf(fetch('https://rss.arxiv.org/rss/cs.LG'))).toEqual({ kind: 'redirected' });
  });

  it('that ends in a request to slow down is that', async () => {
    const slow = () =>
      Object.defineProperty(new Response('', { status: 429 }), 'url', { value: 'https://arxiv.org/x' });
    const { fetch } = setUp((_url, { redirect }) => (redirect === 'manual' ? opaque() : slow()));
    expect((await failureOf(fetch('https://rss.arxiv.org/rss/cs.LG'))).kind).toBe('throttled');
  });
});
