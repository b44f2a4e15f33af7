import { byLead } from '../records/appearance';
import type { FoundOrder } from '../records/found-order';
import type { Day, PaperKey, SourceId } from '../records/paper';
import type { Segment } from './segment';

/** More nobody scrolls through: who has not found it by then types a word more. */
export const MOST_SHOWN = 500;

/** A paper that is meant, and how well. */
export interface Hit {
  doc: {
    key: PaperKey;
    /** The newest day it was announced on, or on which it arrived. */
    day: Day;
    /** The lists that announced it on that day; none where it was never announced. */
    lists: readonly string[];
  };
  score: number;
}

/** A hit in the index. There are tens of thousands, and of most of them next to nothing is asked: one object is both. */
export class FoundDoc implements Hit {
  readonly score: number;
  readonly #segment: Segment;
  readonly #at: number;

  constructor(segment: Segment, at: number, score: number) {
    this.#segment = segment;
    this.#at = at;
    this.score = score;
  }
  get doc() {
    return this;
  }
  get key(): PaperKey {
    return this.#segment.key(this.#at);
  }
  get day(): Day {
    return this.#segment.day(this.#at);
  }
  get lists(): readonly string[] {
    return this.#segment.lists(this.#at);
  }
}

/**
 * The first of many hits in an order; of one day the newest id first. The others are not sorted: of fifty thousand that would
 * take longer than finding them.
 */
export function firstOf(hits: readonly Hit[], order: FoundOrder, most: number): Hit[] {
  if (order === 'newest') return byDay(hits, most);
  return inBuckets(
    hits,
    ({ score }) => score,
    (a, b) => b - a,
    most,
    byDay,
  );
}

const byDay = (hits: readonly Hit[], most: number): Hit[] =>
  inBuckets(
    hits,
    ({ doc }) => doc.day,
    (a, b) => (a < b ? 1 : -1),
    most,
    (some) => [...some].sort((a, b) => (a.doc.key < b.doc.key ? 1 : -1)),
  );

function inBuckets<Key>(
  hits: readonly Hit[],
  keyOf: (hit: Hit) => Key,
  order: (a: Key, b: Key) => number,
  most: number,
  within: (hits: readonly Hit[], most: number) => Hit[],
): Hit[] {
  const buckets = new Map<Key, Hit[]>();
  for (const hit of hits) {
    const key = keyOf(hit);
    const bucket = buckets.get(key);
    if (bucket) bucket.push(hit);
    else buckets.set(key, [hit]);
  }
  const first: Hit[] = [];
  for (const key of [...buckets.keys()].sort(order)) {
    if (first.length >= most) break;
    first.push(...within(buckets.get(key) ?? [], most - first.length).slice(0, most - first.length));
  }
  return first;
}

/**
 * Each work once: of its appearances that are meant, the one that leads.
 * @param others the other appearances of the papers that have some
 */
export function oneEach(
  hits: readonly Hit[],
  others: ReadonlyMap<PaperKey, readonly PaperKey[]>,
): readonly Hit[] {
  if (others.size === 0) return hits;
  const found = new Set(hits.flatMap(({ doc: { key } }) => (others.has(key) ? [key] : [])));
  const isLed = (key: PaperKey) =>
    others.get(key)?.some((other) => found.has(other) && byLead(leading(other), leading(key)) < 0);
  return found.size === 0 ? hits : hits.filter(({ doc }) => !isLed(doc.key));
}

const leading = (key: PaperKey) => ({ key, source: key.slice(0, key.indexOf(':')) as SourceId });

/** How many of them are of a day or later. */
export const countSince = (hits: readonly Hit[], day: Day): number =>
  hits.reduce((count, { doc }) => (doc.day >= day ? count + 1 : count), 0);
