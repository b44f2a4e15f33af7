import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { subjectById } from '../../lib/papers/subjects';
import { type BrowseDeps, browse } from '../../lib/polling/browse';
import { isUnfinished } from '../../lib/polling/count-due';
import { countSubjects } from '../../lib/polling/count-subjects';
import { withHeartbeat } from '../../lib/polling/heartbeat';
import { because } from '../../lib/sources/because';
import { latestCounts } from '../../lib/store/counts';
import { db } from '../../lib/store/db';
import { answer, Refused } from './guard';
import { pollSettings } from './poll-settings';
import type { Polling } from './polling';
import { engineData } from './reader';
import { unattended } from './trouble';

/** Rings while a count is under way: should the worker die, the next one goes on with it. */
const ALARM = 'count';

/** Registers what the page of all subjects asks for. */
export function setupSubjects({ fetch }: Polling): void {
  const deps: BrowseDeps = {
    db,
    fetch: because(fetch, { why: 'browse', byHand: true }),
    now: () => Date.now(),
    engineData,
    settings: pollSettings,
  };

  async function count(again: boolean): Promise<void> {
    await alone('gloss:count', async () => {
      await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: 1 });
      try {
        await countSubjects(deps, again);
      } finally {
        await browser.alarms.clear(ALARM);
      }
    });
  }

  /** Only a count that was begun goes on by itself: nobody else asked for one. */
  async function goOn(): Promise<void> {
    if (isUnfinished(await latestCounts(db), Date.now())) return count(false);
    await browser.alarms.clear(ALARM);
  }

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) unattended(goOn);
  });

  answer('countSubjects', 'own-page', z.object({ again: z.boolean() }), ({ again }) =>
    unattended(() => count(again)),
  );

  const request = z.object({ id: z.string().check(z.maxLength(32)), again: z.boolean() });
  answer('browse', 'own-page', request, ({ id, again }) => {
    const subject = subjectById(id);
    if (subject?.id !== id) throw new Refused(`browse: ${id} is no subject of arXiv's`);
    unattended(() => alone(`gloss:browse:${id}`, () => browse(deps, `arxiv:${id}`, again)));
  });
}

/** One run at a time, kept alive while it lasts; a second does nothing. */
async function alone(name: string, task: () => Promise<void>): Promise<void> {
  await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await withHeartbeat(() => void browser.runtime.getPlatformInfo(), task);
  });
}
