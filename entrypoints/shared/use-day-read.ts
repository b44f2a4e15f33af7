import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Day } from '../../lib/records/paper';
import { bareDay } from '../../lib/store/bare-day';
import { db } from '../../lib/store/db';
import { watchMarked } from '../../lib/store/watch-marked';
import { afterFrame } from './after-frame';
import { type DayRead, type DayStart, readDay } from './read-day';
import { tellOfNoOpening } from './use-live';

/** Begins to read the first cards of a day; undefined where all of it is to be read at once. */
export type StartOf = (day: Day) => Promise<DayStart | undefined> | undefined;

/** What is known of a day by now; that of the day before it was asked for as long as there is nothing of its own. */
export interface DayKnown {
  read?: { value: DayRead; start?: DayStart } | undefined;
  /** Whether all of the day that is asked for is being read: its first cards are on the screen, or there are none. */
  isDrawn: boolean;
  failed?: { error: unknown } | undefined;
}

/** Reads a day, its first cards first, and keeps it up to date. */
export function useDayRead(day: Day, startOf?: StartOf): DayKnown {
  const [{ read, failed }, setKnown] = useState<Pick<DayKnown, 'read' | 'failed'>>({});
  const [drawn, setDrawn] = useState(startOf ? undefined : day);
  const isDrawn = startOf === undefined || drawn === day;
  // Before the first painting, as everything that is waited for.
  useLayoutEffect(() => {
    if (isDrawn) return undefined;
    const starting = startOf(day);
    if (!starting) return setDrawn(day);
    let isOver = false;
    void starting.then((start) => {
      if (isOver) return;
      if (start) setKnown({ read: { value: start, start } });
      else setDrawn(day);
    });
    return () => {
      isOver = true;
    };
  }, [day]);
  const started = read?.start?.day;
  // The rest is read once what is there is on the screen.
  useEffect(() => {
    if (started !== day) return undefined;
    return afterFrame(() => setDrawn(day));
  }, [started, day]);
  useLayoutEffect(() => {
    if (!isDrawn) return undefined;
    return watchMarked(db, () => readDay(day, (each) => bareDay(db, each)).catch(tellOfNoOpening), {
      next: (value) => setKnown({ read: { value } }),
      error: (error) => setKnown((before) => ({ ...before, failed: { error } })),
    });
  }, [day, isDrawn]);
  return { read, isDrawn, failed };
}
