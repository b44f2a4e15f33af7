import { DAY, HOUR, MINUTE } from '../clock';
import type { HostAnswer, HostRow, Pace, Turn } from '../records/host';

// Times in epoch milliseconds, spans in milliseconds.

/** No turn is further off than this; one that is was written before the clock was set back. */
const LONGEST_WAIT = 2 * MINUTE;
/** Nor is the end of a rest. */
const LONGEST_HOLD = DAY + HOUR;

/** A first rest, doubled each time up to the longest. */
const RESTS = {
  /** It wants less, and does not say for how long. */
  throttled: { first: HOUR, longest: DAY },
  /** It is in trouble. The round asks again after five minutes, too, and doubles. */
  reached: { first: 5 * MINUTE, longest: DAY },
  /** Nothing got there, so nothing harms it. */
  unreached: { first: 5 * MINUTE, longest: HOUR },
} as const;
/** After an answer that came with a wish for less. */
const SLOWER = { first: 30_000, longest: MINUTE };

/**
 * Whether a host may be asked, and its row then.
 * @returns no row where nothing changes
 */
export function takeTurn(
  row: HostRow,
  pace: Pace,
  byHand: boolean,
  now: number,
): { turn: Turn; row?: HostRow } {
  const held = restOf(row, pace.host, byHand, now);
  if (held) return { turn: held };
  const next = Math.max(row.nextTurn, (pace.lane && row.laneTurns?.[pace.lane.name]) ?? 0);
  if (next <= now) return { turn: { kind: 'go' }, row: spaced(row, pace, now) };
  if (next - now <= LONGEST_WAIT) return { turn: { kind: 'wait', until: next } };
  // When it was last asked cannot be known: a whole gap is right in any case.
  const { laneTurns: _, ...rest } = row;
  const anew = spaced({ ...rest, nextTurn: 0 }, pace, now);
  return {
    turn: { kind: 'wait', until: Math.max(anew.nextTurn, ...Object.values(anew.laneTurns ?? {})) },
    row: anew,
  };
}

function restOf({ heldOff, resting }: HostRow, host: string, byHand: boolean, now: number): Turn | undefined {
  if (heldOff?.why === 'forbidden') return byHand ? undefined : { kind: 'forbidden' };
  if (heldOff && isAhead(heldOff.until, now))
    return { kind: 'throttled', until: heldOff.until, status: heldOff.status };
  const { until = 0 } = resting?.[host] ?? {};
  return !byHand && isAhead(until, now) ? { kind: 'resting', until } : undefined;
}

/** The row with the next turns a whole gap from now. */
function spaced(row: HostRow, { gap, lane }: Pace, now: number): HostRow {
  const later = (turn = 0, by: number) => (turn - now > LONGEST_WAIT ? now + by : Math.max(turn, now + by));
  return {
    ...row,
    nextTurn: later(row.nextTurn, gap),
    ...(lane && {
      laneTurns: { ...row.laneTurns, [lane.name]: later(row.laneTurns?.[lane.name], lane.gap) },
    }),
  };
}

/**
 * The row after an answer: its pace counts from now, and what went wrong adds up until something goes well.
 * @param random from 0 to 1: many readers' rests must not all end at once
 */
export function afterAnswer(
  row: HostRow,
  pace: Pace,
  answer: HostAnswer,
  now: number,
  random: number,
): HostRow {
  const next = spaced(row, pace, now);
  const { heldOff: before, failures = 0, resting, ...turns } = next;
  const { [pace.host]: own, ...others } = resting ?? {};
  const withOthers = { ...turns, ...(Object.keys(others).length > 0 && { resting: others }) };
  switch (answer.kind) {
    case 'nothing':
      return next;
    case 'answered':
      return withOthers;
    case 'slower': {
      const nextTurn = Math.max(turns.nextTurn, now + doubled(SLOWER, failures));
      return { ...withOthers, nextTurn, failures: failures + 1 };
    }
    case 'throttled': {
      const { status, wish } = answer;
      const times = before && !before.why ? failures : 0;
      const span = doubled({ first: wish ?? RESTS.throttled.first, longest: DAY }, times);
      // What it says counts to the second, once; who has to say it again means longer.
      const spread = wish !== undefined && times === 0 ? 1 : 1 + random / 4;
      const until = now + Math.round(Math.min(span * spread, DAY));
      return { ...withOthers, failures: times + 1, heldOff: { until, status } };
    }
    case 'forbidden':
      return { ...withOthers, heldOff: { until: now, status: 403, why: 'forbidden' } };
    case 'failed': {
      // The reader asked while it rested: that puts nothing off.
      if (own && isAhead(own.until, now)) return next;
      const times = own?.failures ?? 0;
      const span = doubled(answer.reached ? RESTS.reached : RESTS.unreached, times);
      const rest = { until: now + Math.round(span * (1 - random / 4)), failures: times + 1 };
      return { ...next, resting: { ...others, [pace.host]: rest } };
    }
  }
}

/** Still to come, and not so far off that the clock must have been set back. */
const isAhead = (until: number, now: number) => until > now && until - now <= LONGEST_HOLD;

/** @param times how often it was so before */
const doubled = ({ first, longest }: { first: number; longest: number }, times: number) =>
  Math.min(first * 2 ** Math.min(times, 40), longest);
