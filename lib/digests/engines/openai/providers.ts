import type { AnswerFormat, Capabilities } from '../../../records/engine';
import { isLocal } from './base-url';

/** What is known of a server before it is asked. What is wrong here its refusals mend. */
export interface Provider {
  id: string;
  /** Ends of host names. */
  hosts?: string[];
  /** The port that it uses on the reader's own computer or network. */
  port?: string;
  /** How its models can be held to a shape, the best first. */
  formats: AnswerFormat[];
  /** The models that hold strictly to a schema; all, where absent. */
  strict?: RegExp;
  limit?: Capabilities['limit'];
  /** The models that take no temperature. */
  fixedTemperature?: RegExp;
  /** The least `reasoning_effort` of a model; the first that fits counts. */
  effort?: [model: RegExp, least: string][];
  /** What switches thinking off where that is no `reasoning_effort`, and for which models; all, where absent. */
  thinkingOff?: { fields: Record<string, unknown>; models?: RegExp };
  /** It tells what a stream cost unasked, and takes no wish for it. */
  noStreamUsage?: true;
  /** Sent along where a shape is asked for. */
  extra?: Record<string, unknown>;
  headers?: Record<string, string>;
  /** It refuses the `Origin` that browsers add; the caller takes it off. */
  originRemoved?: true;
}

const ALL: AnswerFormat[] = ['schema', 'object', 'prompt'];
const MODE: AnswerFormat[] = ['object', 'prompt'];
const THINKING_DISABLED = { thinking: { type: 'disabled' } };
/** Templates that know no such switch ignore it. */
const TEMPLATE = { fields: { chat_template_kwargs: { enable_thinking: false } } };

const OPENAI: Omit<Provider, 'id'> = {
  formats: ALL,
  limit: 'max_completion_tokens',
  fixedTemperature: /^(?:o\d|gpt-(?:[5-9]|\d\d))/,
  effort: [
    [/^gpt-5(?:-|$)/, 'minimal'],
    [/^gpt-(?:[5-9]|\d\d)/, 'none'],
    [/^o\d/, 'low'],
  ],
};

/** From the SDKs and documents of each, as of autumn 2026; no server was asked. */
export const PROVIDERS: Provider[] = [
  { id: 'openai', hosts: ['api.openai.com'], ...OPENAI },
  // Models of other makers want `max_tokens` there, and say so.
  { id: 'azure', hosts: ['openai.azure.com', 'services.ai.azure.com'], ...OPENAI },
  {
    id: 'openrouter',
    hosts: ['openrouter.ai'],
    formats: ALL,
    thinkingOff: { fields: { reasoning: { effort: 'none' } } },
    // Else it asks a server that silently ignores the schema.
    extra: { provider: { require_parameters: true } },
  },
  { id: 'deepseek', hosts: ['api.deepseek.com'], formats: MODE, thinkingOff: { fields: THINKING_DISABLED } },
  {
    id: 'gemini',
    hosts: ['generativelanguage.googleapis.com'],
    formats: ALL,
    effort: [
      [/2\.5-flash/, 'none'],
      [/flash/, 'minimal'],
      [/^/, 'low'],
    ],
  },
  {
    id: 'groq',
    hosts: ['api.groq.com'],
    formats: ALL,
    strict: /gpt-oss/,
    effort: [
      [/gpt-oss/, 'low'],
      [/qwen3/, 'none'],
    ],
  },
  { id: 'mistral', hosts: ['api.mistral.ai'], formats: ALL, noStreamUsage: true },
  {
    id: 'together',
    hosts: ['api.together.xyz', 'api.together.ai'],
    formats: ALL,
    thinkingOff: { fields: { reasoning: { enabled: false } } },
  },
  { id: 'xai', hosts: ['api.x.ai'], formats: ALL, limit: 'max_completion_tokens' },
  {
    id: 'dashscope',
    hosts: ['aliyuncs.com'],
    formats: ALL,
    thinkingOff: { fields: { enable_thinking: false } },
  },
  {
    id: 'moonshot',
    hosts: ['api.moonshot.ai', 'api.moonshot.cn'],
    formats: ALL,
    fixedTemperature: /^kimi-k(?:2\.[5-9]|[3-9])/,
    thinkingOff: { fields: THINKING_DISABLED, models: /^kimi-k(?:2\.[5-9]|[3-9])/ },
  },
  {
    id: 'zai',
    hosts: ['api.z.ai', 'open.bigmodel.cn'],
    formats: MODE,
    thinkingOff: { fields: THINKING_DISABLED },
  },
  {
    id: 'anthropic',
    hosts: ['api.anthropic.com'],
    // It reads no `response_format`.
    formats: ['prompt'],
    headers: { 'anthropic-dangerous-direct-browser-access': 'true' },
    originRemoved: true,
  },
  { id: 'ollama', port: '11434', formats: ALL, effort: [[/^/, 'none']], originRemoved: true },
  // It refuses `json_object`, and knows no way that always ends thinking.
  { id: 'lm-studio', port: '1234', formats: ['schema', 'prompt'] },
  { id: 'llama-cpp', port: '8080', formats: ALL, thinkingOff: TEMPLATE },
  { id: 'vllm', port: '8000', formats: ALL, thinkingOff: TEMPLATE },
  { id: 'jan', port: '1337', formats: ALL },
];

const UNKNOWN: Provider = { id: 'unknown', formats: ALL };

/** The row for a server, by its host or, at home, by its port. */
export function providerOf(baseUrl: string): Provider {
  const { hostname, port } = new URL(baseUrl);
  const local = isLocal(baseUrl);
  return (
    PROVIDERS.find(
      (row) =>
        row.hosts?.some((host) => hostname === host || hostname.endsWith(`.${host}`)) ||
        (local && row.port === port),
    ) ?? UNKNOWN
  );
}
