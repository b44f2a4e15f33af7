import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chat } from '../../../../../lib/digests/engines/openai';
import { type ModelServer, startModelServer } from '../../../../fake-web/servers/model';
import { asking, endpointOf, errorOf, failureWith, KEY, NOW } from './asking';

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
beforeEach(() => {
  server.requests.length = 0;
});
afterAll(() => server.close());

describe('what a server refuses', () => {
  it.each([
    ['unauthorized', { kind: 'key-refused', status: 401 }],
    ['no-credit', { kind: 'no-credit', status: 402 }],
    ['no-model', { kind: 'no-model', model: 'quirk-no-model' }],
    ['rate-limited', { kind: 'busy', status: 429, until: NOW + 300_000 }],
    ['quota', { kind: 'no-credit', status: 429 }],
    ['broken', { kind: 'server', status: 500 }],
    ['loading', { kind: 'busy', status: 503, until: NOW + 2500 }],
    ['context', { kind: 'context' }],
    ['plain-error', { kind: 'busy', status: 503, until: NOW + 2500 }],
    ['page', { kind: 'rejected', status: 200, words: 'Chat Sign in' }],
  ])('%s', async (quirk, failure) => {
    expect(await failureWith(server, { model: `quirk-${quirk}` })).toEqual(failure);
    // Nothing of that is mended by asking again.
    expect(server.requests).toHaveLength(1);
  });

  it('the Origin of an extension: another is let in', async () => {
    const as =
      (origin: string): typeof fetch =>
      (url, init) =>
        fetch(url, { ...init, headers: { ...(init?.headers as Record<string, string>), origin } });
    const model = 'quirk-foreign-origin';
    expect(await failureWith(server, { model, fetch: as('chrome-extension://abcdefgh') })).toEqual({
      kind: 'origin-refused',
    });
    const answer = await chat(asking(), endpointOf(server, { model, fetch: as('http://localhost:3000') }));
    expect(answer.finish).toBe('stop');
  });

  it('an address without the model’s path', async () => {
    const root = { baseUrl: server.baseUrl.replace('/v1', '') };
    expect(await failureWith(root, {})).toEqual({
      kind: 'rejected',
      status: 404,
      words: '404 page not found',
    });
  });
});

describe('the key is in nothing that a failure tells', () => {
  const everything = (error: unknown): string =>
    JSON.stringify(error, Object.getOwnPropertyNames(error)) + String((error as Error).stack);

  it.each([
    ['echo-key', {}],
    ['status', { status: 400, body: `{"error":{"message":"bad header Bearer ${KEY}"}}` }],
    ['status', { status: 400, body: `<html>your key ${KEY} was not understood` }],
    [
      'status',
      { status: 403, body: JSON.stringify({ detail: [{ msg: `key ${KEY}`, loc: ['header', KEY] }] }) },
    ],
    ['status', { status: 200, body: JSON.stringify({ error: { message: KEY } }) }],
    ['status', { status: 200, body: `data: {"error": "${KEY}"}\n\n` }],
  ] as const)('%s %o', async (quirk, script) => {
    server.next({ quirk, ...script });
    const error = await errorOf(chat(asking(), endpointOf(server)));
    expect(everything(error)).not.toContain(KEY);
    expect(everything(error)).not.toContain(KEY.slice(8));
  });

  it('nor is a part of it that the server itself has masked', async () => {
    server.next({ quirk: 'status', status: 400, body: '{"error":{"message":"key sk-te****ghij is odd"}}' });
    expect(await failureWith(server, {})).toMatchObject({ words: 'key … is odd' });
  });

  it('in nothing that it writes', async () => {
    const told: string[] = [];
    const request = asking({ onText: (soFar) => told.push(soFar) });
    const { text } = await chat(request, endpointOf(server, { model: 'quirk-echo-key-in-answer' }));
    expect(text).toContain('(asked with …)');
    expect(text).not.toContain(KEY);
    expect(told.join()).not.toContain(KEY);
  });

  it('nor where it cannot be sent at all', async () => {
    for (const key of ['sk-with\nnewline-0123456789', 'sk-mit-ümlaut-0123456789', 'two words of a key']) {
      const error = await errorOf(chat(asking(), endpointOf(server, { key: async () => key })));
      expect(error.failure).toEqual({ kind: 'key-refused', status: 0 });
      expect(everything(error)).not.toContain(key.slice(0, 8));
    }
    expect(server.requests).toEqual([]);
  });

  it('a short word that stands for none is left in answers', async () => {
    server.next({ text: 'ollama runs at home' });
    const { text } = await chat(asking(), endpointOf(server, { key: async () => 'ollama' }));
    expect(text).toBe('ollama runs at home');
  });

  it('blanks around a key are not part of it', async () => {
    await chat(asking(), endpointOf(server, { key: async () => `  ${KEY}\n` }));
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
  });
});
