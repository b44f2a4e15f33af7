import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listModels } from '../../../../../lib/digests/engines/openai';
import { type ModelServer, startModelServer } from '../../../../fake-web/servers/model';
import { endpointOf, errorOf, KEY } from './asking';

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
beforeEach(() => {
  server.requests.length = 0;
});
afterAll(() => server.close());

/** A server that answers with this body. */
const saying = (body: unknown, status = 200) =>
  endpointOf(server, {
    fetch: async () => new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }),
  });

describe('the models of a server', () => {
  it('with what OpenRouter, vLLM and Groq say of them, in their order', async () => {
    const models = await listModels(endpointOf(server));
    expect(models.slice(0, 4)).toEqual([
      { id: 'small-model', context: 128_000, price: { input: 0.15, output: 0.6 } },
      { id: 'large-model', context: 32_768 },
      { id: 'fast-model', context: 8192 },
      { id: 'path-model' },
    ]);
    expect(server.requests).toMatchObject([
      { method: 'GET', path: '/v1/models', headers: { authorization: `Bearer ${KEY}` } },
    ]);
  });

  it.each([
    ['a bare list', [{ id: 'a' }, { id: 'b', context_length: 4096 }]],
    ['names', { models: [{ name: 'a' }, { name: 'models/b', max_context_length: 4096 }] }],
    [
      'odd ones among them',
      { data: [null, { id: 'a', context_length: -1, pricing: 3 }, {}, { id: 'b', context_length: 4096 }] },
    ],
  ])('as %s', async (_what, body) => {
    expect(await listModels(saying(body))).toEqual([{ id: 'a' }, { id: 'b', context: 4096 }]);
  });

  it('prices that are none are not told', async () => {
    const data = [
      { id: 'a', pricing: { prompt: '-1', completion: '0.1' } },
      { id: 'b', pricing: { prompt: '0', completion: '0' } },
    ];
    expect(await listModels(saying({ data }))).toEqual([
      { id: 'a' },
      { id: 'b', price: { input: 0, output: 0 } },
    ]);
  });

  it('fail as answers do, and no key is told', async () => {
    const failing = async (body: string, status: number) =>
      (await errorOf(listModels(saying(body, status)))).failure;
    expect(await failing('', 401)).toEqual({ kind: 'key-refused', status: 401 });
    expect(await failing('<title>Hello</title>', 200)).toEqual({
      kind: 'rejected',
      status: 200,
      words: 'Hello',
    });
    expect(await failing(`{"error":{"message":"no ${KEY}"}}`, 400)).toMatchObject({ words: 'no …' });
    expect((await errorOf(listModels(endpointOf({ baseUrl: 'http://127.0.0.1:1/v1' })))).failure).toEqual({
      kind: 'unreachable',
    });
  });
});
