import { DAY } from '../clock';
import type { GlossDb, HostRow } from './db';
import { inOne } from './in-one';

/** A turn to ask, or that the host wanted to be left alone. Times in epoch milliseconds. */
export type Turn = { at: number } | { heldOff: NonNullable<HostRow['heldOff']> };

/** When hosts may be asked again, kept in the store: the worker forgets, arXiv does not. Times in epoch milliseconds. */
export function createHostGate(db: GlossDb, now: () => number) {
  /** Still to come, and not so far off that the clock must have been set back. */
  const ahead = (at: number) => at > now() && at - now() <= DAY;

  /** What could not be written, as on a full disk: manners must not depend on it. */
  const unwritten = new Map<string, NonNullable<HostRow['heldOff']>>();

  return {
    async reserve(host: string, gapMs: number): Promise<Turn> {
      const wanted = unwritten.get(host);
      if (wanted && ahead(wanted.until)) return { heldOff: wanted };
      return inOne(db, [db.hosts], async () => {
        const { nextTurn = 0, heldOff } = (await db.hosts.get(host)) ?? {};
        if (heldOff && ahead(heldOff.until)) return { heldOff };
        const at = ahead(nextTurn) ? nextTurn : now();
        await db.hosts.put({ host, nextTurn: at + gapMs });
        return { at };
      });
    },
    async holdOff(host: string, until: number, status: number): Promise<void> {
      await inOne(db, [db.hosts], async () => {
        const row = (await db.hosts.get(host)) ?? { host, nextTurn: 0 };
        await db.hosts.put({ ...row, heldOff: { until, status } });
      }).catch(() => unwritten.set(host, { until, status }));
    },
  };
}
