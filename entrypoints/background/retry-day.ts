import * as z from 'zod/mini';
import { newYorkDay } from '../../lib/clock';
import { retryDay } from '../../lib/polling/retry-day';
import { sources } from '../../lib/sources';
import { because } from '../../lib/sources/because';
import { answer } from './guard';
import type { Polling } from './polling';
import { createRefusedHost } from './refused-host';
import { unattended } from './trouble';

/** Registers the answer to a reader who asks for a day once more. */
export function setupRetryDay({ poll, asking, alive }: Polling): void {
  const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
  answer('retryDay', 'own-page', z.object({ day }), (request) => {
    if (request.day >= newYorkDay(asking.now())) return void poll('all', 'retry');
    unattended(() => again(request.day));
  });

  /** The same day twice at once would ask for everything twice. */
  const again = (day: string) =>
    navigator.locks.request(`gloss:retry:${day}`, { ifAvailable: true }, async (lock) => {
      if (!lock) return;
      const fetch = because(asking.fetch, { why: 'retry' });
      const deps = { ...asking, refusedHost: createRefusedHost(), fetch };
      await alive(async () => {
        for (const source of sources) await retryDay({ ...deps, source }, day);
      });
      // What came lacks details.
      await poll('due');
    });
}
