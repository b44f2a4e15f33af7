import { expect } from 'vitest';
import type { ChatRequest } from '../../../../../lib/digests/engines/chat';
import {
  chat,
  type Endpoint,
  EngineError,
  firstCapabilities,
  type Timer,
} from '../../../../../lib/digests/engines/openai';
import type { EngineFailure } from '../../../../../lib/records/engine';

export const NOW = Date.parse('2026-11-26T12:00:00Z');
export const KEY = 'sk-test-0123456789abcdefghij';

/** Of our own invention. */
export const SENTENCES = [
  'We introduce a method that sorts pebbles by their colour.',
  'It was tried on 1,200 pebbles from four rivers.',
  'Our method improves accuracy by 12.5% over sorting by hand.',
  'This may help to map old river beds.',
];

const SCHEMA = { type: 'object', properties: {}, required: [], additionalProperties: false };

/** A request for a digest of the sentences above. */
export function asking(over: Partial<ChatRequest> = {}): ChatRequest {
  return {
    messages: [
      { role: 'system', content: 'Write a digest as JSON.' },
      { role: 'user', content: SENTENCES.map((text, i) => `[${i + 1}] ${text}`).join('\n') },
    ],
    schema: SCHEMA,
    maxTokens: 1500,
    signal: new AbortController().signal,
    ...over,
  };
}

/** A server under its own address, or under another that leads to it. */
export function endpointOf(
  server: { baseUrl: string },
  { model = 'small-model', baseUrl = server.baseUrl, ...over }: Partial<Endpoint> = {},
): Endpoint {
  return {
    baseUrl,
    model,
    key: async () => KEY,
    capabilities: firstCapabilities(baseUrl, model),
    fetch: (url, init) => globalThis.fetch(String(url).replace(baseUrl, server.baseUrl), init),
    now: () => NOW,
    random: () => 0.5,
    ...over,
  };
}

/** The error that asking ends with. */
export async function errorOf(asked: Promise<unknown>): Promise<EngineError> {
  const error: unknown = await asked.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(EngineError);
  return error as EngineError;
}

/** The failure that asking a model of this name ends with. */
export async function failureWith(
  server: { baseUrl: string },
  over: Partial<Endpoint>,
): Promise<EngineFailure> {
  return (await errorOf(chat(asking(), endpointOf(server, over)))).failure;
}

/** A clock that moves when it is told to. */
export function handClock(): { timer: Timer; now(): number; advance(ms: number): void; waiting(): number } {
  let now = NOW;
  const timers = new Set<{ at: number; then: () => void }>();
  return {
    now: () => now,
    timer: (ms, then) => {
      const entry = { at: now + ms, then };
      timers.add(entry);
      return () => void timers.delete(entry);
    },
    advance(ms) {
      now += ms;
      for (const entry of [...timers]) {
        if (entry.at > now) continue;
        timers.delete(entry);
        entry.then();
      }
    },
    waiting: () => timers.size,
  };
}
