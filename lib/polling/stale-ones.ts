import { categoriesOf } from '../papers/subjects';
import { type Batch, categoryOf, type ListId } from '../records/announcement';
import type { Day } from '../records/paper';
import type { Round } from '../records/round';
import { ofDay } from '../store/days';
import type { GlossDb } from '../store/db';
import { lastAnnouncementDay } from './calendar';
import { staleCategories, withoutStale } from './stale';

/** Days looked back at: the last one, and some more while a category is behind already. */
const [LOOK_BACK, WHILE_STALE] = [1, 4];

/**
 * An answer of arXiv's without what some of its categories still show of days before, told by what is stored of these.
 * @param before the last round
 */
export async function withoutStaleOnes(
  db: GlossDb,
  batch: Batch,
  lists: readonly ListId[],
  before: Round | undefined,
): Promise<Batch> {
  if (batch.day === undefined || batch.papers.length === 0) return batch;
  const days: Day[] = [];
  for (let day = batch.day, left = before?.stale ? WHILE_STALE : LOOK_BACK; left > 0; left--) {
    day = lastAnnouncementDay(day);
    days.push(day);
  }
  const rows = (await Promise.all(days.map((day) => ofDay(db, day).toArray()))).flat();
  if (rows.length === 0) return batch;
  const known = new Set(rows.map(({ paper, version }) => `${paper}v${version}`));
  const categories = [...new Set(lists.flatMap((list) => categoriesOf(categoryOf(list))))];
  return withoutStale(batch, staleCategories(batch, categories, known));
}
