import type { GlossDb } from './db';

/** When hosts may be asked again, kept in the store: the worker forgets, arXiv does not. Times in epoch milliseconds. */
export function createHostGate(db: GlossDb, now: () => number) {
  /** A clock set back must not keep a host closed for ever. */
  const LONGEST = 24 * 60 * 60 * 1000;

  return {
    async reserve(host: string, gapMs: number): Promise<number> {
      return db.transaction('rw', db.hosts, async () => {
        const stored = (await db.hosts.get(host))?.nextTurn ?? 0;
        const turn = stored > now() && stored - now() <= LONGEST ? stored : now();
        const heldOff = turn - now() > 60_000;
        if (!heldOff) await db.hosts.put({ host, nextTurn: turn + gapMs });
        return turn;
      });
    },
    async holdOff(host: string, until: number): Promise<void> {
      await db.transaction('rw', db.hosts, async () => {
        const stored = (await db.hosts.get(host))?.nextTurn ?? 0;
        await db.hosts.put({ host, nextTurn: Math.max(stored, until) });
      });
    },
  };
}
