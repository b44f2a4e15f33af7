import { describe, expect, it } from 'vitest';
import { firstCapabilities, PRESETS, PROVIDERS, providerOf } from '../../../../../lib/digests/engines/openai';
import { requestBody } from '../../../../../lib/digests/engines/openai/request-body';
import { asking } from './asking';

/** What a first request to a model says, beyond what all say. */
function said(baseUrl: string, model: string): Record<string, unknown> {
  const body = requestBody(asking(), firstCapabilities(baseUrl, model)) as unknown as Record<string, unknown>;
  const { messages, model: _, stream, stream_options, response_format, ...rest } = body;
  expect([messages, stream]).toEqual([asking().messages, true]);
  expect(stream_options).toEqual(baseUrl.includes('mistral') ? undefined : { include_usage: true });
  const { type, json_schema } = (response_format ?? {}) as {
    type?: string;
    json_schema?: { strict: boolean };
  };
  return { ...rest, format: json_schema ? `schema, strict ${json_schema.strict}` : (type ?? 'prompt') };
}

const cool = { temperature: 0.2 };
const short = { max_tokens: 1500 };
const completion = { max_completion_tokens: 1500 };
const schema = { format: 'schema, strict true' };
const object = { format: 'json_object' };

describe('what each server is asked at first', () => {
  it.each([
    ['https://api.openai.com/v1', 'gpt-4o-mini', { ...cool, ...completion, ...schema }],
    ['https://api.openai.com/v1', 'o4-mini', { ...completion, ...schema, reasoning_effort: 'low' }],
    ['https://api.openai.com/v1', 'gpt-5-mini', { ...completion, ...schema, reasoning_effort: 'minimal' }],
    ['https://api.openai.com/v1', 'gpt-5.4-nano', { ...completion, ...schema, reasoning_effort: 'none' }],
    ['https://api.openai.com/v1', 'gpt-6-luna', { ...completion, ...schema, reasoning_effort: 'none' }],
    ['https://res.openai.azure.com/openai/v1', 'my-deployment', { ...cool, ...completion, ...schema }],
    [
      'https://openrouter.ai/api/v1',
      'a/b',
      { ...cool, ...short, ...schema, reasoning: { effort: 'none' }, provider: { require_parameters: true } },
    ],
    [
      'https://api.deepseek.com',
      'deepseek-v4-flash',
      { ...cool, ...short, ...object, thinking: { type: 'disabled' } },
    ],
    [
      'https://generativelanguage.googleapis.com/v1beta/openai',
      'gemini-2.5-flash-lite',
      { ...cool, ...short, ...schema, reasoning_effort: 'none' },
    ],
    [
      'https://generativelanguage.googleapis.com/v1beta/openai',
      'gemini-3.1-pro',
      { ...cool, ...short, ...schema, reasoning_effort: 'low' },
    ],
    [
      'https://api.groq.com/openai/v1',
      'openai/gpt-oss-20b',
      { ...cool, ...short, ...schema, reasoning_effort: 'low' },
    ],
    [
      'https://api.groq.com/openai/v1',
      'llama-3.3-70b',
      { ...cool, ...short, format: 'schema, strict false' },
    ],
    ['https://api.mistral.ai/v1', 'mistral-small-2603', { ...cool, ...short, ...schema }],
    ['https://api.together.xyz/v1', 'm', { ...cool, ...short, ...schema, reasoning: { enabled: false } }],
    ['https://api.x.ai/v1', 'grok-4', { ...cool, ...completion, ...schema }],
    [
      'https://dashscope-intl.aliyuncs.com/compatible-mode/v1',
      'qwen3-max',
      { ...cool, ...short, ...schema, enable_thinking: false },
    ],
    ['https://api.moonshot.ai/v1', 'kimi-k2.6', { ...short, ...schema, thinking: { type: 'disabled' } }],
    ['https://api.moonshot.ai/v1', 'moonshot-v1-8k', { ...cool, ...short, ...schema }],
    [
      'https://api.z.ai/api/paas/v4',
      'glm-4.7',
      { ...cool, ...short, ...object, thinking: { type: 'disabled' } },
    ],
    [
      'https://open.bigmodel.cn/api/paas/v4',
      'glm-4.7',
      { ...cool, ...short, ...object, thinking: { type: 'disabled' } },
    ],
    ['https://api.anthropic.com/v1', 'claude', { ...cool, ...short, format: 'prompt' }],
    ['http://localhost:11434/v1', 'qwen3:8b', { ...cool, ...short, ...schema, reasoning_effort: 'none' }],
    ['http://192.168.1.9:11434/v1', 'qwen3:8b', { ...cool, ...short, ...schema, reasoning_effort: 'none' }],
    ['http://127.0.0.1:1234/v1', 'm', { ...cool, ...short, ...schema }],
    [
      'http://127.0.0.1:8080/v1',
      'm',
      { ...cool, ...short, ...schema, chat_template_kwargs: { enable_thinking: false } },
    ],
    [
      'http://localhost:8000/v1',
      'm',
      { ...cool, ...short, ...schema, chat_template_kwargs: { enable_thinking: false } },
    ],
    ['http://127.0.0.1:1337/v1', 'm', { ...cool, ...short, ...schema }],
    ['https://models.example/v1', 'm', { ...cool, ...short, ...schema }],
  ])('%s %s', (baseUrl, model, expected) => {
    expect(said(baseUrl, model)).toEqual(expected);
  });

  it('is known by its host, and by its port only at home', () => {
    expect(providerOf('https://notapi.openai.com.example/v1').id).toBe('unknown');
    expect(providerOf('https://evilopenrouter.ai/v1').id).toBe('unknown');
    expect(providerOf('https://models.example:11434/v1').id).toBe('unknown');
    expect(new Set(PROVIDERS.map(({ id }) => id)).size).toBe(PROVIDERS.length);
  });
});

describe('presets', () => {
  it('each is a server whose ways are known, and says where a key is got where it wants one', () => {
    for (const { id, baseUrl, needsKey, keyUrl, model } of PRESETS) {
      expect(providerOf(baseUrl).id).toBe(id);
      expect(Boolean(keyUrl)).toBe(needsKey);
      expect(keyUrl ?? 'https://').toMatch(/^https:/);
      expect(model).not.toBe('');
    }
  });
});
