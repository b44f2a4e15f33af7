/** The clock of a computer, as Gloss reads it. */
import type { GlossBrowser } from './chromium';

/**
 * Sets the clock of the worker that runs, and of every page opened from now on; it goes on from there. Alarms go by the
 * real one: set a time to come, or what is due by the browser's clock rings at once.
 * @param at epoch milliseconds
 */
export async function setClock(gloss: GlossBrowser, at: number): Promise<void> {
  const ahead = at - Date.now();
  await (await gloss.worker()).evaluate(shift, ahead);
  await gloss.context.addInitScript(shift, ahead);
}

function shift(ahead: number): void {
  const place = globalThis as { realNow?: () => number };
  place.realNow ??= Date.now.bind(Date);
  const real = place.realNow;
  Date.now = () => real() + ahead;
}
