import type { ChatCompletionCreateParamsStreaming } from 'openai/resources/chat/completions';
import type { Capabilities } from '../../../records/engine';
import { subjectOf } from './capabilities';
import type { ChatRequest } from './endpoint';

/** Low, not zero: the same paper should read the same, and some models repeat themselves for ever at zero. */
const TEMPERATURE = 0.2;

/** What is sent: only what this server takes of this model, as far as is known. */
export function requestBody(
  { messages, schema, maxTokens }: ChatRequest,
  caps: Capabilities,
): ChatCompletionCreateParamsStreaming {
  const { model, row } = subjectOf(caps);
  const takes = (field: Capabilities['refuses'][number]) => !caps.refuses.includes(field);
  const effort = row.effort?.find(([models]) => models.test(model))?.[1];
  const thinks = row.thinkingOff && (row.thinkingOff.models?.test(model) ?? true);
  const body = {
    model,
    messages,
    stream: true,
    [caps.limit]: maxTokens,
    ...(takes('stream_options') && { stream_options: { include_usage: true } }),
    ...(takes('temperature') && { temperature: TEMPERATURE }),
    ...(takes('reasoning_effort') && effort && { reasoning_effort: effort }),
    ...(takes('thinking') && thinks && row.thinkingOff?.fields),
    ...(schema && responseFormat(schema, caps)),
    ...(schema && caps.format !== 'prompt' && row.extra),
  };
  // Fields of single servers are beyond the SDK's types.
  return body as unknown as ChatCompletionCreateParamsStreaming;
}

function responseFormat(
  { name, schema }: NonNullable<ChatRequest['schema']>,
  caps: Capabilities,
): Partial<ChatCompletionCreateParamsStreaming> {
  if (caps.format === 'prompt') return {};
  if (caps.format === 'object') return { response_format: { type: 'json_object' } };
  const { model, row } = subjectOf(caps);
  const strict = row.strict?.test(model) ?? true;
  return { response_format: { type: 'json_schema', json_schema: { name, schema, strict } } };
}
