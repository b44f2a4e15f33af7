import { browser } from 'wxt/browser';
import type { Protocol } from './messaging';

/** The name of the error with which the background refuses a message: its sender or shape is wrong. */
export const REFUSED = 'Refused';

interface Answer {
  res?: unknown;
  err?: { name?: string; message?: string } | null;
}

/**
 * `sendMessage` of `messaging.ts` for content scripts: the same on the wire, without the library, which is made for both
 * ends and weighs as much as all of ours.
 * @throws Error with the name that the background's had, or the browser's own where nobody answered
 */
export async function ask<Name extends keyof Protocol>(
  type: Name,
  data: Parameters<Protocol[Name]>[0],
): Promise<Awaited<ReturnType<Protocol[Name]>>> {
  const message = { id: 0, type, data, timestamp: Date.now() };
  const answer: Answer | undefined = await browser.runtime.sendMessage(message);
  if (!answer || answer.err) {
    const error = new Error(answer?.err?.message ?? 'No answer');
    error.name = answer?.err?.name ?? error.name;
    throw error;
  }
  return answer.res as Awaited<ReturnType<Protocol[Name]>>;
}
