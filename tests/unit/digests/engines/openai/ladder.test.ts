import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chat, firstCapabilities, lowered } from '../../../../../lib/digests/engines/openai';
import type { Capabilities } from '../../../../../lib/records/engine';
import { type ModelServer, startModelServer } from '../../../../fake-web/servers/model';
import { asking, endpointOf, failureWith, NOW } from './asking';

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
beforeEach(() => {
  server.requests.length = 0;
});
afterAll(() => server.close());

const OLLAMA = 'http://localhost:11434/v1';
const OPENAI = 'https://api.openai.com/v1';
const UNKNOWN = 'https://models.example/v1';
const error = (message: string, more = {}) => JSON.stringify({ error: { message, ...more } });

/** What changes in the capabilities of a model when it is refused. */
function change(baseUrl: string, status: number, body: string, from: Partial<Capabilities> = {}) {
  const caps = { ...firstCapabilities(baseUrl, 'some-model'), ...from };
  const next = lowered(caps, { status, body });
  return (
    next &&
    Object.fromEntries(
      Object.entries(next).filter(
        ([name, value]) => JSON.stringify(value) !== JSON.stringify(caps[name as keyof Capabilities]),
      ),
    )
  );
}

describe('a refusal names what is left out', () => {
  it.each([
    [error("'response_format.type' must be 'json_schema' or 'text'"), { format: 'object' }],
    [error('This model does not support structured outputs'), { format: 'object' }],
    [error('Failed to parse grammar'), { format: 'object' }],
    [error('Unsupported value', { param: 'response_format' }), { format: 'object' }],
    [error('Failed to generate JSON', { code: 'json_validate_failed' }), { format: 'object' }],
    [
      error("Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.", {
        param: 'max_tokens',
      }),
      { limit: 'max_completion_tokens' },
    ],
    [error("'temperature' does not support 0.2 with this model"), { refuses: ['temperature'] }],
    [error('Unknown field: stream_options'), { refuses: ['stream_options'] }],
    ['temperature not supported', { refuses: ['temperature'] }],
    // The first that is named is meant.
    [error('temperature may not be set with stream_options'), { refuses: ['temperature'] }],
    [error('a schema may not hold stream_options'), { format: 'object' }],
    [
      error('Additional properties are not allowed: stream_options (see schema)'),
      { refuses: ['stream_options'] },
    ],
    [
      JSON.stringify({
        detail: [{ loc: ['body', 'stream_options'], msg: 'Extra inputs are not permitted', input: {} }],
      }),
      { refuses: ['stream_options'] },
    ],
  ])('%s', (body, changed) => {
    expect(change(UNKNOWN, 400, body)).toEqual(changed);
    expect(change(UNKNOWN, 422, body)).toEqual(changed);
  });

  it('also how little it is to think, where that was said', () => {
    const effort = error("'reasoning_effort' does not support 'none'");
    expect(change(OLLAMA, 400, effort)).toEqual({ refuses: ['reasoning_effort'] });
    const template = error('chat_template is not supported for this tokenizer');
    expect(change('http://localhost:8000/v1', 400, template)).toEqual({ refuses: ['thinking'] });
    const thinking = error('thinking cannot be disabled');
    expect(change('https://api.deepseek.com', 400, thinking)).toEqual({ refuses: ['thinking'] });
    for (const body of [effort, template, thinking, error('no model fast-reasoning')])
      expect(change(UNKNOWN, 400, body)).toBeUndefined();
  });

  it.each([
    ['nothing of ours', 400, error('Invalid message role')],
    [
      'that it is too much for the context',
      400,
      error("'max_tokens' is too large: the model's context length is 2048"),
    ],
    ['the context along with it', 400, error('the context length is 2048: lower max_tokens')],
    ['a limit above its own', 400, error('max_tokens must be less than or equal to 1024')],
    ['a wrong key', 401, error('response_format')],
    ['a rest', 429, error('temperature')],
    ['another trouble', 503, error('grammar')],
  ])('not where it names %s', (_what, status, body) => {
    expect(change(UNKNOWN, status, body)).toBeUndefined();
  });

  it('each is left out once, and formats end at asking alone', () => {
    expect(change(UNKNOWN, 400, error('temperature'), { refuses: ['temperature'] })).toBeUndefined();
    expect(change(UNKNOWN, 400, error('json_object'), { format: 'object' })).toEqual({ format: 'prompt' });
    expect(change(UNKNOWN, 400, error('response_format'), { format: 'prompt' })).toBeUndefined();
    expect(change(UNKNOWN, 400, error('max_tokens'), { limit: 'max_completion_tokens' })).toBeUndefined();
    expect(change(OPENAI, 400, error('max_completion_tokens'))).toEqual({ limit: 'max_tokens' });
    expect(change(OPENAI, 400, error('max_tokens'), { limit: 'max_tokens' })).toBeUndefined();
  });

  it('LM Studio is never asked for json_object, DeepSeek never for a schema', () => {
    expect(change('http://127.0.0.1:1234/v1', 400, error('json_schema'))).toEqual({ format: 'prompt' });
    expect(firstCapabilities('https://api.deepseek.com', 'deepseek-v4-flash').format).toBe('object');
  });

  it('OpenRouter names none: what matters least goes first', () => {
    const body = error('No endpoints found that can handle the requested parameters.');
    const at = 'https://openrouter.ai/api/v1';
    expect(change(at, 404, body)).toEqual({ refuses: ['thinking'] });
    const refuses: Capabilities['refuses'] = ['thinking', 'temperature'];
    expect(change(at, 404, body, { refuses })).toEqual({ format: 'object' });
  });

  it('whatever is refused, it ends, and nothing is done twice', () => {
    const names = [
      'temperature',
      'stream_options',
      'max_tokens',
      'reasoning_effort',
      'thinking',
      'schema',
      'no',
      'at most',
    ];
    const words = fc.array(fc.constantFrom(...names), { maxLength: 4 });
    const baseUrls = fc.constantFrom(
      UNKNOWN,
      OPENAI,
      OLLAMA,
      'https://openrouter.ai/api/v1',
      'https://api.deepseek.com',
    );
    fc.assert(
      fc.property(baseUrls, fc.infiniteStream(words), (baseUrl, refusals) => {
        const seen = new Set<string>();
        let caps: Capabilities | undefined = firstCapabilities(baseUrl, 'gpt-6');
        for (let i = 0; i < 30 && caps; i++) {
          expect(seen).not.toContain(JSON.stringify(caps));
          seen.add(JSON.stringify(caps));
          const { value } = refusals.next();
          caps = lowered(caps, { status: 400, body: error(value.join(' ')) });
        }
        // Four fields, two steps of the format, one of the limit, and the beginning.
        expect(seen.size).toBeLessThanOrEqual(8);
      }),
      { numRuns: 1000 },
    );
  });

  it('nothing that it can be sent makes it throw', () => {
    for (const body of [
      '',
      '[]',
      'null',
      '{"error":[]}',
      '{"error":{"message":{"a":1}}}',
      '{"detail":[null,3]}',
      '<'.repeat(5000),
    ])
      expect(() => lowered(firstCapabilities(OLLAMA, 'm'), { status: 400, body })).not.toThrow();
  });
});

describe('on the wire', () => {
  const bodies = () => server.requests.map(({ body }) => body as Record<string, unknown>);

  it.each(['temperature', 'stream_options', 'max_tokens', 'json_schema', 'json_schema+json_object'])(
    'without %s it is answered, and that is remembered',
    async (fields) => {
      const endpoint = endpointOf(server, { model: `quirk-refuses-${fields}` });
      const answer = await chat(asking(), endpoint);
      expect(JSON.parse(answer.text)).toHaveProperty('tldr');
      expect(answer.capabilities.learnedAt).toBe(NOW);
      const tries = fields.split('+').length + 1;
      expect(server.requests).toHaveLength(tries);
      await chat(asking(), { ...endpoint, capabilities: answer.capabilities });
      expect(bodies().at(-1)).toEqual(bodies().at(-2));
      expect(server.requests).toHaveLength(tries + 1);
    },
  );

  it('what was learned is told also where the answer then breaks off', async () => {
    const lowered: typeof fetch = async (url, init) => {
      const body = JSON.parse(String(init?.body)) as Record<string, unknown>;
      const model = 'temperature' in body ? 'quirk-refuses-temperature' : 'quirk-cut';
      return fetch(url, { ...init, body: JSON.stringify({ ...body, model }) });
    };
    const asked = chat(asking(), endpointOf(server, { fetch: lowered }));
    await expect(asked).rejects.toMatchObject({
      failure: { kind: 'cut-off' },
      learned: { refuses: ['temperature'], learnedAt: NOW },
    });
  });

  it('Ollama at its port: no effort where that is refused', async () => {
    const endpoint = endpointOf(server, { baseUrl: OLLAMA, model: 'quirk-refuses-reasoning_effort' });
    expect((await chat(asking(), endpoint)).capabilities.refuses).toEqual(['reasoning_effort']);
    expect(bodies().map(({ reasoning_effort }) => reasoning_effort)).toEqual(['none', undefined]);
  });

  it('vLLM at its port: no switch in the template where that is refused', async () => {
    const endpoint = endpointOf(server, {
      baseUrl: 'http://localhost:8000/v1',
      model: 'quirk-refuses-chat_template_kwargs',
    });
    expect((await chat(asking(), endpoint)).capabilities.refuses).toEqual(['thinking']);
    expect(bodies()[0]).toMatchObject({ chat_template_kwargs: { enable_thinking: false } });
    expect(bodies()[1]).not.toHaveProperty('chat_template_kwargs');
  });

  it('three things at once are left out, four are given up', async () => {
    const three = endpointOf(server, { model: 'quirk-refuses-temperature+stream_options+max_tokens' });
    expect((await chat(asking(), three)).capabilities).toMatchObject({
      refuses: ['temperature', 'stream_options'],
      limit: 'max_completion_tokens',
    });
    server.requests.length = 0;
    const four = { model: 'quirk-refuses-temperature+stream_options+max_tokens+json_schema' };
    expect(await failureWith(server, four)).toMatchObject({ kind: 'rejected', status: 400 });
    expect(server.requests).toHaveLength(4);
  });

  it('a refusal inside of an answer counts as well', async () => {
    server.next({ quirk: 'status', status: 200, body: error('json_schema is not supported', { code: 400 }) });
    expect((await chat(asking(), endpointOf(server))).capabilities.format).toBe('object');
    server.next({
      quirk: 'status',
      status: 200,
      headers: { 'content-type': 'text/event-stream' },
      body: `data: ${error('Failed to generate JSON', { code: 'json_validate_failed' })}\n\n`,
    });
    expect((await chat(asking(), endpointOf(server))).capabilities.format).toBe('object');
  });
});
