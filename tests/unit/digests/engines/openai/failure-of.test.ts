import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failureOf } from '../../../../../lib/digests/engines/openai';
import { NOW } from './asking';

const OPENAI = 'https://api.openai.com/v1';
const OLLAMA = 'http://localhost:11434/v1';
const error = (message: string, more = {}) => JSON.stringify({ error: { message, ...more } });

const failure = (
  status: number,
  body: string,
  { baseUrl = OPENAI, headers = {}, failures = 0, random = 0.5 } = {},
) =>
  failureOf(status, new Headers(headers), body, {
    baseUrl,
    model: 'm-1',
    now: () => NOW,
    failures,
    random: () => random,
  });

describe('what an answer with an error means', () => {
  it.each([
    [401, error('Incorrect API key provided'), { kind: 'key-refused', status: 401 }],
    [401, '', { kind: 'key-refused', status: 401 }],
    [403, error('You have no access', { type: 'permission_error' }), { kind: 'key-refused', status: 403 }],
    [400, error('API key not valid. Please pass a valid API key.'), { kind: 'key-refused', status: 400 }],
    [400, '[{"error":{"message":"API key expired","code":400}}]', { kind: 'key-refused', status: 400 }],
    [402, error('Insufficient credits'), { kind: 'no-credit', status: 402 }],
    [429, error('Insufficient balance', { code: '1113' }), { kind: 'no-credit', status: 429 }],
    [429, error('quota', { type: 'exceeded_current_quota_error' }), { kind: 'no-credit', status: 429 }],
    [429, error('Quota exceeded, limit: 0, model: x. Retry in 3s.'), { kind: 'no-credit', status: 429 }],
    [429, error('You exceeded your current quota'), { kind: 'no-credit', status: 429 }],
    [
      429,
      error('You exceeded your current quota, limit: 15. Please retry in 33.8s.'),
      { kind: 'busy', status: 429, until: NOW + 33_800 },
    ],
    [404, error('The model `m-1` does not exist'), { kind: 'no-model', model: 'm-1' }],
    [400, error('m-1 is not a valid model ID'), { kind: 'no-model', model: 'm-1' }],
    [400, error('Model Not Exist'), { kind: 'no-model', model: 'm-1' }],
    [404, error('No endpoints found for m-1.'), { kind: 'no-model', model: 'm-1' }],
    [404, '{"error":"model \'m-1\' not found"}', { kind: 'no-model', model: 'm-1' }],
    [
      404,
      '{"object":"error","message":"The model `m-1` does not exist.","code":404}',
      { kind: 'no-model', model: 'm-1' },
    ],
    [404, 'Not Found', { kind: 'rejected', status: 404, words: 'Not Found' }],
    [400, error('exceeds the context window'), { kind: 'context' }],
    [400, error('the request exceeds the available context size'), { kind: 'context' }],
    [500, error('input is too long for this model'), { kind: 'context' }],
    [413, '', { kind: 'context' }],
    [429, error('Request too large for model on tokens per minute'), { kind: 'context' }],
    [400, error('blocked', { code: 'content_filter' }), { kind: 'refused', words: 'blocked' }],
    [403, error('Your input was flagged'), { kind: 'refused', words: 'Your input was flagged' }],
    [403, error('Country not supported'), { kind: 'rejected', status: 403, words: 'Country not supported' }],
    [403, '<html><title>Blocked</title>', { kind: 'rejected', status: 403, words: 'Blocked' }],
    [500, 'Internal Server Error', { kind: 'server', status: 500 }],
    [502, '', { kind: 'server', status: 502 }],
    [408, '', { kind: 'server', status: 408 }],
    [503, error('Loading model'), { kind: 'busy', status: 503, until: NOW + 2500 }],
    [529, error('Overloaded'), { kind: 'busy', status: 529, until: NOW + 2500 }],
    [
      500,
      error('model requires more system memory (5.5 GiB) than is available'),
      {
        kind: 'rejected',
        status: 500,
        words: 'model requires more system memory (5.5 GiB) than is available',
      },
    ],
    [422, error('Bad role'), { kind: 'rejected', status: 422, words: 'Bad role' }],
    [400, '', { kind: 'rejected', status: 400, words: '' }],
  ])('%i %s', (status, body, expected) => {
    expect(failure(status, body)).toEqual(expected);
  });

  it('an Origin is refused without a word, or with words', () => {
    expect(failure(403, '', { baseUrl: OLLAMA })).toEqual({ kind: 'origin-refused' });
    expect(failure(403, '', { baseUrl: 'http://192.168.1.9:9000' })).toEqual({ kind: 'origin-refused' });
    expect(failure(403, '')).toEqual({ kind: 'key-refused', status: 403 });
    const anthropic = { baseUrl: 'https://api.anthropic.com/v1' };
    expect(failure(401, error('CORS requests must set a header'), anthropic)).toEqual({
      kind: 'origin-refused',
    });
  });

  it('words are shortened', () => {
    expect(failure(400, error('a'.repeat(5000)))).toEqual({
      kind: 'rejected',
      status: 400,
      words: 'a'.repeat(300),
    });
  });

  it('keys are hidden, also those of others', () => {
    const whose = { baseUrl: OPENAI, model: 'm', now: () => NOW, secret: 'abcd-0123' };
    const body = error('abcd-0123, sk-live-abcdefgh, AIzaSyA0123456789abc, Bearer xyz.abc.123');
    expect(failureOf(400, new Headers(), body, whose)).toMatchObject({ words: '…, …, …, …' });
  });

  it('whatever is said, it is a failure', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 599 }), fc.oneof(fc.string(), fc.json()), (status, body) => {
        kinds.add(failure(status, body).kind);
      }),
      { numRuns: 2000 },
    );
    expect(kinds.has('rejected')).toBe(true);
  });

  it('long bodies take no long time', () => {
    for (const part of ['<style>', 'model ', 'again in 1s ', '"retryDelay":', '{"error":', '1m ', '< '])
      expect(failure(400, part.repeat(200_000)).kind).toBe('rejected');
  });
});

describe('how long to wait', () => {
  const wait = (headers: Record<string, string>, words = '', more = {}) => {
    const told = failure(429, error(words), { headers, ...more });
    return told.kind === 'busy' ? told.until - NOW : told;
  };

  it.each([
    [{ 'retry-after-ms': '1500', 'retry-after': '9' }, '', 1500],
    [{ 'retry-after': '300' }, 'try again in 2s', 300_000],
    [{ 'retry-after': '0' }, '', 0],
    [{ 'retry-after': new Date(NOW + 90_000).toUTCString() }, '', 90_000],
    // By the server's clock, an hour behind ours.
    [
      {
        'retry-after': new Date(NOW - 3_540_000).toUTCString(),
        date: new Date(NOW - 3_600_000).toUTCString(),
      },
      '',
      60_000,
    ],
    [{ 'x-ratelimit-reset-requests': '1s', 'x-ratelimit-reset-tokens': '6m0s' }, '', 360_000],
    [
      {
        'x-ratelimit-reset-requests': '1s',
        'x-ratelimit-remaining-requests': '0',
        'x-ratelimit-reset-tokens': '6m0s',
        'x-ratelimit-remaining-tokens': '12',
      },
      '',
      1000,
    ],
    [{ 'x-ratelimit-reset-requests': '120ms' }, '', 120],
    [{ 'x-ratelimit-reset-tokens': '7.66' }, '', 7660],
    [{ 'x-ratelimit-reset': String(NOW + 42_000) }, '', 42_000],
    [{ 'x-ratelimit-reset': String((NOW + 42_000) / 1000) }, '', 42_000],
    [{}, 'Please try again in 5.289s.', 5289],
    [{}, 'Please retry in 33.8s.', 33_800],
    [{}, 'Please try again in 7m12.5s', 432_500],
    [{}, 'Try again in 20 seconds', 20_000],
    [{}, 'Rate limited, retry after 2 minutes', 120_000],
    // Nobody keeps us away for longer than a day.
    [{ 'retry-after': '999999' }, '', 86_400_000],
  ])('%o %s', (headers, words, ms) => {
    expect(wait(headers as Record<string, string>, words)).toBeCloseTo(ms, 3);
  });

  it('as Google states it', () => {
    const body = '{"error":{"code":429,"message":"Busy","details":[{"retryDelay":"33s"}]}}';
    expect(failure(429, body)).toMatchObject({ until: NOW + 33_000 });
  });

  it('where nothing is stated: from nothing to 5 s, doubled, up to a quarter of an hour', () => {
    const own = (failures: number, random: number) => wait({}, 'Slow down', { failures, random });
    expect([own(0, 0), own(0, 1), own(1, 1), own(3, 0.5), own(20, 1)]).toEqual([
      0, 5000, 10_000, 20_000, 900_000,
    ]);
    expect(wait({ 'retry-after': 'soon' }, '', { random: 1 })).toBe(5000);
    expect(wait({ 'retry-after': new Date(NOW - 5000).toUTCString() }, '', { random: 1 })).toBe(5000);
  });
});
