import { type Answer, answer } from '../../answer';
import type { Script } from './script';

/** What a request holds that bears on whether it is taken. */
export interface Asked {
  body: Record<string, unknown>;
  headers: Record<string, string>;
  model: string;
  /** What it was signed with. */
  key: string;
}

const error = (
  status: number,
  message: string,
  more: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Answer => answer(status, 'application/json', JSON.stringify({ error: { message, ...more } }), headers);

/** The error a quirk answers with; undefined where it answers at all. */
export function refuse(script: Script, asked: Asked): Answer | undefined {
  const { model, key } = asked;
  switch (script.quirk) {
    case 'status':
      return answer(script.status ?? 500, 'application/json', script.body ?? '', script.headers);
    case 'unauthorized':
      return error(401, 'Incorrect API key provided.', {
        code: 'invalid_api_key',
        type: 'invalid_request_error',
      });
    case 'echo-key':
      return error(401, `Incorrect API key provided: ${key}. ${encodeURIComponent(key)}`, { param: key });
    case 'no-credit':
      return error(402, 'Insufficient Balance', { code: 'invalid_request_error' });
    case 'foreign-origin':
      // As Ollama: not a word.
      return foreign(asked.headers.origin) ? answer(403, 'text/plain', '') : undefined;
    case 'no-model':
      return error(404, `model "${model}" not found, try pulling it first`, { type: 'not_found_error' });
    case 'rate-limited':
      return error(429, 'Rate limit reached', { code: 'rate_limit_exceeded' }, { 'retry-after': '300' });
    case 'quota':
      return error(429, 'You exceeded your current quota, please check your plan and billing details.', {
        code: 'insufficient_quota',
        type: 'insufficient_quota',
      });
    case 'broken':
      return answer(500, 'text/plain', 'Internal Server Error');
    case 'loading':
      return error(503, 'Loading model', { code: 503, type: 'unavailable_error' });
    case 'context':
      return error(
        400,
        "This model's maximum context length is 4096 tokens. However, you requested 5123 tokens.",
        {
          code: 'context_length_exceeded',
          param: 'messages',
        },
      );
    case 'redirect':
      return answer(307, 'text/plain', '', { location: script.to ?? 'https://elsewhere.example/v1' });
    case 'page':
      return answer(
        200,
        'text/html',
        '<!DOCTYPE html><title>Chat</title><script>let a;</script><h1>Sign in</h1>',
      );
    case 'plain-error':
      return answer(200, 'application/json', JSON.stringify({ error: { message: 'Overloaded', code: 503 } }));
    case 'refuses':
      return refuseField(script.fields ?? [], asked.body);
    default:
      return undefined;
  }
}

const foreign = (origin = ''): boolean =>
  origin !== '' && !/^https?:\/\/(?:localhost|127\.0\.0\.1)(?::|$)/.test(origin);

/** Names the first of the fields that the request has. */
function refuseField(fields: string[], body: Record<string, unknown>): Answer | undefined {
  const format = (body.response_format as { type?: string } | undefined)?.type;
  for (const field of fields) {
    if (field === 'json_schema' || field === 'json_object') {
      if (format === field)
        return error(
          400,
          `Invalid parameter: 'response_format' of type '${field}' is not supported with this model.`,
          {
            param: 'response_format',
          },
        );
    } else if (field in body) {
      return error(400, `Unsupported parameter: '${field}' is not supported with this model.`, {
        param: field,
        code: 'unsupported_parameter',
      });
    }
  }
  return undefined;
}
