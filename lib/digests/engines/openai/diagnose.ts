import type { EngineFailure, EngineHint } from '../../../records/engine';
import { EngineError } from '../engine-error';
import type { Endpoint } from './endpoint';
import { headersFor, keyOf, MANNERS } from './headers';
import { type ListedModel, listModels } from './list-models';
import { providerOf } from './providers';
import { SHORT, watch } from './watchdog';

/** Asks around, gently: each question once, none that costs. Never throws for what the server does. */
export async function hintsFor(
  failure: EngineFailure,
  endpoint: Endpoint,
  signal: AbortSignal,
): Promise<EngineHint[]> {
  switch (failure.kind) {
    case 'key-refused':
      return [{ kind: (await keyGiven(endpoint)) ? 'key-wrong' : 'key-missing' }];
    case 'origin-refused':
      return [{ kind: providerOf(endpoint.baseUrl).id === 'ollama' ? 'ollama-origins' : 'answers-reading' }];
    case 'rejected':
      return failure.status < 400 || failure.status === 404 || failure.status === 405
        ? otherBase(endpoint, signal)
        : [];
    case 'redirected':
      return [{ kind: 'redirects' }];
    case 'unreachable':
      return unreachable(endpoint, signal);
    case 'blank':
    case 'not-json':
    case 'wrong-shape':
      return [{ kind: 'other-model' }];
    default:
      return [];
  }
}

const keyGiven = async (endpoint: Endpoint): Promise<boolean> =>
  (await keyOf(endpoint).catch(() => 'not sendable')) !== undefined;

/** Whether there is a server of models, also one that wants a key for the list of them. */
async function answers(endpoint: Endpoint, signal: AbortSignal): Promise<boolean> {
  const models = await modelsOf(endpoint, signal);
  return !('kind' in models) || models.kind === 'key-refused' || models.kind === 'busy';
}

/** Its models, or why it does not list them. */
async function modelsOf(endpoint: Endpoint, signal: AbortSignal): Promise<ListedModel[] | EngineFailure> {
  return listModels(endpoint, signal).catch((error: unknown) => {
    if (error instanceof EngineError) return error.failure;
    throw error;
  });
}

/** `/v1` is what is forgotten most. */
async function otherBase(endpoint: Endpoint, signal: AbortSignal): Promise<EngineHint[]> {
  const baseUrl = `${endpoint.baseUrl}/v1`;
  if (endpoint.baseUrl.endsWith('/v1') || !(await answers({ ...endpoint, baseUrl }, signal))) return [];
  return [{ kind: 'other-base', baseUrl }];
}

async function unreachable(endpoint: Endpoint, signal: AbortSignal): Promise<EngineHint[]> {
  if (await redirects(endpoint, signal)) return [{ kind: 'redirects' }];
  return [{ kind: (await answers(endpoint, signal)) ? 'answers-reading' : 'down-or-forbids' }];
}

/** Asked this way a browser says that it is sent elsewhere, and does not go. The key is left at home. */
async function redirects(endpoint: Endpoint, signal: AbortSignal): Promise<boolean> {
  const { fetch, baseUrl } = endpoint;
  const watchdog = watch(endpoint, signal, SHORT);
  try {
    const { type, status, body } = await fetch(`${baseUrl}/models`, {
      ...MANNERS,
      headers: headersFor(baseUrl, undefined),
      redirect: 'manual',
      signal: watchdog.controller.signal,
    });
    await body?.cancel();
    return type === 'opaqueredirect' || (status >= 300 && status < 400);
  } catch {
    return false;
  } finally {
    watchdog.release();
  }
}
