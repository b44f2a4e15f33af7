import { browser } from 'wxt/browser';
import { HOUR, MINUTE } from '../../lib/clock';
import { failureOf } from '../../lib/errors';
import { LONGEST_REST } from '../../lib/polling/calendar';
import { isDue, dueAt as roundDueAt } from '../../lib/polling/due';
import { withHeartbeat } from '../../lib/polling/heartbeat';
import { goesByCalendar } from '../../lib/polling/next-ask';
import { runRound } from '../../lib/polling/round';
import type { AskDeps } from '../../lib/polling/round-deps';
import type { ListId } from '../../lib/records/announcement';
import type { Round } from '../../lib/records/round';
import { paused, pollHours } from '../../lib/settings';
import { isDeclared, sources } from '../../lib/sources';
import { afresh } from '../../lib/sources/afresh';
import { arxiv } from '../../lib/sources/arxiv';
import { because } from '../../lib/sources/because';
import { createPoliteFetch, type PoliteFetch } from '../../lib/sources/polite-fetch';
import type { Source } from '../../lib/sources/source';
import { createAddressBook } from '../../lib/store/addresses';
import { db } from '../../lib/store/db';
import { followedLists } from '../../lib/store/follows';
import { createHostGate } from '../../lib/store/host-gate';
import { createDiary } from '../../lib/store/requests';
import { digestForEdition } from './digest-for-edition';
import { createLater } from './later';
import { pollSettings } from './poll-settings';
import { engineData } from './reader';
import { createRefusedHost } from './refused-host';
import { readEntities } from './tables';
import { clearTrouble, keepTrouble, unattended, unstoredRound } from './trouble';

const ALARM = 'poll';
/** Rounds in one go, should a reader add lists faster than they are asked for. */
const MOST_ROUNDS = 5;
const NEVER = Number.POSITIVE_INFINITY;
/** Longer than any round that lives. */
const AFTER_DEATH = 4 * MINUTE;

export interface Polling {
  /**
   * Asks every source now, or only those that are due. One run at a time: a second call while one runs does nothing,
   * for the run goes on until nothing is due. What can wait is done afterwards. Never throws.
   * @param why the reason for asking all
   */
  poll(which: 'all' | 'due', why?: 'refresh' | 'retry'): Promise<void>;
  /** What asking for a day gone by needs. */
  asking: Omit<AskDeps, 'source'>;
  /** Keeps the worker alive while a task waits for the network. */
  alive<T>(task: () => Promise<T>): Promise<T>;
  /** The polite fetcher, for single requests that a reader asked for. */
  fetch: PoliteFetch;
}

/**
 * Registers what polls: the alarm, the browser's start, a change of the interval or the end of a pause.
 * @param ended called after each run, whatever it brought
 */
export function setupPolling(ended: () => void): Polling {
  const now = () => Date.now();
  /** The journals' feeds that are followed: hosts that no source names. */
  let feeds: ListId[] = [];
  const fetch = createPoliteFetch({
    gate: createHostGate(db, now),
    addresses: createAddressBook(db, now),
    diary: createDiary(db),
    // Texts of answers are cleaned as soon as they are there.
    fetch: async (...request) => (await Promise.all([globalThis.fetch(...request), readEntities()]))[0],
    now,
    isDeclared: (url) => isDeclared(url, feeds),
    alone: (host, task) => navigator.locks.request(`gloss:host:${host}`, task),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  const alive = <T>(task: () => Promise<T>) =>
    withHeartbeat(() => void browser.runtime.getPlatformInfo(), task);
  const lastRound = async (id: Source['id']) => (await unstoredRound(id)) ?? (await db.rounds.get(id));
  let running = false;
  /** A run that has asked nobody yet: no round's row says that one is under way. */
  let starting = false;
  let working = false;
  let waiting = false;
  const asking = { db, fetch, now, settings: pollSettings, engineData, refusedHost: createRefusedHost() };

  async function poll(which: 'all' | 'due', why: 'refresh' | 'retry' = 'refresh'): Promise<void> {
    await restored;
    const run = async () => {
      running = true;
      starting = true;
      try {
        await alive(() => rounds(which, why)).catch((error: unknown) => keepTrouble(failureOf(error)));
      } finally {
        running = false;
        starting = false;
        await schedule();
      }
      ended();
    };
    const isDone = await navigator.locks.request('gloss:poll', { ifAvailable: true }, async (lock) => {
      if (lock) await run();
      return lock !== null;
    });
    // A run whose last round is over brings a reader nothing new: the next one comes behind it.
    if (!isDone && which === 'all' && !waiting && !starting && !(await isAsking())) {
      waiting = true;
      await navigator.locks.request('gloss:poll', async () => {
        waiting = false;
        await run();
      });
    }
    unattended(doLater);
  }

  /** Whether any round is under way. */
  async function isAsking(): Promise<boolean> {
    const rounds = await db.rounds.toArray().catch(() => []);
    return rounds.some(({ state }) => state === 'running');
  }

  async function rounds(which: 'all' | 'due', why: 'refresh' | 'retry'): Promise<void> {
    // Should the worker die in this round, the alarm wakes the next one.
    await schedule();
    feeds = await followedLists(db, 'journal');
    const asking = ((url, how) => {
      starting = false;
      return fetch(url, how);
    }) as PoliteFetch;
    for (const source of sources) {
      // A day is asked for once more because something of it is missing: “nothing changed” would be no answer.
      const first = why === 'retry' ? afresh(asking) : asking;
      if (which === 'all') await oneRound(source, because(first, { why }));
      // Again while something followed meanwhile was not asked for.
      for (let i = 0; i < MOST_ROUNDS; i++) {
        const reason = await due(source);
        if (!reason) break;
        await oneRound(source, because(asking, { why: reason }));
      }
    }
  }

  /** Beside rounds, so that a reader's ↻ waits for none of it. */
  async function doLater(): Promise<void> {
    if (working || (await paused.getValue()) || ((await leftDueAt()) ?? now() + 1) > now()) return;
    working = true;
    try {
      // Should the worker die in it, the alarm wakes the next one.
      await schedule();
      await alive(later.run);
    } finally {
      working = false;
      await schedule();
    }
  }

  /** When what rounds left open is due; undefined where nothing is, or where nothing could be stored. */
  async function leftDueAt(): Promise<number | undefined> {
    return (await unstoredRound(arxiv.id)) ? undefined : later.dueAt();
  }

  async function oneRound(source: Source, fetch: PoliteFetch): Promise<void> {
    let unwritten: Round | undefined;
    const round = await runRound({
      ...asking,
      refusedHost: createRefusedHost(),
      source,
      fetch,
      unstored: await unstoredRound(source.id),
      onUnstored: (lost) => {
        unwritten = lost;
      },
    });
    if (!round) return;
    if (round.failure?.kind !== 'storage') return clearTrouble(source.id);
    if (!unwritten) await clearTrouble(source.id);
    await keepTrouble(round.failure, unwritten);
  }

  /**
   * Asked by whoever holds the lock, and so runs alone: a round that says it runs died with its worker.
   * @returns why a source should be asked now: it is time, or the reader just followed something
   */
  async function due({ id }: Source): Promise<'poll' | 'onboarding' | undefined> {
    const lists = await followedLists(db, id);
    const round = await lastRound(id);
    const isTime = round?.state === 'running' ? lists.length > 0 : isDue(round, lists, now());
    if (!isTime) return undefined;
    return lists.every((list) => round?.lists.includes(list)) ? 'poll' : 'onboarding';
  }

  /**
   * The alarm first rings when a round is due (arXiv's by its calendar), or when one must have died; should it ring for
   * nothing, it repeats at the reader's interval.
   */
  async function schedule(): Promise<void> {
    const period = (await pollSettings()).pollHours * HOUR;
    const open = await leftDueAt().catch(() => undefined);
    const left = working && open !== undefined ? now() + AFTER_DEATH : open;
    const soonest = Math.min(left ?? NEVER, ...(await Promise.all(sources.map(dueAt))));
    const next = soonest === NEVER ? now() + period : Math.max(soonest, now() + MINUTE);
    const when = running ? now() + AFTER_DEATH : next;
    await browser.alarms.create(ALARM, { when, periodInMinutes: period / MINUTE });
  }

  /** When a round is due; never where nothing is followed, or the database cannot be read. */
  async function dueAt({ id }: Source): Promise<number> {
    try {
      if ((await followedLists(db, id)).length === 0) return NEVER;
      const round = await lastRound(id);
      return !round || round.state === 'running' ? 0 : roundDueAt(round, now());
    } catch {
      return NEVER;
    }
  }

  const later = createLater(asking);

  async function pollIfDue(): Promise<void> {
    if (!(await paused.getValue())) await poll('due');
  }

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) unattended(pollIfDue);
  });
  browser.runtime.onStartup.addListener(() => unattended(pollIfDue));
  pollHours.watch(() => unattended(intervalChanged));
  async function intervalChanged() {
    const hours = (await pollSettings()).pollHours;
    await db.rounds.toCollection().modify((round) => {
      if (round.state !== 'done' || !round.finishedAt || goesByCalendar(round.source)) return;
      round.nextAt = round.finishedAt + hours * HOUR;
    });
    await schedule();
  }
  paused.watch((on) => {
    if (!on) unattended(pollIfDue);
  });

  /** Alarms may be gone after an update or a crash of the browser, or set by a clock that was wrong. */
  async function restore(): Promise<void> {
    const alarm = await browser.alarms.get(ALARM);
    if (!alarm || alarm.scheduledTime - now() > LONGEST_REST) await schedule();
  }
  const restored = restore().catch(() => undefined);

  unattended(() => digestForEdition(alive));

  const lookUp = because(fetch, { why: 'look-up', byHand: true });
  return { poll, asking, alive, fetch: ((url, asking) => alive(() => lookUp(url, asking))) as PoliteFetch };
}
