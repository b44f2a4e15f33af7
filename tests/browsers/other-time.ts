/**
 * A computer on which it is another time, and on which time goes by faster: for weeks that pass in minutes.
 *
 * What is real: the browser, the built extension, its worker, database, alarms' times, requests and the waits between
 * them. What is changed is the clock under all of it: `Date.now` and `setTimeout` in the worker run `SPEED` times as
 * fast, and so does the clock by which the server's log is read. Alarms do not ring by themselves: `ring` makes one ring
 * when its time, as the extension set it, has come.
 */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Worker } from 'playwright-core';

/** Three seconds take 0.3. Not more: the 20 s that a request may take are 20 real ones, and machines are slow. */
export const SPEED = 10;

/** From a real moment on the other clock shows `at` and runs on. Epoch milliseconds. */
interface Since {
  real: number;
  at: number;
}

export interface OtherTime {
  now(): number;
  /** What the clock showed at a real moment, as a server's log has it. */
  at(real: number): number;
  /** Sets the clock. It only goes forward. */
  jump(at: number): Since;
  readonly last: Since;
}

export function otherTime(start: number): OtherTime {
  const all: [Since, ...Since[]] = [{ real: Date.now(), at: start }];
  const shown = (real: number, { real: from, at }: Since) => at + (real - from) * SPEED;
  const last = () => all.at(-1) ?? all[0];
  const time: OtherTime = {
    get last() {
      return last();
    },
    now: () => shown(Date.now(), last()),
    at: (real) => shown(real, all.findLast(({ real: from }) => from <= real) ?? all[0]),
    jump(at) {
      const since = { real: Date.now(), at: Math.max(at, time.now()) };
      all.push(since);
      return since;
    },
  };
  return time;
}

/** Runs before the worker's own first line. */
const PRELUDE = `(() => {
  const real = Date.now.bind(Date);
  let since = SINCE;
  Date.now = () => Math.round(since.at + (real() - since.real) * SPEED);
  const wait = globalThis.setTimeout;
  globalThis.setTimeout = (task, ms = 0, ...rest) => wait(task, ms / SPEED, ...rest);
  const planned = new Map();
  let plans = 0;
  const alarms = chrome.alarms;
  const create = alarms.create.bind(alarms);
  const FAR = 30 * 24 * 3600_000;
  alarms.create = (name, info) => {
    plans++;
    planned.set(name, { name, scheduledTime: info.when, periodInMinutes: info.periodInMinutes });
    return create(name, { when: real() + FAR });
  };
  alarms.get = async (name) => planned.get(name);
  if (globalThis.browser?.alarms && globalThis.browser.alarms !== alarms) throw new Error('two kinds of alarms');
  globalThis.otherTime = {
    jump: (to) => { since = to; },
    plan: async (name) => {
      const { held, pending } = await navigator.locks.query();
      const busy = [...held, ...pending].some((lock) => lock.name.startsWith('gloss:'));
      return { plans, busy, at: planned.get(name)?.scheduledTime };
    },
    ring: (name) => create(name, { when: real() + 1 }),
  };
})();
`;

/** A copy of a built extension whose worker lives by another clock, and that may ask every host. */
export function copyForOtherTime(from: string, to: string, time: OtherTime): string {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const prelude = PRELUDE.replace('SINCE', JSON.stringify(time.last)).replaceAll('SPEED', String(SPEED));
  const script = join(to, 'background.js');
  writeFileSync(script, prelude + readFileSync(script, 'utf8'));
  const manifest = join(to, 'manifest.json');
  // No browser without a screen can be asked for a permission: hosts that a reader would allow are allowed.
  const told = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, unknown>;
  // A browser keeps a worker's script for as long as the version stays.
  const version = `0.1.${Math.floor(time.last.real / 1000) % 60_000}`;
  writeFileSync(manifest, JSON.stringify({ ...told, version, host_permissions: ['https://*/*'] }));
  return to;
}

interface InWorker {
  otherTime: {
    jump(to: Since): void;
    plan(name: string): Promise<Plan>;
    ring(name: string): void;
  };
}
/** When an alarm is due, by the other clock; how often one was set; whether anything is under way. */
export interface Plan {
  plans: number;
  busy: boolean;
  at?: number;
}

export const setOtherTime = (worker: Worker, to: Since): Promise<void> =>
  worker.evaluate((since) => (globalThis as unknown as InWorker).otherTime.jump(since), to);
export const planOf = (worker: Worker): Promise<Plan> =>
  worker.evaluate(() => (globalThis as unknown as InWorker).otherTime.plan('poll'));
export const ringNow = (worker: Worker): Promise<void> =>
  worker.evaluate(() => (globalThis as unknown as InWorker).otherTime.ring('poll'));
