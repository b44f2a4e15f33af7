import 'fake-indexeddb/auto';
import type { Dexie } from 'dexie';
import { enqueue } from '../../../lib/jobs/enqueue';
import { createRunner, type Runner, type RunnerDeps } from '../../../lib/jobs/runner';
import { GlossDb } from '../../../lib/store/db';
import { CLOUD, NO_LIMIT, NOW, wishOf } from './wishes';

const never = new Promise<never>(() => undefined);
let databases = 0;

/** A context of the extension: one connection of its own, and a runner. */
export interface Context {
  db: GlossDb;
  runner: Runner;
  /** A step outside the store, at which it may die. Never resolves where it does. */
  step(): Promise<void>;
  steps(): number;
  isDead(): boolean;
  /** Calls whatever it wanted to be called again and again. */
  beat(): Promise<void>;
  isBeating(): boolean;
  die(): void;
  died: Promise<void>;
}

export interface Life {
  /** For looking, and for what others write. */
  db: GlossDb;
  now(): number;
  setClock(at: number): void;
  wakes: (number | undefined)[];
  /** @param dieAt the step at which it ends silently, as browsers do it: nothing it has not committed stays */
  context(
    write: (own: Context) => RunnerDeps['write'],
    given?: Partial<RunnerDeps> & { dieAt?: number },
  ): Context;
}

/** Contexts one after the other, or beside each other, over one real database, with locks that die with them. */
export function createLife(): Life {
  const name = `jobs-${++databases}`;
  let time = NOW;
  let holder: Context | undefined;
  const wakes: (number | undefined)[] = [];

  function context(
    write: (own: Context) => RunnerDeps['write'],
    { dieAt = Number.POSITIVE_INFINITY, ...given }: Partial<RunnerDeps> & { dieAt?: number } = {},
  ): Context {
    const db = new GlossDb(name);
    let steps = 0;
    let dead = false;
    let tell = () => {};
    const died = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const beats = new Set<() => void>();
    const die = () => {
      dead = true;
      if (holder === own) holder = undefined;
      tell();
    };
    /** @returns whether it is over */
    const count = () => {
      if (!dead && ++steps >= dieAt) die();
      return dead;
    };
    mortal(db, count);
    const own: Context = {
      db,
      died,
      die,
      steps: () => steps,
      isDead: () => dead,
      step: async () => {
        if (count()) await never;
      },
      isBeating: () => beats.size > 0,
      beat: async () => {
        for (const each of beats) await each();
      },
      runner: undefined as unknown as Runner,
    };
    const request = async (...args: unknown[]) => {
      const use = args.at(-1) as (lock: unknown) => Promise<unknown>;
      if (holder) return use(null);
      holder = own;
      try {
        return await use({ name: args[0] });
      } finally {
        if (holder === own) holder = undefined;
      }
    };
    own.runner = createRunner({
      db,
      write: write(own),
      heartbeat: () => {},
      locks: { request } as unknown as LockManager,
      now: () => time,
      wake: (at) => {
        if (!dead) wakes.push(at);
      },
      paused: async () => false,
      budget: async () => NO_LIMIT,
      random: () => 0,
      elapsed: () => 0,
      every: (_, use) => {
        beats.add(use);
        return () => beats.delete(use);
      },
      ...given,
    });
    return own;
  }

  return {
    db: new GlossDb(name),
    now: () => time,
    setClock: (at) => {
      time = at;
    },
    wakes,
    context,
  };
}

/** A life with so many jobs in its queue. */
export async function lifeWith(count: number, endpoint = CLOUD): Promise<Life> {
  const life = createLife();
  for (let i = 0; i < count; i++) await enqueue(life.db, wishOf(i, { endpoint }), NOW + i);
  return life;
}

export const states = async (life: Life) =>
  (await life.db.jobs.toArray()).map(({ state }) => state).toSorted();

/** Counts each request to the store; from the one at which the context is over none answers, and what was open is undone. */
function mortal(db: Dexie, isOver: () => boolean): void {
  db.use({
    stack: 'dbcore',
    name: 'mortal',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        const over = (trans: unknown) => {
          if (!isOver()) return false;
          try {
            (trans as IDBTransaction).abort();
          } catch {
            // It was over by itself.
          }
          return true;
        };
        return {
          ...table,
          mutate: (req) => (over(req.trans) ? never : table.mutate(req)),
          get: (req) => (over(req.trans) ? never : table.get(req)),
          getMany: (req) => (over(req.trans) ? never : table.getMany(req)),
          query: (req) => (over(req.trans) ? never : table.query(req)),
          openCursor: (req) => (over(req.trans) ? never : table.openCursor(req)),
          count: (req) => (over(req.trans) ? never : table.count(req)),
        };
      },
    }),
  });
}
