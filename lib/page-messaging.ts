import { browser } from 'wxt/browser';
import type { Protocol } from './messaging';

/** The name of the error with which the background refuses a message: its sender or shape is wrong. */
export const REFUSED = 'Refused';

type Name = keyof Protocol;

/**
 * Asks the background, as `sendMessage` of `messaging.ts` does and in its words on the wire, without the library behind
 * that: pages of arXiv's only ask, and it weighs a tenth of what a page may load.
 * @throws what the background threw, by name and message; or that nobody answered
 */
export async function sendMessage<N extends Name>(
  type: N,
  data: Parameters<Protocol[N]>[0],
): Promise<Awaited<ReturnType<Protocol[N]>>> {
  const message = { id: Date.now(), type, data, timestamp: Date.now() };
  const { res, err } = (await browser.runtime.sendMessage(message)) ?? { err: { message: 'No response' } };
  if (err) throw Object.assign(new Error(err.message), err);
  return res;
}
