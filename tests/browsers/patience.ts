/** Waiting for something to become true. */
import { setTimeout as sleep } from 'node:timers/promises';

export interface Patience {
  /** Give up after this many milliseconds. */
  timeout?: number;
  /** Ask again after this many. */
  every?: number;
}

/** Asks until the answer is something (not nothing, not false, not 0), and returns it; else throws what was awaited. */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer>,
  { timeout = 15_000, every = 100 }: Patience = {},
): Promise<NonNullable<Answer>> {
  const end = Date.now() + timeout;
  let last = 'no answer';
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = String(answer);
    } catch (error) {
      // A page in the middle of a navigation cannot be asked; it can a moment later.
      last = error instanceof Error ? error.message : String(error);
    }
    await sleep(every);
  } while (Date.now() < end);
  throw new Error(`Waited ${timeout} ms in vain for ${what} (last: ${last}).`);
}
