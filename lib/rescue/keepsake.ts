import type { Follow } from '../records/announcement';
import type { Collection } from '../records/collection';
import type { Mark } from '../records/mark';
import type { Loss } from '../records/rescue';
import { type Rows, soundRows } from './rows';

/**
 * A small second copy of what cannot be fetched again, outside the database: lists, marks with their notes,
 * and collections.
 * Chromium makes a damaged database anew, empty and without a word (measured; its `dataLoss` says `none`).
 *
 * It lies in the cache storage, not in extension storage: content scripts can read the latter, and every change of it
 * would be sent to each of them.
 */
export interface Keepsake {
  version: 1;
  /** Epoch milliseconds. */
  savedAt: number;
  follows: Follow[];
  marks: Mark[];
  /** Absent in copies of Glosses before, and where there are none. */
  collections?: Collection[];
  /** Marks that were too many. */
  cut: number;
}

/** Marks in a keepsake. */
const MOST_MARKS = 5000;

const CACHE = 'gloss-keepsake';
/** `kept` is the copy of the day; `lost` the one from before a loss, until the reader has decided. */
export type Place = 'kept' | 'lost';
// Never asked for: a cache needs an address.
const address = (place: Place) => `https://gloss.invalid/${place}`;

/** The copy of these rows. Where there are too many marks, stars come first, then what is newest. */
export function keepsakeOf(
  follows: Follow[],
  marks: Mark[],
  now: number,
  collections: Collection[] = [],
): Keepsake {
  const latest = ({ starredAt = 0, readAt = 0, hiddenAt = 0 }: Mark) => Math.max(starredAt, readAt, hiddenAt);
  // A note is nowhere else either.
  const starred = ({ starredAt, note, collections: of }: Mark) =>
    Number(starredAt !== undefined || note !== undefined || of !== undefined);
  const sorted = [...marks].sort((a, b) => starred(b) - starred(a) || latest(b) - latest(a));
  const kept = sorted.slice(0, MOST_MARKS);
  return {
    version: 1,
    savedAt: now,
    follows,
    ...(collections.length > 0 && { collections }),
    marks: kept,
    cut: marks.length - kept.length,
  };
}

/** A keepsake as it was written, its rows checked; undefined where there is none that can be read. */
export async function readKeepsake(place: Place): Promise<Keepsake | undefined> {
  try {
    const cache = await caches.open(CACHE);
    const stored: unknown = await (await cache.match(address(place)))?.json();
    if (typeof stored !== 'object' || stored === null) return undefined;
    const { follows, collections, marks, savedAt, cut } = stored as Partial<Record<keyof Keepsake, unknown>>;
    const { rows } = soundRows({
      follows: { rows: Array.isArray(follows) ? follows : [] },
      collections: { rows: Array.isArray(collections) ? collections : [] },
      marks: { rows: Array.isArray(marks) ? marks : [] },
    });
    const number = (value: unknown) => (typeof value === 'number' ? value : 0);
    return {
      version: 1,
      savedAt: number(savedAt),
      follows: rows.follows,
      collections: rows.collections,
      marks: rows.marks,
      cut: number(cut),
    };
  } catch {
    return undefined;
  }
}

/** @throws where the cache storage cannot be written */
export async function writeKeepsake(place: Place, keepsake: Keepsake): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.put(address(place), new Response(JSON.stringify(keepsake)));
}

export async function dropKeepsake(place: Place): Promise<void> {
  await (await caches.open(CACHE)).delete(address(place));
}

/** Rows with what else a keepsake knows: their own count where both know something. */
export function joined<Some extends Pick<Rows, 'follows' | 'marks'> & Partial<Pick<Rows, 'collections'>>>(
  rows: Some,
  kept: Keepsake | undefined,
): Some {
  const follows = beyond(kept?.follows, rows.follows, 'list');
  const marks = beyond(kept?.marks, rows.marks, 'paper');
  const collections = beyond(kept?.collections, rows.collections, 'id');
  return {
    ...rows,
    follows: [...rows.follows, ...follows],
    ...(collections.length > 0 && { collections: [...(rows.collections ?? []), ...collections] }),
    marks: [...rows.marks, ...marks],
  };
}

/** What a keepsake has and the database lacks. */
export function missing(
  kept: Keepsake,
  now: Pick<Rows, 'follows' | 'marks'> & Partial<Pick<Rows, 'collections'>>,
): Loss {
  const starred = (marks: Mark[]) => marks.filter(({ starredAt }) => starredAt !== undefined);
  return {
    lists: beyond(kept.follows, now.follows, 'list').length,
    stars: beyond(starred(kept.marks), starred(now.marks), 'paper').length,
    collections: beyond(kept.collections, now.collections, 'id').length,
    cut: kept.cut,
  };
}

/** Kept rows that the others lack. @param key that rows are known by */
function beyond<Row>(kept: readonly Row[] = [], rows: readonly Row[] = [], key: keyof Row): Row[] {
  const known = new Set(rows.map((row) => row[key]));
  return kept.filter((row) => !known.has(row[key]));
}
