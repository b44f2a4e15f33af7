import 'fake-indexeddb/auto';
import { isDeclared } from '../../../lib/sources';
import type { Asking } from '../../../lib/sources/asking';
import { createPoliteFetch, type PoliteFetch } from '../../../lib/sources/polite-fetch';
import { createAddressBook } from '../../../lib/store/addresses';
import { GlossDb } from '../../../lib/store/db';
import { createHostGate } from '../../../lib/store/host-gate';
import { createDiary } from '../../../lib/store/requests';

export const NOW = Date.parse('2026-06-18T10:00:00Z');

/** Who answers; `sleep` lets an answer take its time by the clock of the test. */
export type Server = (
  url: string,
  init: RequestInit,
  sleep: (ms: number) => Promise<void>,
) => Response | Promise<Response>;

export interface Worker {
  fetch: PoliteFetch;
  /** Ends it as browsers do: silently, in the middle, its locks free. */
  die(): void;
}

export interface Life {
  db: GlossDb;
  now(): number;
  /** The clock moves on its own only when everybody waits for it. */
  pass(ms: number): Promise<void>;
  /** Sets this computer's clock, and nobody has slept meanwhile. */
  setClock(at: number): void;
  /** Waits for an outcome; the clock moves as far as it must. */
  done<T>(promise: Promise<T>): Promise<T>;
  worker(): Worker;
  /** What reached the server, by the server's clock, which nobody sets. */
  asked: { url: string; at: number; init: RequestInit }[];
}

interface Sleeper {
  at: number;
  owner: number;
  wake(): void;
}

let databases = 0;
const never = new Promise<never>(() => undefined);
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * Workers that fetch one after the other (or beside each other, as two contexts of an extension do) over one real
 * database, with real locks between them, a server of the test's own, and a clock that moves only when all wait for it.
 */
export function createLife(server: Server, { random = 0, timeout = 20_000 } = {}): Life {
  const db = new GlossDb(`life-${++databases}`);
  let time = NOW;
  let off = 0;
  let number = 0;
  let open = 0;
  const openOf = new Map<number, number>();
  let sleepers: Sleeper[] = [];
  const asked: Life['asked'] = [];
  const locks = new Map<string, { owner: number; start?: (() => void) | undefined }[]>();

  const sleepOf = (owner: number) => (ms: number) =>
    new Promise<void>((wake) => sleepers.push({ at: time + ms, owner, wake }));
  const queued = () => [...locks.values()].reduce((sum, queue) => sum + Math.max(0, queue.length - 1), 0);
  const settled = async () => {
    while (open > sleepers.length + queued()) await turn();
  };
  const startNext = (domain: string) => locks.get(domain)?.[0]?.start?.();

  async function alone<T>(owner: number, domain: string, task: () => Promise<T>): Promise<T> {
    const queue = locks.get(domain) ?? [];
    locks.set(domain, queue);
    const entry: { owner: number; start?: () => void } = { owner };
    queue.push(entry);
    if (queue[0] !== entry)
      await new Promise<void>((start) => {
        entry.start = start;
      });
    try {
      return await task();
    } finally {
      queue.splice(queue.indexOf(entry), 1);
      startNext(domain);
    }
  }

  function wakeUntil(at: number): boolean {
    const [next] = [...sleepers].sort((a, b) => a.at - b.at);
    if (!next || next.at > at) return false;
    time = Math.max(time, next.at);
    sleepers = sleepers.filter((each) => each !== next);
    next.wake();
    return true;
  }

  function worker(): Worker {
    const owner = ++number;
    let dead = false;
    openOf.set(owner, 0);
    /** Whatever a dead worker waits for never comes. */
    const mortal =
      <Given extends unknown[], T>(work: (...given: Given) => T | Promise<T>) =>
      async (...given: Given): Promise<T> => {
        if (dead) return never;
        try {
          const value = await work(...given);
          return dead ? never : value;
        } catch (error) {
          if (dead) return never;
          throw error;
        }
      };
    const mortals = <Kind extends object>(of: Kind): Kind =>
      Object.fromEntries(Object.entries(of).map(([name, work]) => [name, mortal(work)])) as Kind;
    const now = () => time + off;
    const polite = createPoliteFetch({
      gate: mortals(createHostGate(db, now, () => random)),
      addresses: mortals(createAddressBook(db, now)),
      diary: mortals(createDiary(db)),
      fetch: mortal(async (url: unknown, init: RequestInit = {}) => {
        asked.push({ url: String(url), at: time, init });
        return server(String(url), init, sleepOf(owner));
      }) as typeof fetch,
      now,
      sleep: mortal(sleepOf(owner)),
      alone: (domain, task) => (dead ? never : alone(owner, domain, task)),
      isDeclared,
      timeout,
    });
    const counted = async (url: string, asking: Asking = {}) => {
      open++;
      openOf.set(owner, (openOf.get(owner) ?? 0) + 1);
      try {
        return await polite(url, asking);
      } finally {
        if (!dead) {
          open--;
          openOf.set(owner, (openOf.get(owner) ?? 0) - 1);
        }
      }
    };
    const die = () => {
      dead = true;
      open -= openOf.get(owner) ?? 0;
      sleepers = sleepers.filter((each) => each.owner !== owner);
      for (const [domain, queue] of locks) {
        const held = queue[0]?.owner === owner;
        queue.splice(0, queue.length, ...queue.filter((each) => each.owner !== owner));
        if (held) startNext(domain);
      }
    };
    return { fetch: counted as PoliteFetch, die };
  }

  return {
    db,
    asked,
    now: () => time + off,
    setClock: (at) => {
      off = at - time;
    },
    async pass(ms) {
      const until = time + ms;
      do await settled();
      while (wakeUntil(until));
      time = until;
    },
    async done(promise) {
      let over = false;
      const end = () => {
        over = true;
      };
      promise.then(end, end);
      while (!over) {
        await settled();
        await turn();
        if (!over) wakeUntil(Number.POSITIVE_INFINITY);
      }
      return promise;
    },
    worker,
  };
}
