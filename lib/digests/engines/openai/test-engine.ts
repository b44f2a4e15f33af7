import type { AnswerFormat, Capabilities, EngineFailure, EngineHint, Usage } from '../../../records/engine';
import type { ChatRequest } from '../chat';
import { EngineError } from '../engine-error';
import { firstCapabilities } from './capabilities';
import { chat } from './chat';
import { contextOf, ROOM } from './context-of';
import { hintsFor } from './diagnose';
import type { Endpoint } from './endpoint';

/** What a test of an engine found. */
export type TestResult =
  | {
      kind: 'ok';
      /** Milliseconds until the answer was whole. */
      latency: number;
      /** How the model is held to a shape. */
      format: AnswerFormat;
      usage: Usage;
      capabilities: Capabilities;
      /** What it wrote, to be shown. */
      sample: string;
      /** Which model says it answered. */
      model?: string;
      /** Tokens that it can read, where the server says so. */
      context?: number;
      hints: EngineHint[];
    }
  | { kind: 'failed'; failure: EngineFailure; hints: EngineHint[] };

export interface TestOptions {
  /** In which language the model is to write, as it is called in English. */
  language: string;
  signal: AbortSignal;
  /** Whether a text is in that language. */
  isWritten?: (text: string) => 'yes' | 'no' | 'unsure';
}

const SCHEMA = {
  type: 'object',
  properties: { sentence: { type: 'string' } },
  required: ['sentence'],
  additionalProperties: false,
};
/** Room for models that think before they write a sentence. */
const MAX_TOKENS = 2000;

const request = ({ language, signal }: TestOptions): ChatRequest => ({
  messages: [
    {
      role: 'system',
      content: 'You answer with one JSON object and nothing else: {"sentence": string}.',
    },
    { role: 'user', content: `Write as "sentence" one short sentence in ${language} about the night sky.` },
  ],
  schema: SCHEMA,
  maxTokens: MAX_TOKENS,
  signal,
});

/**
 * Asks for one sentence, and where that fails for what would help. Forgets what was learned of the server before.
 * Never throws for what the server does.
 */
export async function testEngine(endpoint: Endpoint, options: TestOptions): Promise<TestResult> {
  const { now, baseUrl, model } = endpoint;
  const fresh = { ...endpoint, capabilities: firstCapabilities(baseUrl, model) };
  const began = now();
  try {
    const answer = await chat(request(options), fresh);
    const latency = now() - began;
    const sample = sampleOf(answer.text);
    const failure = judge(answer, sample, options);
    if (failure) return { kind: 'failed', failure, hints: await hintsFor(failure, fresh, options.signal) };
    const context = await contextOf(fresh, options.signal);
    return {
      kind: 'ok',
      latency,
      format: answer.capabilities.format,
      usage: answer.usage,
      capabilities: { ...answer.capabilities, ...(context && { context }) },
      sample: sample ?? '',
      ...(answer.model && { model: answer.model }),
      ...(context && { context }),
      hints: context && context < ROOM ? [{ kind: 'small-context', tokens: context }] : [],
    };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    const { failure } = error;
    return { kind: 'failed', failure, hints: await hintsFor(failure, fresh, options.signal) };
  }
}

function judge(
  { text, finish, refusal }: { text: string; finish: string; refusal?: string },
  sample: string | undefined,
  { language, isWritten }: TestOptions,
): EngineFailure | undefined {
  if (refusal || finish === 'content_filter')
    return { kind: 'refused', ...(refusal && { words: refusal.slice(0, 300) }) };
  if (finish === 'length') return { kind: 'too-long' };
  if (text.trim() === '') return { kind: 'blank' };
  if (sample === undefined) return { kind: 'not-json' };
  if (sample === '') return { kind: 'wrong-shape', issues: ['sentence'] };
  return isWritten?.(sample) === 'no' ? { kind: 'wrong-language', language } : undefined;
}

/** The sentence; empty where the object has none, undefined where there is no object. Thoughts, fences and prose are passed over. */
function sampleOf(text: string): string | undefined {
  const said = text.replace(/^[\s\S]*<\/think>/, '');
  const object = said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1);
  try {
    const { sentence } = JSON.parse(object) as { sentence?: unknown };
    return typeof sentence === 'string' ? sentence.trim() : '';
  } catch {
    return undefined;
  }
}
