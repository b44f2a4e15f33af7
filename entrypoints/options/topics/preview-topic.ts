import type { PaperKey } from '../../../lib/records/paper';
import type { Topic } from '../../../lib/records/topic';
import type { GlossDb } from '../../../lib/store/db';
import { queryOfTopic, topicsOf } from '../../../lib/topics';
import { breathe, readStored, SLICE } from './count-topics';
import { readLastDays } from './last-days';

/** What a topic would have found lately. */
export interface Preview {
  count: number;
  /** Over how many days, today included. */
  days: number;
  newest: { key: PaperKey; title: string }[];
  done: boolean;
}

/** So many titles tell what a search means. */
const SHOWN = 5;

/**
 * Looks at the papers of the last days, the newest first, in slices.
 * @param tell of each slice; it goes on while that returns true
 */
export async function previewTopic(
  db: GlossDb,
  topic: Topic,
  nameOf: (tag: string) => string,
  tell: (preview: Preview) => boolean,
): Promise<void> {
  const { days, dayOf } = await readLastDays(db, Date.now());
  const found: Preview = { count: 0, days: days.length, newest: [], done: false };
  // One that is off is looked at all the same: that is what a preview is for.
  const of = queryOfTopic(topic) ? topicsOf([{ ...topic, on: true }]) : () => [];
  const keys = [...dayOf.keys()];
  for (let at = 0; at < keys.length; at += SLICE) {
    for (const paper of await db.papers.bulkGet(keys.slice(at, at + SLICE))) {
      if (!paper || of(readStored(paper, nameOf)).length === 0) continue;
      found.count++;
      if (found.newest.length < SHOWN) found.newest.push({ key: paper.key, title: paper.title });
    }
    if (!tell({ ...found, newest: [...found.newest], done: at + SLICE >= keys.length })) return;
    await breathe();
  }
  if (keys.length === 0) tell({ ...found, done: true });
}
