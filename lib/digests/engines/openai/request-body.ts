import type { ChatCompletionCreateParamsStreaming } from 'openai/resources/chat/completions';
import type { Capabilities } from '../../../records/engine';
import type { ChatRequest, JsonSchema } from '../chat';
import { subjectOf } from './capabilities';

/** Low, not zero: the same paper should read the same, and some models repeat themselves for ever at zero. */
const TEMPERATURE = 0.2;

/** Servers want a name; none makes anything of it. */
const NAME = 'answer';

/** The least thinking that a model can be asked for, where this server takes that field. */
export function effortOf(caps: Capabilities): string | undefined {
  const { model, row } = subjectOf(caps);
  return row.effort?.find(([models]) => models.test(model))?.[1];
}

/** What switches thinking off, where this server has such a switch for the model. */
export function thinkingOffOf(caps: Capabilities): Record<string, unknown> | undefined {
  const { model, row } = subjectOf(caps);
  return (row.thinkingOff?.models?.test(model) ?? true) ? row.thinkingOff?.fields : undefined;
}

/** What is sent: only what this server takes of this model, as far as is known. */
export function requestBody(
  { messages, schema, maxTokens }: ChatRequest,
  caps: Capabilities,
): ChatCompletionCreateParamsStreaming {
  const { model, row } = subjectOf(caps);
  const takes = (field: Capabilities['refuses'][number]) => !caps.refuses.includes(field);
  const effort = effortOf(caps);
  const body = {
    model,
    messages,
    stream: true,
    [caps.limit]: maxTokens,
    ...(takes('stream_options') && { stream_options: { include_usage: true } }),
    ...(takes('temperature') && { temperature: TEMPERATURE }),
    ...(takes('reasoning_effort') && effort && { reasoning_effort: effort }),
    ...(takes('thinking') && thinkingOffOf(caps)),
    ...(schema && responseFormat(schema, caps)),
    ...(schema && caps.format !== 'prompt' && row.extra),
  };
  // Fields of single servers are beyond the SDK's types.
  return body as unknown as ChatCompletionCreateParamsStreaming;
}

function responseFormat(
  schema: JsonSchema,
  caps: Capabilities,
): Partial<ChatCompletionCreateParamsStreaming> {
  if (caps.format === 'prompt') return {};
  if (caps.format === 'object') return { response_format: { type: 'json_object' } };
  const { model, row } = subjectOf(caps);
  const strict = row.strict?.test(model) ?? true;
  return { response_format: { type: 'json_schema', json_schema: { name: NAME, schema, strict } } };
}
