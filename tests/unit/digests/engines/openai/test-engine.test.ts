import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Endpoint, testEngine } from '../../../../../lib/digests/engines/openai';
import { nearNames } from '../../../../../lib/digests/engines/openai/near-names';
import { type ModelServer, startModelServer } from '../../../../fake-web/servers/model';
import { endpointOf, KEY, NOW } from './asking';

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
beforeEach(() => {
  server.requests.length = 0;
});
afterAll(() => server.close());

const CLOUD = 'https://models.example/v1';
const OLLAMA = 'http://localhost:11434/v1';
const { signal } = new AbortController();
const isWritten = (text: string) => (/[\u4e00-\u9fff]/.test(text) ? ('no' as const) : ('yes' as const));
const test = (over: Partial<Endpoint>, at: { baseUrl: string } = server) =>
  testEngine(endpointOf(at, over), { language: 'English', signal, isWritten });

describe('an engine that works', () => {
  it('says how fast, how it is held to a shape, what it cost and what it wrote', async () => {
    let ticks = NOW;
    const result = await test({ baseUrl: CLOUD, now: () => (ticks += 50) });
    expect(result).toEqual({
      kind: 'ok',
      latency: expect.any(Number),
      format: 'schema',
      usage: { input: expect.any(Number), output: expect.any(Number), counted: true },
      capabilities: expect.objectContaining({ id: `${CLOUD} small-model` }),
      sample: 'The night sky is full of stars.',
      model: 'small-model',
      hints: [],
    });
    // One small request, and no more.
    expect(server.requests).toHaveLength(1);
  });

  it('in the language that is asked for', async () => {
    const asked = testEngine(endpointOf(server, { baseUrl: CLOUD }), {
      language: 'Simplified Chinese',
      signal,
    });
    expect(await asked).toMatchObject({ kind: 'ok', sample: '夜空中布满了星星。' });
  });

  it('forgets what was learned, and learns it anew', async () => {
    const endpoint = endpointOf(server, { baseUrl: CLOUD, model: 'quirk-refuses-json_schema' });
    const capabilities = { ...endpoint.capabilities, format: 'prompt' as const, learnedAt: NOW };
    const result = await testEngine({ ...endpoint, capabilities }, { language: 'English', signal });
    expect(result).toMatchObject({ kind: 'ok', format: 'object', capabilities: { learnedAt: NOW } });
  });

  it.each(['think', 'fences', 'prose', 'plain', 'reasoning', 'parts'])('%s does no harm', async (quirk) => {
    expect(await test({ baseUrl: CLOUD, model: `quirk-${quirk}` })).toMatchObject({ kind: 'ok' });
  });

  it('at home says how much it can read, where that is little', async () => {
    const own = {
      fetch: (url: RequestInfo | URL, init?: RequestInit) =>
        fetch(String(url).replace('http://localhost:11434', server.baseUrl.replace('/v1', '')), init),
    };
    expect(await test({ baseUrl: OLLAMA, ...own })).toMatchObject({
      kind: 'ok',
      context: 4096,
      hints: [{ kind: 'small-context', tokens: 4096 }],
    });
    expect(server.requests.map(({ path }) => path)).toEqual(['/v1/chat/completions', '/api/ps']);
    expect(await test({ model: 'large-model' })).toMatchObject({ kind: 'ok', context: 32_768, hints: [] });
    expect(await test({ model: 'quirk-fences' })).not.toHaveProperty('context');
  });
});

describe('an engine that does not', () => {
  it.each([
    ['unauthorized', { kind: 'key-refused', status: 401 }, [{ kind: 'key-wrong' }]],
    ['no-credit', { kind: 'no-credit', status: 402 }, []],
    ['rate-limited', { kind: 'busy', status: 429, until: NOW + 300_000 }, []],
    ['broken', { kind: 'server', status: 500 }, []],
    ['context', { kind: 'context' }, []],
    ['blank', { kind: 'blank' }, [{ kind: 'other-model' }]],
    ['wrong-shape', { kind: 'wrong-shape', issues: ['sentence'] }, [{ kind: 'other-model' }]],
    ['refusal', { kind: 'refused', words: "I'm sorry, I can't help with that." }, []],
    ['wrong-language', { kind: 'wrong-language', language: 'English' }, []],
    ['length', { kind: 'too-long' }, []],
    ['cut', { kind: 'cut-off' }, []],
    ['redirect', { kind: 'redirected' }, [{ kind: 'redirects' }]],
  ])('%s', async (quirk, failure, hints) => {
    expect(await test({ baseUrl: CLOUD, model: `quirk-${quirk}` })).toEqual({
      kind: 'failed',
      failure,
      hints,
    });
  });

  it('for want of JSON', async () => {
    server.next({ text: 'The night sky is full of stars.' });
    expect(await test({ baseUrl: CLOUD })).toEqual({
      kind: 'failed',
      failure: { kind: 'not-json' },
      hints: [{ kind: 'other-model' }],
    });
  });

  it('for want of a key', async () => {
    const open = { baseUrl: CLOUD, model: 'quirk-unauthorized', key: async () => undefined };
    expect(await test(open)).toMatchObject({ hints: [{ kind: 'key-missing' }] });
    const odd = { baseUrl: CLOUD, key: async () => 'schlüssel' };
    expect(await test(odd)).toMatchObject({
      failure: { kind: 'key-refused', status: 0 },
      hints: [{ kind: 'key-wrong' }],
    });
  });

  it('for a missing /v1: says so', async () => {
    const root = server.baseUrl.replace('/v1', '');
    expect(await test({}, { baseUrl: root })).toMatchObject({
      failure: { kind: 'rejected', status: 404 },
      hints: [{ kind: 'other-base', baseUrl: server.baseUrl }],
    });
    expect(await test({ baseUrl: CLOUD, model: 'quirk-page' })).toMatchObject({ hints: [] });
    // Also where the list of its models wants a key.
    const closed: typeof fetch = async (url) =>
      new Response('', { status: String(url).includes('/v1/') ? 401 : 404 });
    const asked = test({ baseUrl: 'https://models.example', fetch: closed });
    expect(await asked).toMatchObject({ hints: [{ kind: 'other-base', baseUrl: CLOUD }] });
  });

  it('for the Origin of an extension: what Ollama is to be started with', async () => {
    const fromExtension: typeof fetch = (url, init) =>
      fetch(String(url).replace('http://localhost:11434/v1', server.baseUrl), {
        ...init,
        headers: { ...(init?.headers as Record<string, string>), origin: 'chrome-extension://abc' },
      });
    expect(await test({ baseUrl: OLLAMA, model: 'quirk-foreign-origin', fetch: fromExtension })).toEqual({
      kind: 'failed',
      failure: { kind: 'origin-refused' },
      hints: [{ kind: 'ollama-origins' }],
    });
  });

  it('for want of a connection: down, or forbidden to read', async () => {
    expect(await test({}, { baseUrl: 'http://127.0.0.1:1/v1' })).toEqual({
      kind: 'failed',
      failure: { kind: 'unreachable' },
      hints: [{ kind: 'down-or-forbids' }],
    });
    expect(await test({ baseUrl: CLOUD, model: 'quirk-drop' })).toMatchObject({
      hints: [{ kind: 'answers-reading' }],
    });
  });

  it('for a redirect that a browser does not tell of: found out without the key', async () => {
    const seen: (string | null)[] = [];
    const asBrowser: typeof fetch = async (_url, init) => {
      if (init?.redirect === 'error') throw new TypeError('Failed to fetch');
      seen.push(new Headers(init?.headers).get('authorization'));
      return new Response(null, { status: 302, headers: { location: 'https://elsewhere.example' } });
    };
    expect(await test({ baseUrl: CLOUD, fetch: asBrowser })).toMatchObject({
      hints: [{ kind: 'redirects' }],
    });
    expect(seen).toEqual([null]);
  });

  it('and never tells the key', async () => {
    for (const model of ['quirk-echo-key', 'quirk-echo-key-in-answer'])
      expect(JSON.stringify(await test({ baseUrl: CLOUD, model }))).not.toContain(KEY);
  });
});

describe('names that are like another', () => {
  const NAMES = [
    'gpt-6-luna',
    'gpt-6-sol',
    'llama3.3:70b',
    'llama3.3:latest',
    'qwen/qwen3-8b',
    'text-embedding',
  ];
  it.each([
    ['gpt6luna', 'gpt-6-luna'],
    ['GPT-6 Luna', 'gpt-6-luna'],
    ['llama3.3', 'llama3.3:70b'],
    ['qwen3:8b', 'qwen/qwen3-8b'],
  ])('%s: %s', (wanted, nearest) => {
    expect(nearNames(wanted, NAMES)[0]).toBe(nearest);
  });

  it('none where none is', () => {
    expect(nearNames('claude', NAMES)).toEqual([]);
    expect(nearNames('', NAMES)).toEqual([]);
  });
});
