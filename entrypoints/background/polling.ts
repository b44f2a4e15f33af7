import { browser } from 'wxt/browser';
import { HOUR, MINUTE } from '../../lib/clock';
import { EXTRACTIVE } from '../../lib/digests/extractive/edition';
import { digestAnew } from '../../lib/polling/digest-anew';
import { isDue } from '../../lib/polling/due';
import { withHeartbeat } from '../../lib/polling/heartbeat';
import { runRound } from '../../lib/polling/round';
import { digestedBy, historyDays, paused, pollHours, within } from '../../lib/settings';
import { isDeclared, sources } from '../../lib/sources';
import { createPoliteFetch, type PoliteFetch } from '../../lib/sources/polite-fetch';
import type { Source } from '../../lib/sources/source';
import { db } from '../../lib/store/db';
import { followedLists } from '../../lib/store/follows';
import { createHostGate } from '../../lib/store/host-gate';

const ALARM = 'poll';
/** Rounds in one go, should a reader add lists faster than they are asked for. */
const MOST_ROUNDS = 5;
/** Longer than any round that lives. */
const AFTER_DEATH = 4 * MINUTE;

export interface Polling {
  /**
   * Asks every source now, or only those that are due. One run at a time: a second call while one runs does nothing,
   * for the run goes on until nothing is due.
   */
  poll(which: 'all' | 'due'): Promise<void>;
  /** The polite fetcher, for single requests that a reader asked for. */
  fetch: PoliteFetch;
}

/** Registers what polls: the alarm, the browser's start, a change of the interval or the end of a pause. */
export function setupPolling(): Polling {
  const now = () => Date.now();
  const fetch = createPoliteFetch({
    gate: createHostGate(db, now),
    fetch: (...request) => globalThis.fetch(...request),
    now,
    isDeclared,
    alone: (host, task) => navigator.locks.request(`gloss:host:${host}`, task),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  const alive = <T>(task: () => Promise<T>) =>
    withHeartbeat(() => void browser.runtime.getPlatformInfo(), task);
  const settings = async () => ({
    pollHours: within('pollHours', await pollHours.getValue()),
    historyDays: within('historyDays', await historyDays.getValue()),
  });

  const due = async ({ id }: Source) => isDue(await db.rounds.get(id), await followedLists(db, id), now());

  async function poll(which: 'all' | 'due'): Promise<void> {
    await navigator.locks.request('gloss:poll', { ifAvailable: true }, async (lock) => {
      if (!lock) return;
      await alive(async () => {
        // Should the worker die in this round, the alarm wakes the next one.
        await schedule(AFTER_DEATH);
        for (const source of sources) {
          if (which === 'all') await runRound({ db, source, fetch, now, settings });
          // Again while something followed meanwhile was not asked for.
          for (let i = 0; i < MOST_ROUNDS && (await due(source)); i++) {
            await runRound({ db, source, fetch, now, settings });
          }
        }
      });
    });
    await schedule();
  }

  /**
   * The alarm repeats at the reader's interval, and first rings when a round is due, which `soonest` may put off.
   * Where nothing is followed nothing is ever due.
   */
  async function schedule(soonest = MINUTE): Promise<void> {
    const period = (await settings()).pollHours * HOUR;
    const due = await Promise.all(
      sources.map(async ({ id }) => {
        const followed = (await followedLists(db, id)).length > 0;
        return followed ? ((await db.rounds.get(id))?.nextAt ?? 0) : now() + period;
      }),
    );
    const when = Math.max(Math.min(...due), now() + soonest);
    await browser.alarms.create(ALARM, { when, periodInMinutes: period / MINUTE });
  }

  async function pollIfDue(): Promise<void> {
    if (!(await paused.getValue())) await poll('due');
  }

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void pollIfDue();
  });
  browser.runtime.onStartup.addListener(() => void pollIfDue());
  pollHours.watch(() => void intervalChanged());
  async function intervalChanged() {
    const hours = (await settings()).pollHours;
    await db.rounds.toCollection().modify((round) => {
      if (round.state === 'done' && round.finishedAt) round.nextAt = round.finishedAt + hours * HOUR;
    });
    await schedule();
  }
  paused.watch((on) => {
    if (!on) void pollIfDue();
  });
  // Alarms may be gone after an update or a crash of the browser.
  void browser.alarms.get(ALARM).then((alarm) => (alarm ? undefined : schedule()));

  /** At every start, until it went through once for this edition. */
  async function update(): Promise<void> {
    if ((await digestedBy.getValue()) === EXTRACTIVE.model) return;
    await alive(() => digestAnew(db, now()));
    await digestedBy.setValue(EXTRACTIVE.model);
  }
  void update();

  return { poll, fetch: (url) => alive(() => fetch(url)) };
}
