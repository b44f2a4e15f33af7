import { browser } from 'wxt/browser';
import { MINUTE } from '../../lib/clock';
import type { StoredPaper } from '../../lib/records/extract';
import type { Radar } from '../../lib/records/relevance';
import { ranking, topics } from '../../lib/settings';
import { marksChangedAt, onMarksChanged } from '../../lib/signals';
import { db } from '../../lib/store/db';
import { libraryOf } from '../../lib/store/library';
import { keptRadar } from '../../lib/store/radar';
import { unattended } from './trouble';

const ALARM = 'radar';
/** Marks come in runs: it is learned when they have rested for so long. */
const REST = MINUTE;
/** Milliseconds of one go: what a page asks meanwhile is answered between two. */
const SLICE = 20;

/** Registers what learns of the reader's marks and library: some time after they change, and where a run was broken off. */
export function setupRadar(): void {
  const soon = () => unattended(later);
  onMarksChanged(soon);
  ranking.watch(soon);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) unattended(learnIfDue);
  });
}

const later = () => browser.alarms.create(ALARM, { when: Date.now() + REST });

/** Learning was switched off while it went on. */
class Off extends Error {}

async function learnIfDue(): Promise<void> {
  await navigator.locks.request('gloss:radar', { ifAvailable: true }, async (lock) => {
    // Whoever has it looks again when it is done.
    if (!lock) return;
    const isOn = await learnOrGoOn();
    // Marks that came meanwhile set an alarm that this may have been: they are not to wait for the next.
    // What was all forgotten meanwhile stays so until the next.
    if (isOn && (await isOld(await keptRadar(db)))) await later();
    else await browser.alarms.clear(ALARM);
  });
}

/** @returns whether anything is to be learned at all */
async function learnOrGoOn(): Promise<boolean> {
  if ((await ranking.getValue()) === 'off') return false;
  const { isRadarBegun, learnRadar } = await import('../../lib/radar');
  if (!(await isRadarBegun(db)) && !(await isDue())) return true;
  // Should the worker die in it, the alarm wakes the next one, which goes on.
  await browser.alarms.create(ALARM, { when: Date.now() + 2 * REST, periodInMinutes: 2 });
  let isOff = false;
  const unwatch = ranking.watch((value) => {
    isOff = value === 'off';
  });
  let began = performance.now();
  try {
    await learnRadar({
      db,
      now: () => Date.now(),
      isOver: () => performance.now() - began > SLICE,
      rest: async () => {
        await new Promise((resolve) => setTimeout(resolve));
        if (isOff) throw new Off();
        began = performance.now();
      },
      countTopics: await topicCounter(),
      library: async () => (await libraryOf(db)).sort((a, b) => b.addedAt - a.addedAt),
    });
  } catch (error) {
    if (!(error instanceof Off)) throw error;
  } finally {
    unwatch();
  }
  return !isOff;
}

/** Whether there is something to learn; never before the reader's first mark or work. */
async function isDue(): Promise<boolean> {
  const radar = await keptRadar(db);
  return radar ? isOld(radar) : (await db.library.count()) > 0 || (await db.marks.count()) > 0;
}

/** Whether marks or the library changed after it was learned. */
const isOld = async (radar: Radar | undefined): Promise<boolean> =>
  radar !== undefined && (await marksChangedAt()) > radar.trainedAt;

async function topicCounter(): Promise<(paper: StoredPaper) => number> {
  const [{ searchable, topicsOf }, { extractOf }] = await Promise.all([
    import('../../lib/topics'),
    import('../../lib/records/extract'),
  ]);
  const of = topicsOf((await topics.getValue()).filter(({ hides }) => !hides));
  return (paper) => of(searchable(paper, () => extractOf(paper)?.tags ?? [])).length;
}
