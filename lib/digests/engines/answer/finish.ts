import type { EngineFailure } from '../../../records/engine';

/** What servers call an end that is no end; compared in small letters. */
const TOO_LONG = new Set(['length', 'max_tokens', 'model_context_window_exceeded']);
/** DeepSeek's, Z.ai's, OpenRouter's and vLLM's words for an answer that something broke off. */
const CUT_OFF = new Set(['', 'insufficient_system_resource', 'network_error', 'error', 'abort']);
/** OpenAI's word, Anthropic's, Z.ai's and Gemini's. */
const REFUSED = new Set(['content_filter', 'refusal', 'sensitive', 'safety']);
/** Of a refusal's own words. */
const MOST_WORDS = 300;

/** Why an answer that ended like this is not whole; null for an end that a server never stated. */
export function unfinished(finish: string | null): EngineFailure | undefined {
  const reason = (finish ?? '').toLowerCase();
  if (TOO_LONG.has(reason)) return { kind: 'too-long' };
  return CUT_OFF.has(reason) ? { kind: 'cut-off' } : undefined;
}

/** That the model, or who watches over it, would not answer; with its words where it has said any. */
export function refusal(
  finish: string | null,
  words: string | undefined,
  clean: (text: string) => string,
): EngineFailure | undefined {
  const said = clean((words ?? '').slice(0, 4 * MOST_WORDS)).slice(0, MOST_WORDS);
  if (said) return { kind: 'refused', words: said };
  return REFUSED.has((finish ?? '').toLowerCase()) ? { kind: 'refused' } : undefined;
}
