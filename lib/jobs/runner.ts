import { MINUTE } from '../clock';
import { claim } from './claim';
import { BESIDE, MOST_AT_ONCE } from './endpoints';
import { fly, type Landing, type LandingDeps, land, type Write } from './flight';
import { extendLeases } from './lease';
import { nextAt } from './next-at';
import { createPlaces } from './places';
import { stop } from './stop';
import { BEAT, BURST, LEASE } from './times';
import { askInTurn, newTurn, putBackTurn, type Turn } from './turn';

/** One runner for each profile, whatever else of Gloss is open. */
const LOCK = 'gloss-jobs';
/** After a burst, and after a store that could not be written. */
const REST = MINUTE;

export interface RunnerDeps extends Omit<LandingDeps, 'random'> {
  write: Write;
  /** Any call of an extension API: it keeps the worker alive while a request is in flight. */
  heartbeat(): void;
  locks: Pick<LockManager, 'request'>;
  /** Sets the one alarm of the queue (epoch milliseconds), or takes it away. */
  wake(at: number | undefined): void;
  /** The reader wants nothing to be begun. */
  paused(): Promise<boolean>;
  /** Requests at the same time, 3 at most. */
  concurrency?: number;
  /** Milliseconds in one go. */
  burst?: number;
  /** From 0 to 1. */
  random?(): number;
  /** Calls again and again; returns how to stop. */
  every?(ms: number, use: () => void): () => void;
  /** Milliseconds that nobody sets. */
  elapsed?(): number;
}

export interface Runner {
  /**
   * Writes what may be written until nothing is due, or a burst is over; while it does so, looks for new jobs. Safe to call
   * at any time, any number of times.
   * @throws what broke, after all that was in flight has ended: the store
   */
  pump(): Promise<void>;
  /** Takes wishes back, and gives up their requests. */
  stop(which: readonly string[] | 'all'): Promise<void>;
}

/** Runs the queue in this context. All that lasts is in the store: it may die at any point, and the next one goes on. */
export function createRunner(deps: RunnerDeps): Runner {
  const { db, now, wake, locks } = deps;
  const every = deps.every ?? interval;
  const elapsed = deps.elapsed ?? (() => performance.now());
  const random = deps.random ?? Math.random;
  const most = Math.min(deps.concurrency ?? MOST_AT_ONCE, MOST_AT_ONCE);
  const burst = deps.burst ?? BURST;
  const owner = crypto.randomUUID();
  const places = createPlaces(most);
  const inHand = new Map<string, { turn: Turn; landed: Promise<void> }>();
  /** What could not be written down; tried again each time, for as long as this context lives. */
  const unsettled = new Map<string, Landing>();
  let errors: unknown[] = [];
  /** The store cannot be written: nothing more is begun that could not be kept. */
  let stuck = false;
  /** When a burst is over, by {@link RunnerDeps.elapsed}. */
  let end = 0;
  let wanted = false;
  let nudge = () => {};
  let running: Promise<void> | undefined;

  async function settleOr(landing: Landing): Promise<void> {
    unsettled.set(landing.job.id, landing);
    try {
      await land({ ...deps, random }, landing);
      unsettled.delete(landing.job.id);
    } catch (error) {
      storeFailed(error);
    }
  }

  function storeFailed(error: unknown): void {
    stuck = true;
    errors.push(error);
  }

  async function beat(): Promise<void> {
    deps.heartbeat();
    wake(now() + LEASE);
    const lost = await extendLeases(db, owner, [...inHand.keys()], now()).catch(() => []);
    for (const id of lost) inHand.get(id)?.turn.controller.abort();
  }

  async function launch(): Promise<void> {
    const held = new Set([...inHand.keys(), ...unsettled.keys()]);
    const free = most + BESIDE - inHand.size;
    const budget = await deps.budget();
    for (const job of await claim(db, { owner, now: now(), most: free, budget, held })) {
      const turn = newTurn(job);
      const ask = askInTurn({ db, mayBegin, places, requestFailed: putBackAll, storeFailed }, turn);
      const landed = fly(deps, job, turn.controller, ask, { storeFailed, writerFailed })
        .then(settleOr)
        .finally(() => inHand.delete(job.id));
      inHand.set(job.id, { turn, landed });
    }
  }

  const isOver = () => elapsed() >= end;
  const mayBegin = async () => !stuck && !isOver() && !(await deps.paused());

  /** Who has asked nothing yet waits anew: what is more urgent goes first, and what a server refused is not asked again. */
  function putBackAll(): void {
    for (const { turn } of inHand.values()) putBackTurn(turn);
  }

  /** @returns whether a burst is over and there may be more to do */
  async function run(): Promise<boolean> {
    end = elapsed() + burst;
    let stopBeat: (() => void) | undefined;
    try {
      for (const landing of [...unsettled.values()]) await settleOr(landing);
      while (true) {
        const nudged = new Promise<void>((resolve) => {
          nudge = resolve;
        });
        // Before anything is claimed: who dies over it is found by the alarm.
        wake(now() + LEASE);
        if (!(await mayBegin())) putBackAll();
        else if (inHand.size < most + BESIDE) await launch().catch(storeFailed);
        if (inHand.size === 0) return isOver();
        // One heart for all of them: restarted for each it would never beat.
        stopBeat ??= every(BEAT, beat);
        await Promise.race([nudged, ...[...inHand.values()].map(({ landed }) => landed)]);
      }
    } finally {
      stopBeat?.();
    }
  }

  async function runAlone(): Promise<void> {
    errors = [];
    stuck = false;
    let over = false;
    try {
      do {
        wanted = false;
        over = await locks.request(LOCK, { ifAvailable: true }, async (lock) => (lock ? run() : false));
        await setAlarm(over || stuck);
        // Somebody came while it was ending.
      } while (wanted && !over && !stuck);
    } finally {
      running = undefined;
    }
    if (errors.length > 0) throw errors[0];
  }

  async function setAlarm(rest: boolean): Promise<void> {
    try {
      const next = (await deps.paused()) ? undefined : await nextAt(db, now());
      wake(next && Math.max(next.at, rest ? now() + REST : 0));
    } catch {
      wake(now() + REST);
    }
  }

  return {
    pump() {
      wanted = true;
      putBackAll();
      nudge();
      running ??= runAlone();
      return running;
    },
    async stop(which) {
      const ran = await stop(db, which, { budget: await deps.budget(), now: now() });
      for (const id of ran) inHand.get(id)?.turn.controller.abort();
    },
  };
}

/** The reader is told on the paper itself; whoever mends it needs to know where it broke. */
const writerFailed = (error: unknown) =>
  console.error('What a model answered could not be dealt with.', error);

function interval(ms: number, use: () => void): () => void {
  const timer = setInterval(use, ms);
  return () => clearInterval(timer);
}
