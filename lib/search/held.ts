import type { Day, PaperKey } from '../records/paper';
import type { StorageReason } from '../records/round';
import type { SearchedRow } from '../records/searched';
import { Segment } from './segment';

/** Rows have whole numbers: between two of them there is room for a million. */
const OWN = 1e-6;

/** Where a paper stands. */
export interface Place {
  segment: Segment;
  doc: number;
}

/** The index as a page holds it: rows of the table, and of each paper where its newest state stands. */
export class HeldIndex {
  readonly segments = new Map<number, Segment>();
  readonly at = new Map<PaperKey, Place>();
  /** Of what is no more, the newest row that says so. */
  readonly #gone = new Map<PaperKey, number>();
  /** How many papers there are, where that had to be asked; 0 until it is known. */
  total: number | undefined;
  /** Why the browser keeps nothing of it, where it does not; then what this page alone has read beyond its rows. */
  unkept: StorageReason | undefined;
  before: Day | undefined;
  readonly struck = new Set<number>();
  #known: readonly number[] = [];
  #edition: string | undefined;
  /** Counts up whenever what was found before may be found no more. */
  epoch = 0;

  add(row: SearchedRow): Segment {
    const segment = new Segment(row);
    this.segments.set(segment.id, segment);
    for (const key of segment.gone) {
      this.#gone.set(key, Math.max(segment.id, this.#gone.get(key) ?? segment.id));
      const place = this.at.get(key);
      if (place && place.segment.id < segment.id) this.#bury(key, place);
    }
    for (let doc = 0; doc < segment.count; doc++) {
      const key = segment.key(doc);
      const before = this.at.get(key);
      const newest = Math.max(before?.segment.id ?? -Infinity, this.#gone.get(key) ?? -Infinity);
      if (newest > segment.id) {
        segment.dead[doc] = 1;
        segment.live--;
        continue;
      }
      if (before) this.#bury(key, before);
      this.at.set(key, { segment, doc });
    }
    return segment;
  }

  /** What this page alone had is a row now. */
  renumber(segment: Segment, id: number): void {
    this.segments.delete(segment.id);
    segment.id = id;
    this.segments.set(id, segment);
    for (const key of segment.gone) this.#gone.set(key, Math.max(id, this.#gone.get(key) ?? id));
  }

  #bury(key: PaperKey, { segment, doc }: Place): void {
    segment.dead[doc] = 1;
    segment.live--;
    // Somebody else has kept all that this page had.
    if (segment.live === 0 && !Number.isInteger(segment.id)) this.segments.delete(segment.id);
    this.at.delete(key);
    this.epoch++;
  }

  /** Learns which rows there are; where one went, its papers stand in others, and all is read anew. */
  meet({ edition, ids }: { edition: string | undefined; ids: readonly number[] }): void {
    const known = new Set(ids);
    const isGone = (id: number) => Number.isInteger(id) && !known.has(id);
    if (this.#edition !== edition || [...this.segments.keys()].some(isGone)) this.clear();
    this.#edition = edition;
    this.#known = ids;
  }

  /** Ids for what this page alone has, that no row will ever bear. */
  newestId(): number {
    return Math.max(0, ...this.#known, ...this.segments.keys()) + OWN;
  }
  oldestId(): number {
    return Math.min(0, ...this.#known, ...this.segments.keys()) - OWN;
  }

  /** Puts rows in the place of others that say the same. */
  replace(old: readonly number[], rows: readonly SearchedRow[]): void {
    for (const row of rows) this.add(row);
    for (const id of old) this.segments.delete(id);
    this.epoch++;
  }

  clear(): void {
    this.segments.clear();
    this.at.clear();
    this.#gone.clear();
    this.struck.clear();
    this.before = undefined;
    this.epoch++;
  }
}
