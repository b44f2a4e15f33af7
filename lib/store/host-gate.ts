import type { HostAnswer, HostRow, Pace, Turn } from '../records/host';
import type { GlossDb } from './db';
import { afterAnswer, takeTurn } from './host-turns';
import { inOne } from './in-one';

/**
 * When hosts may be asked, kept in the store: the worker forgets, hosts do not. A turn is written down before anybody is
 * asked, so that a worker that dies in between has asked too seldom rather than too often.
 * @param now epoch milliseconds
 * @param random from 0 to 1
 */
export function createHostGate(db: GlossDb, now: () => number, random: () => number = Math.random) {
  /** What could not be written, as on a full disk: manners must not depend on it. */
  const unwritten = new Map<string, HostRow>();
  /** Reads in any case: a transaction that asks nothing is over before it is used. */
  const rowOf = async (host: string): Promise<HostRow> => {
    const written = await db.hosts.get(host);
    return unwritten.get(host) ?? written ?? { host, nextTurn: 0 };
  };

  return {
    async take(host: string, pace: Pace, byHand: boolean): Promise<Turn> {
      const { turn, row } = await inOne(db, [db.hosts], async () => {
        const taken = takeTurn(await rowOf(host), pace, byHand, now());
        if (taken.row) await db.hosts.put(taken.row);
        return taken;
      });
      // Written after all, with what had not been.
      if (row) unwritten.delete(host);
      return turn;
    },

    async settle(host: string, pace: Pace, answer: HostAnswer): Promise<number | undefined> {
      // Once: what is told of a rest is what is kept of it.
      const [at, chance] = [now(), random()];
      let row = unwritten.get(host) ?? { host, nextTurn: 0 };
      const after = () => afterAnswer(row, pace, answer, at, chance);
      try {
        await inOne(db, [db.hosts], async () => {
          row = await rowOf(host);
          await db.hosts.put(after());
        });
        unwritten.delete(host);
      } catch {
        unwritten.set(host, after());
      }
      return after().heldOff?.until;
    },

    /** The reader wants a host asked again that refused or failed. What it asked for stays. */
    async release(host: string): Promise<void> {
      unwritten.delete(host);
      await db.hosts
        .where('host')
        .equals(host)
        .modify((row: HostRow) => {
          if (row.heldOff?.why) delete row.heldOff;
          delete row.resting;
        });
    },
  };
}
