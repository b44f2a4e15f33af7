import { browser } from 'wxt/browser';
import { builtInChat } from '../../../lib/digests/engines/built-in';
import { languageModel, summarizer, translator } from '../../../lib/digests/engines/built-in/api';
import { builtInState } from '../../../lib/digests/engines/built-in/state';
import { summarize } from '../../../lib/digests/engines/built-in/summarizer';
import { openTranslator } from '../../../lib/digests/engines/built-in/translator';
import type { Chat } from '../../../lib/digests/engines/chat';
import { EngineError } from '../../../lib/digests/engines/engine-error';
import {
  chat,
  currentCapabilities,
  type Endpoint,
  lowerFormat,
  providerOf,
} from '../../../lib/digests/engines/openai';
import { checkBaseUrl } from '../../../lib/digests/engines/openai/base-url';
import type { Capabilities } from '../../../lib/records/engine';
import type { Why } from '../../../lib/records/request';
import { engine, localNetwork } from '../../../lib/settings';
import { db } from '../../../lib/store/db';
import { secretFor } from '../../../lib/store/secrets';
import { inDiary } from './in-diary';
import { removeOrigin } from './origin-rule';
import { hostPattern, serverSet } from './wanted';

/**
 * A server as it is asked now. Its key is read at each request, for its own origin alone.
 * @throws EngineError where it lies in the local network, and the reader no longer allows that; to write, also where the reader
 * has left it: jobs remember their address
 */
export async function endpointFor(baseUrl: string, model: string, why: Why): Promise<Endpoint> {
  const { origin } = new URL(baseUrl);
  if ('problem' in checkBaseUrl(baseUrl, { localNetwork: await localNetwork.getValue() }))
    throw new EngineError({ kind: 'not-allowed', origin });
  if (why === 'write' && !(await isSet(origin))) throw new EngineError({ kind: 'left', origin });
  const known = await db.capabilities.get(`${baseUrl} ${model}`);
  const { originRemoved } = providerOf(baseUrl);
  // Where the browser sets no rule, the server's own refusal is told.
  await removeOrigin(originRemoved ? origin : undefined).catch(() => undefined);
  return {
    baseUrl,
    model,
    key: () => secretFor(db, origin),
    capabilities: currentCapabilities(known, baseUrl, model, Date.now()),
    fetch: inDiary(why),
    now: () => Date.now(),
    allowed: () => browser.permissions.contains({ origins: [hostPattern(origin)] }),
  };
}

/** Whether a server is the one with which the reader writes now. */
const isSet = async (origin: string): Promise<boolean> =>
  (await engine.getValue()) === 'openai' && (await serverSet())?.origin === origin;

/** Asks a server, and keeps what was learned of it. */
export const serverChat =
  (baseUrl: string, model: string): Chat =>
  async (request) => {
    const endpoint = await endpointFor(baseUrl, model, 'write');
    const keep = async (learned?: Capabilities) => {
      if (learned && learned !== endpoint.capabilities) await db.capabilities.put(learned);
    };
    try {
      const answer = await chat(request, endpoint);
      await keep(answer.capabilities);
      return answer;
    } catch (error) {
      if (error instanceof EngineError) await keep(error.learned);
      throw error;
    }
  };

/** Has a model of a server be held to a shape in the next way that it may understand. @returns false where there is none */
export const lowerOf = (baseUrl: string, model: string) => async (): Promise<boolean> => {
  const { capabilities, now } = await endpointFor(baseUrl, model, 'write');
  const lower = lowerFormat(capabilities);
  if (lower) await db.capabilities.put({ ...lower, learnedAt: now() });
  return lower !== undefined;
};

/** Asks the browser's own model, where it has one. */
export const ownChat: Chat = (request) => {
  const api = languageModel();
  if (!api) throw new EngineError({ kind: 'no-built-in' });
  return builtInChat(api)(request);
};

/** Whether the browser has no language model, but can say a text in short. */
export const isTldrOnly = async (): Promise<boolean> =>
  summarizer() !== undefined && (await builtInState(languageModel())) === 'none';

export const ownSummary = (signal: AbortSignal) => (text: string) => summarize(summarizer(), text, signal);

export const ownTranslator = (language: string, signal: AbortSignal) =>
  openTranslator(translator(), language, signal);
