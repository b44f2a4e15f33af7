import { DAY } from '../clock';
import type { RequestCount, RequestRow } from '../records/request';
import type { GlossDb } from './db';

/** How far back the diary goes, in requests and in days. */
const MOST_ROWS = 2_000;
const LONGEST = 14 * DAY;
/** Old rows go when so many new ones have come. */
const TRIM_EVERY = 50;

/** The diary of requests. Writing it never throws: a request does not fail for it. */
export function createDiary(db: GlossDb) {
  return {
    /** @returns the row's number; undefined where it could not be written */
    async begin(row: Omit<RequestRow, 'id'>): Promise<number | undefined> {
      try {
        const id = await db.requests.add(row);
        if (id % TRIM_EVERY === 0) await trim(db, id, row.at);
        return id;
      } catch {
        return undefined;
      }
    },
    async end(id: number | undefined, what: Partial<RequestRow>): Promise<void> {
      if (id !== undefined) await db.requests.update(id, what).catch(() => undefined);
    },
  };
}

/** Numbers only go up, so the oldest rows are found without counting. */
async function trim(db: GlossDb, newest: number, now: number): Promise<void> {
  await db.requests
    .where('id')
    .belowOrEqual(newest - MOST_ROWS)
    .delete();
  await db.requests
    .where('at')
    .below(now - LONGEST)
    .delete();
}

/**
 * The newest requests, newest first.
 * @param host only those to this host
 */
export async function latestRequests(db: GlossDb, count: number, host?: string): Promise<RequestRow[]> {
  const rows = host === undefined ? db.requests.orderBy('id') : db.requests.where('host').equals(host);
  return rows.reverse().limit(count).toArray();
}

/** The hosts there are requests to, in order. Reads one key each. */
export async function requestedHosts(db: GlossDb): Promise<string[]> {
  return (await db.requests.orderBy('host').uniqueKeys()) as string[];
}

/** How much was asked from `from` on, and before `to` (epoch milliseconds). */
export async function countRequests(db: GlossDb, from: number, to: number): Promise<RequestCount> {
  const rows = await db.requests.where('at').between(from, to).toArray();
  const sent = rows.filter(({ end }) => end.kind !== 'unsent');
  return { requests: sent.length, hosts: new Set(sent.map(({ host }) => host)).size };
}
