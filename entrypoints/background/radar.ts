import { Dexie } from 'dexie';
import { browser } from 'wxt/browser';
import { MINUTE } from '../../lib/clock';
import type { StoredPaper } from '../../lib/records/extract';
import { ranking, topics } from '../../lib/settings';
import { marksChangedAt, onMarksChanged } from '../../lib/signals';
import { db } from '../../lib/store/db';
import { libraryOf } from '../../lib/store/library';
import { keptRadar } from '../../lib/store/radar';
import { readTables } from './tables';
import { unattended } from './trouble';

const ALARM = 'radar';
/** Marks come in runs: it is learned when they have rested for so long. */
const REST = MINUTE;
/** Milliseconds of one go: what a page asks meanwhile is answered between two. */
const SLICE = 20;

/** Registers what learns of the reader's marks: some time after they change, and where a run was broken off. */
export function setupRadar(): void {
  const soon = () => unattended(() => browser.alarms.create(ALARM, { when: Date.now() + REST }));
  onMarksChanged(soon);
  ranking.watch(soon);
  // What an options page imports is told to all contexts.
  Dexie.on('storagemutated', (parts) => {
    if (Object.keys(parts).some((part) => part.includes('/library/'))) soon();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) unattended(learnIfDue);
  });
}

async function learnIfDue(): Promise<void> {
  await navigator.locks.request('gloss:radar', { ifAvailable: true }, async (lock) => {
    if (!lock || (await ranking.getValue()) === 'off') return;
    const { isRadarBegun, learnRadar } = await import('../../lib/radar');
    if (!(await isRadarBegun(db)) && !(await isDue())) return;
    // Should the worker die in it, the alarm wakes the next one, which goes on.
    await browser.alarms.create(ALARM, { when: Date.now() + 2 * REST, periodInMinutes: 2 });
    let began = performance.now();
    await learnRadar({
      db,
      now: () => Date.now(),
      isOver: () => performance.now() - began > SLICE,
      rest: async () => {
        await new Promise((resolve) => setTimeout(resolve));
        began = performance.now();
      },
      countTopics: await topicCounter(),
      library: () => libraryOf(db),
    });
    await browser.alarms.clear(ALARM);
  });
}

/** Whether marks or the library changed after it was learned last; never before the reader's first mark or work. */
async function isDue(): Promise<boolean> {
  const radar = await keptRadar(db);
  const newest = (await db.library.orderBy('addedAt').last())?.addedAt ?? 0;
  if (!radar) return newest > 0 || (await db.marks.count()) > 0;
  return Math.max(await marksChangedAt(), newest) > radar.trainedAt;
}

async function topicCounter(): Promise<(paper: StoredPaper) => number> {
  await readTables();
  const [{ searchable, topicsOf }, { extractOf }] = await Promise.all([
    import('../../lib/topics'),
    import('../../lib/records/extract'),
  ]);
  const of = topicsOf(await topics.getValue());
  return (paper) => of(searchable(paper, () => extractOf(paper)?.tags ?? [])).length;
}
