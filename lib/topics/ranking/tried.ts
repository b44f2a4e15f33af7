import type { Day } from '../../records/paper';
import type { Stand } from './judge';
import { numberOf } from './scan';

/** Places among the first twenty that go to papers of which little is known. */
const PLACES = [14, 19] as const;
/** A day with fewer papers is read to its end. */
const FEWEST = 60;
/** How far down the day one is looked for. */
const DEEPEST = 0.5;

/**
 * Scores from 0 to 1, and the papers that are tried: those that say most in words nothing is known of, so that what is new to a reader
 * can be found at all. They are given the score of their place.
 * @param day none where nothing is learned: then none is tried
 */
export function withTried(
  stands: readonly Stand[],
  day: Day | undefined,
): { scores: Float64Array; tried: ReadonlySet<number> } {
  const scores = Float64Array.from(stands, ({ margin }) => scoreOf(margin));
  const tried = new Set<number>();
  if (day === undefined || stands.length < FEWEST) return { scores, tried };
  const order = [...stands.keys()].sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
  const last = PLACES[1] + 1;
  const others = order.slice(last, Math.floor(DEEPEST * stands.length));
  const strangeness = (at: number) => (stands[at]?.unknown ?? 0) + chance(`${day} ${stands[at]?.key}`);
  const strangest = others
    .map((at) => ({ at, by: strangeness(at) }))
    .sort((a, b) => b.by - a.by || a.at - b.at)
    .slice(0, PLACES.length);
  // From the first place down: each moves those below it by one.
  for (const [i, { at }] of strangest.entries()) {
    const place = PLACES[i] as number;
    order.splice(order.indexOf(at), 1);
    order.splice(place, 0, at);
    const [above, below] = [scores[order[place - 1] as number], scores[order[place + 1] as number]];
    scores[at] = ((above as number) + (below as number)) / 2;
    tried.add(at);
  }
  return { scores, tried };
}

/** A margin of 1 is sure to seven eighths. */
const scoreOf = (margin: number): number => 1 / (1 + Math.exp(-2 * margin));

/** 0 to a third, the same for the same text. */
const chance = (text: string): number => (numberOf(text) >>> 0) / 0xffffffff / 3;
