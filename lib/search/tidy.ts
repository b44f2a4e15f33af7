import type { PaperKey } from '../records/paper';
import type { GlossDb } from '../store/db';
import type { HeldIndex } from './held';
import { replaceRows } from './keep-segments';
import type { Segment } from './segment';
import { sliced } from './sliced';
import { IN_ONE } from './sweep';
import { SegmentWriter } from './write-segment';

/** Every poll leaves a small row: so many are made one. */
const MOST_SMALL = 8;
const SMALL = IN_ONE / 3;
/** A row of which less than this is still told by it takes more room than it is worth. */
const LEAST_LIVE = 0.6;

/**
 * Puts the papers of small rows, and of those that say little any more, into new ones. Nothing else is found by that.
 * @param isWanted asked between slices
 * @returns whether there was something to do, and it is done
 */
export async function tidy(db: GlossDb, index: HeldIndex, isWanted: () => boolean): Promise<boolean> {
  const all = [...index.segments.values()];
  const old = untidy(all);
  if (old.length === 0 || index.unkept !== undefined) return false;
  const { epoch } = index;
  const writers = [new SegmentWriter()];
  const isDone = await sliced(
    old.flatMap((segment) => [...segment.dead.keys()].map((doc) => ({ segment, doc }))),
    ({ segment, doc }) => {
      if (segment.dead[doc] === 1) return;
      if ((writers.at(-1)?.count ?? 0) >= IN_ONE) writers.push(new SegmentWriter());
      writers.at(-1)?.add(segment.parts(doc));
    },
    isWanted,
  );
  if (!isDone || index.epoch !== epoch) return false;
  const gone = stillGone(index, old);
  const rows = writers
    .map((writer, at) => ({ writer, gone: at === 0 ? gone : [] }))
    .filter((each) => each.writer.count > 0 || each.gone.length > 0)
    .map((each) => each.writer.row(each.gone));
  const [known, olds] = [all, old].map((some) => some.map(({ id }) => id)) as [number[], number[]];
  const ids = await replaceRows(db, known, olds, rows);
  if (!ids || index.epoch !== epoch) return false;
  index.replace(
    olds,
    rows.map((row, at) => ({ ...row, id: ids[at] as number })),
  );
  return true;
}

function untidy(all: readonly Segment[]): Segment[] {
  const wasted = all.filter(({ live, count }) => live < count * LEAST_LIVE);
  const small = all.filter(({ live, count }) => live < SMALL && live >= count * LEAST_LIVE);
  return small.length > MOST_SMALL ? [...small, ...wasted] : wasted;
}

/** What old rows say is no more, as far as a row that stays would tell of it. */
function stillGone({ segments, at }: HeldIndex, old: readonly Segment[]): PaperKey[] {
  const gone = new Set(old.flatMap((segment) => segment.gone));
  const told = new Set<PaperKey>();
  for (const segment of segments.values())
    if (!old.includes(segment))
      for (const [doc, isDead] of segment.dead.entries()) if (isDead) told.add(segment.key(doc));
  return [...gone].filter((key) => told.has(key) && !at.has(key));
}
