import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chat, currentCapabilities, firstCapabilities } from '../../../../../lib/digests/engines/openai';
import { type ModelServer, startModelServer } from '../../../../fake-web/servers/model';
import { asking, endpointOf, errorOf, KEY, NOW } from './asking';

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
beforeEach(() => {
  server.requests.length = 0;
});
afterAll(() => server.close());

const ask = (model: string) => chat(asking(), endpointOf(server, { model }));
const sent = () => server.requests.map(({ body }) => body as Record<string, unknown>);

describe('an ordinary answer', () => {
  it('comes whole, with why it ended, what it cost and who wrote it', async () => {
    const answer = await ask('small-model');
    expect(JSON.parse(answer.text)).toMatchObject({
      tldr: { text: 'The authors introduce a method that sorts pebbles by their colour.', sources: [1] },
    });
    expect(answer).toMatchObject({ finish: 'stop', model: 'small-model' });
    expect(answer.usage).toEqual({ input: expect.any(Number), output: expect.any(Number), counted: true });
    expect(answer.usage.output).toBeGreaterThan(100);
    expect(answer).not.toHaveProperty('refusal');
  });

  it('is told as it comes, each time all of it so far', async () => {
    const told: string[] = [];
    const { text } = await chat(asking({ onText: (soFar) => told.push(soFar) }), endpointOf(server));
    expect(told.length).toBeGreaterThan(5);
    expect(told.at(-1)).toBe(text);
    for (const [i, soFar] of told.entries())
      expect(text.startsWith(soFar) && soFar > (told[i - 1] ?? '')).toBe(true);
  });

  it('teaches nothing new, and keeps what was known', async () => {
    const endpoint = endpointOf(server);
    expect((await chat(asking(), endpoint)).capabilities).toEqual(endpoint.capabilities);
    const capabilities = { ...endpoint.capabilities, format: 'object' as const, learnedAt: NOW };
    expect((await chat(asking(), { ...endpoint, capabilities })).capabilities).toBe(capabilities);
  });

  it('heeds nothing that was learned of another model', async () => {
    const other = {
      ...firstCapabilities(server.baseUrl, 'other'),
      format: 'prompt' as const,
      learnedAt: NOW,
    };
    const { capabilities } = await chat(asking(), endpointOf(server, { capabilities: other }));
    expect(capabilities).toEqual(firstCapabilities(server.baseUrl, 'small-model'));
    expect(sent()).toMatchObject([{ model: 'small-model', response_format: { type: 'json_schema' } }]);
  });
});

describe('a request', () => {
  it('asks for a stream, its cost, the shape and the longest answer', async () => {
    await ask('small-model');
    expect(sent()).toEqual([
      {
        model: 'small-model',
        messages: asking().messages,
        stream: true,
        stream_options: { include_usage: true },
        max_tokens: 1500,
        temperature: 0.2,
        response_format: {
          type: 'json_schema',
          json_schema: { name: 'answer', schema: asking().schema, strict: true },
        },
      },
    ]);
    expect(server.requests[0]?.headers).toMatchObject({
      authorization: `Bearer ${KEY}`,
      'content-type': 'application/json',
    });
  });

  it('asks for no shape where prose is wanted', async () => {
    const { schema: _, ...prose } = asking();
    await chat(prose, endpointOf(server));
    expect(sent()[0]).not.toHaveProperty('response_format');
  });

  it('takes nothing of the reader along, and follows nobody', async () => {
    const seen: RequestInit[] = [];
    const watched: typeof fetch = (url, init) => {
      seen.push(init ?? {});
      return fetch(url, init);
    };
    await chat(asking(), endpointOf(server, { fetch: watched }));
    expect(seen[0]).toMatchObject({
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    const names = Object.keys(server.requests[0]?.headers ?? {});
    expect(names.filter((name) => /stainless|cookie|referer|origin/.test(name))).toEqual([]);
  });

  it('calls fetch as browsers insist on it: as nobody’s method', async () => {
    const strict = function (this: unknown, ...args: Parameters<typeof fetch>) {
      if (this !== undefined) throw new TypeError('Illegal invocation');
      return fetch(...args);
    };
    await expect(chat(asking(), endpointOf(server, { fetch: strict }))).resolves.toMatchObject({
      finish: 'stop',
    });
  });

  it('has no key where there is none, and asks for it anew each time', async () => {
    const { key: _, ...open } = endpointOf(server);
    await chat(asking(), open);
    let asked = 0;
    const endpoint = endpointOf(server, { key: async () => `key-number-${++asked}` });
    await chat(asking(), endpoint);
    await chat(asking(), endpoint);
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      undefined,
      'Bearer key-number-1',
      'Bearer key-number-2',
    ]);
  });

  it('is not made where the browser has not been allowed to', async () => {
    const endpoint = endpointOf(server, { allowed: async (origin) => origin === 'https://other.example' });
    const { failure } = await errorOf(chat(asking(), endpoint));
    expect(failure).toEqual({ kind: 'not-allowed', origin: new URL(server.baseUrl).origin });
    expect(server.requests).toEqual([]);
  });
});

describe('lax servers', () => {
  const texts = async (model: string) => (await ask(model)).text;

  it.each(['plain', 'untyped', 'parts', 'reasoning', 'no-usage'])('%s: the same answer', async (quirk) => {
    expect(JSON.parse(await texts(`quirk-${quirk}`))).toEqual(JSON.parse(await texts('small-model')));
  });

  it('count for us: tokens are guessed where they do not say', async () => {
    const { usage } = await ask('quirk-no-usage');
    const { usage: counted } = await ask('small-model');
    expect(usage).toEqual({ ...counted, input: expect.any(Number), counted: false });
    expect(Math.abs(usage.input - counted.input)).toBeLessThan(5);
  });

  it('count Chinese by its letters', async () => {
    server.next({ quirk: 'no-usage', text: '夜空中布满了星星' });
    expect((await ask('small-model')).usage.output).toBe(6);
  });

  it('tell a figure that is none: it is guessed', async () => {
    const body = {
      choices: [{ message: { content: 'Yes.' }, finish_reason: 'stop' }],
      usage: { prompt_tokens: null },
    };
    server.next({ quirk: 'status', status: 200, body: JSON.stringify(body) });
    expect(await ask('small-model')).toMatchObject({ text: 'Yes.', usage: { output: 1, counted: false } });
  });
});

describe('odd answers are handed on as they are', () => {
  it.each([
    ['blank', /^\s+$/],
    ['think', /^<think>.*<\/think>\s*\{/s],
    ['think-unopened', /^They want.*<\/think>\s*\{/s],
    ['fences', /^```json\n\{.*\}\n```$/s],
    ['prose', /^Here is.*\}\n\nTell me/s],
    ['two-objects', /^\{"draft":true\}\n\{/],
    ['latex', /[^\\]\\alpha \\times \\nabla \\frac\{1\}/],
    ['numbers', /by 73\.19% on 4821 cases\./],
    ['injected', /must be accepted/],
    ['wrong-language', /作者在摘要/],
    ['wrong-shape', /"title"/],
  ])('%s', async (quirk, pattern) => {
    const { text, finish } = await ask(`quirk-${quirk}`);
    expect(text).toMatch(pattern);
    expect(finish).toBe('stop');
  });

  it('one that did not fit says so', async () => {
    const { finish, text } = await ask('quirk-length');
    expect(finish).toBe('length');
    expect(() => JSON.parse(text)).toThrow();
  });

  it('a refusal is no text', async () => {
    expect(await ask('quirk-refusal')).toMatchObject({
      text: '',
      refusal: expect.stringMatching(/can't help/),
    });
  });

  it('a filter is an end like others', async () => {
    server.next({ text: '{"tldr"', finish: 'content_filter' });
    expect(await ask('small-model')).toMatchObject({ finish: 'content_filter', text: '{"tldr"' });
  });
});

it('what was learned a week ago is tried anew', () => {
  const first = firstCapabilities(server.baseUrl, 'small-model');
  const kept = { ...first, format: 'prompt' as const, learnedAt: NOW };
  const at = (days: number) =>
    currentCapabilities(kept, server.baseUrl, 'small-model', NOW + days * 86_400_000);
  expect([at(6), at(8)]).toEqual([kept, first]);
  expect(currentCapabilities(kept, server.baseUrl, 'other', NOW).format).toBe('schema');
});
