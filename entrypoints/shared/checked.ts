import type { Checked } from '../../components/day-header';
import { newYorkDay } from '../../lib/clock';
import { nextBatch } from '../../lib/polling/calendar';
import { m } from '../../lib/words';
import { timeAndDay } from '../../lib/words/dates';
import type { DayModel } from './use-day';

/** What the header says of completeness: whether all is here where the ledger knows, else when was looked. */
export function checkedOf({ round, now, paused, tally }: DayModel): Checked {
  if (paused) return { words: m.paused_now() };
  // While a round runs, its row still tells of the answer before.
  const at = round?.state === 'failed' ? undefined : round?.answeredAt;
  const next = at === undefined ? undefined : nextBatch(newYorkDay(at)).at;
  if (tally && tally.kind !== 'rest') return { tally, at, next, now };
  if (at === undefined || next === undefined) return { words: undefined };
  const time = timeAndDay(at, now);
  return {
    words: next > now ? m.checked({ time, next: timeAndDay(next, now) }) : m.checked_only({ time }),
  };
}
