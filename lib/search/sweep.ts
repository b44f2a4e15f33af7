import type { Day, PaperKey } from '../records/paper';
import type { GlossDb } from '../store/db';
import { FROM_THE_NEWEST } from './keep-segments';
import { type PlacedAll, placedByDay } from './placed';

/** So many first, that hits come at once; then so many in a row of the index, and at least half as many. */
const FIRST = 50;
export const IN_ONE = 2_000;
const KEYS_AT_ONCE = IN_ONE;

/** Papers to be read together, and how far the index goes once they are. */
export interface Swept {
  keys: PaperKey[];
  /** All papers last announced on this day or later are read then; empty where all are. */
  after: Day;
}

/**
 * All papers last announced before a day, the newest first, then those that never were.
 * @param placed is filled on the way
 */
export async function* sweep(db: GlossDb, before: Day, placed: PlacedAll): AsyncGenerator<Swept> {
  let open: PaperKey[] = [];
  let after = before;
  let most = before === FROM_THE_NEWEST ? FIRST : IN_ONE;
  for await (const { day, papers } of placedByDay(db, placed)) {
    if (day >= before) continue;
    open.push(...new Set(papers.filter((key) => placed.get(key)?.day === day)));
    while (open.length > most) {
      yield { keys: open.splice(0, most), after };
      most = IN_ONE;
    }
    if (open.length < most / 2) continue;
    after = day;
    yield { keys: open, after };
    open = [];
  }
  for await (const keys of allKeys(db)) {
    open.push(...keys.filter((key) => !placed.has(key)));
    if (open.length >= IN_ONE) yield { keys: open.splice(0), after };
  }
  yield { keys: open, after: '' };
}

async function* allKeys(db: GlossDb): AsyncGenerator<PaperKey[]> {
  for (let last = ''; ; ) {
    const some = await db.papers.where(':id').above(last).limit(KEYS_AT_ONCE).primaryKeys();
    yield some;
    if (some.length < KEYS_AT_ONCE) return;
    last = some.at(-1) ?? last;
  }
}
