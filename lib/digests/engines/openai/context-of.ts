import * as z from 'zod/mini';
import { isLocal } from './base-url';
import type { Endpoint } from './endpoint';
import { exchange, readAll } from './exchange';
import { listModels } from './list-models';
import { providerOf } from './providers';
import { SHORT, watch } from './watchdog';

/** An abstract with its answer needs about 3,000 tokens, the parts of a full text that matter 8,000. */
export const ROOM = 8000;

const running = z.object({
  models: z.array(
    z.object({
      name: z.string(),
      context_length: z.catch(z.optional(z.number().check(z.positive())), undefined),
    }),
  ),
});

/**
 * How much a model at home can read, in tokens. Ollama cuts what is longer without a word.
 * @returns undefined where the server does not say, and for those elsewhere, which have room
 */
export async function contextOf(endpoint: Endpoint, signal: AbortSignal): Promise<number | undefined> {
  if (!isLocal(endpoint.baseUrl)) return undefined;
  try {
    if (providerOf(endpoint.baseUrl).id === 'ollama') return await ofOllama(endpoint, signal);
    const models = await listModels(endpoint, signal);
    return models.find(({ id }) => id === endpoint.model)?.context;
  } catch {
    // It works; that is what was asked.
    return undefined;
  }
}

/** What the loaded model was given: its own limit is no help. */
async function ofOllama(endpoint: Endpoint, signal: AbortSignal): Promise<number | undefined> {
  const root = { ...endpoint, baseUrl: endpoint.baseUrl.replace(/\/v1$/, '') };
  const watchdog = watch(endpoint, signal, SHORT);
  try {
    const got = await exchange(root, '/api/ps', {}, watchdog);
    const { models } = z.parse(running, JSON.parse(await readAll(got, watchdog)));
    const named = [endpoint.model, `${endpoint.model}:latest`];
    return models.find(({ name }) => named.includes(name))?.context_length;
  } finally {
    watchdog.release();
    watchdog.controller.abort();
  }
}
