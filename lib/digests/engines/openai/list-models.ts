import * as z from 'zod/mini';
import { EngineError } from '../engine-error';
import type { Endpoint } from './endpoint';
import { exchange, readAll } from './exchange';
import { failureOf } from './failure-of';
import { keyOf } from './headers';
import { SHORT, watch } from './watchdog';

/** A model that a server offers. */
export interface ListedModel {
  id: string;
  /** Tokens that it can read. */
  context?: number;
  /** US dollars for a million tokens. */
  price?: { input: number; output: number };
}

/** OpenRouter describes each of its hundreds on a page. */
const LIMIT_BYTES = 16 * 1024 * 1024;
const MILLION = 1_000_000;

const count = z.catch(z.optional(z.number().check(z.positive())), undefined);
const price = z.catch(z.optional(z.coerce.number().check(z.nonnegative())), undefined);
const model = z.object({
  id: z.catch(z.optional(z.string()), undefined),
  name: z.catch(z.optional(z.string()), undefined),
  /** OpenRouter, Together. */
  context_length: count,
  /** vLLM. */
  max_model_len: count,
  /** Groq. */
  context_window: count,
  /** Mistral. */
  max_context_length: count,
  /** OpenRouter: dollars for one token, as text. */
  pricing: z.catch(z.optional(z.object({ prompt: price, completion: price })), undefined),
});
const list = z.array(z.unknown());
const answer = z.union([z.object({ data: list }), z.object({ models: list }), list]);

/**
 * The models of a server, in its order. Most servers say nothing but names, and list also what cannot chat.
 * @throws EngineError
 */
export async function listModels(
  endpoint: Endpoint,
  signal: AbortSignal = new AbortController().signal,
): Promise<ListedModel[]> {
  const watchdog = watch(endpoint, signal, SHORT);
  try {
    const key = await keyOf(endpoint);
    const got = await exchange(endpoint, '/models', { limit: LIMIT_BYTES, ...(key && { key }) }, watchdog);
    const { status, ok, headers } = got.response;
    const body = await readAll(got, watchdog);
    const models = ok ? read(body) : undefined;
    if (models) return models;
    const secret = key && { secret: key };
    throw new EngineError(failureOf(status, headers, body, { ...endpoint, ...secret }));
  } finally {
    watchdog.release();
    watchdog.controller.abort();
  }
}

/** @returns undefined for what is no list of models */
function read(body: string): ListedModel[] | undefined {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return undefined;
  }
  const parsed = answer.safeParse(json);
  if (!parsed.success) return undefined;
  const rows = Array.isArray(parsed.data)
    ? parsed.data
    : 'data' in parsed.data
      ? parsed.data.data
      : parsed.data.models;
  return rows.flatMap((row) => {
    const one = model.safeParse(row);
    const id = one.data?.id ?? one.data?.name;
    return one.success && id ? [listed(id, one.data)] : [];
  });
}

/** Without the dust of binary fractions. */
const perMillion = (price: number): number => Number((price * MILLION).toPrecision(9));

function listed(id: string, row: z.infer<typeof model>): ListedModel {
  const context = row.context_length ?? row.max_model_len ?? row.context_window ?? row.max_context_length;
  const { prompt, completion } = row.pricing ?? {};
  return {
    // Google's are paths.
    id: id.replace(/^models\//, ''),
    ...(context && { context }),
    ...(prompt !== undefined &&
      completion !== undefined && { price: { input: perMillion(prompt), output: perMillion(completion) } }),
  };
}
