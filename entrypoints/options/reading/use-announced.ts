import type { Announced } from '../../../components/announced-count';
import { addDays, newYorkDay } from '../../../lib/clock';
import { announcedIn } from '../../../lib/polling/ledger-announced';
import { latestCounts } from '../../../lib/store/counts';
import { db } from '../../../lib/store/db';
import { ledgerBetween } from '../../../lib/store/ledger';
import { longDay } from '../../../lib/words/dates';
import { useLive } from '../../shared/use-live';

/** The longest arXiv rests, and a day. */
const DAYS = 8;

/**
 * What is known of how much the categories announced: of all of them as “All subjects” counted last, of those that are followed as
 * the ledger has it, of whichever day is the newer; undefined where nothing is known, or nothing was announced.
 */
export function useAnnounced(): Announced | undefined {
  const counted = useLive(() => latestCounts(db), []);
  const ledger = useLive(
    async () => announcedIn(await ledgerBetween(db, addDays(newYorkDay(Date.now()), -DAYS), '9999')),
    [],
  );
  if (counted.state !== 'ready' || ledger.state !== 'ready') return undefined;
  const { day, counts } = counted.value ?? {};
  const own = ledger.value;
  if (day === undefined || !counts)
    return own && { day: longDay(own.day), counts: own.counts, ofFollowed: true };
  if (own === undefined || own.day < day) return { day: longDay(day), counts };
  const newer = own.day > day ? { day: longDay(own.day) } : {};
  const followed = Object.entries(own.counts).map(([id, count]) => [id, { ...count, ...newer }]);
  return { day: longDay(day), counts: { ...counts, ...Object.fromEntries(followed) } };
}
