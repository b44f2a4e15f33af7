import { LLMock } from '@copilotkit/aimock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chat, listModels } from '../../../../../lib/digests/engines/openai';
import { asking, endpointOf, errorOf } from './asking';

/** A server that others wrote to be like OpenAI's: ours must not agree with our own alone. */
const mock = new LLMock({ port: 0 });
let server: { baseUrl: string };
beforeAll(async () => {
  mock.on({ model: 'whole' }, { content: '{"tldr": "Pebbles were sorted."}' });
  mock.on(
    { model: 'cut' },
    { content: '{"tldr": "Pebbles were sorted."}' },
    { truncateAfterChunks: 3, chunkSize: 5, latency: 20 },
  );
  mock.on({ model: 'thinks' }, { content: '{"tldr": "Yes."}', reasoning: 'Let me think.' });
  mock.on(
    { model: 'rests' },
    { error: { message: 'Rate limited', type: 'rate_limit_error' }, status: 429, retryAfter: 90 },
  );
  mock.on(
    { predicate: ({ model, response_format }) => model === 'lax' && response_format?.type === 'json_schema' },
    { error: { message: 'json_schema is not supported', type: 'invalid_request_error' }, status: 400 },
  );
  mock.on({ model: 'lax' }, { content: '{"tldr": "Lax."}' });
  await mock.start();
  server = { baseUrl: `${mock.url}/v1` };
});
afterAll(() => mock.stop());

describe('a server of others', () => {
  const ask = (model: string) => chat(asking(), endpointOf(server, { model }));

  it('answers', async () => {
    expect(await ask('whole')).toMatchObject({ text: '{"tldr": "Pebbles were sorted."}', finish: 'stop' });
    expect((await ask('thinks')).text).toBe('{"tldr": "Yes."}');
  });

  it('is cut', async () => {
    expect((await errorOf(ask('cut'))).failure).toEqual({ kind: 'cut-off' });
  });

  it('rests', async () => {
    const endpoint = endpointOf(server, { model: 'rests' });
    const { failure } = await errorOf(chat(asking(), endpoint));
    expect(failure).toEqual({ kind: 'busy', status: 429, until: endpoint.now() + 90_000 });
  });

  it('knows no schema', async () => {
    expect(await ask('lax')).toMatchObject({ text: '{"tldr": "Lax."}', capabilities: { format: 'object' } });
  });

  it('lists its models', async () => {
    expect((await listModels(endpointOf(server))).length).toBeGreaterThan(0);
  });
});
