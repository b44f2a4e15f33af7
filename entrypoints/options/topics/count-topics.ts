import { extractOf, type StoredPaper } from '../../../lib/records/extract';
import type { Day } from '../../../lib/records/paper';
import type { Topic } from '../../../lib/records/topic';
import type { GlossDb } from '../../../lib/store/db';
import { type Searchable, searchable, topicsOf } from '../../../lib/topics';
import { readLastDays } from './last-days';

/** How many papers that are kept each topic is of. */
export interface TopicCounts {
  byTopic: ReadonlyMap<string, number>;
  /** Of each topic its papers on each of `days`. */
  trends: ReadonlyMap<string, readonly number[]>;
  days: readonly Day[];
  /** Papers looked at so far. */
  all: number;
  done: boolean;
}

/** So many are looked at in one go: a page stays quick meanwhile. */
export const SLICE = 200;
export const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** A stored paper as queries read it. @param nameOf what a tag is called where the reader sees it */
export const readStored = (paper: StoredPaper, nameOf: (tag: string) => string): Searchable =>
  searchable(paper, () => (extractOf(paper)?.tags ?? []).flatMap((tag) => [tag, nameOf(tag)]));

/**
 * Looks at every paper that is kept, in slices.
 * @param tell of each slice; it goes on while that returns true
 */
export async function countTopics(
  db: GlossDb,
  topics: readonly Topic[],
  nameOf: (tag: string) => string,
  tell: (counts: TopicCounts) => boolean,
): Promise<void> {
  const of = topicsOf(topics);
  const byTopic = new Map<string, number>(topics.map(({ id }) => [id, 0]));
  const { days, dayOf } = await readLastDays(db, Date.now());
  const place = new Map(days.map((day, i) => [day, i]));
  const trends = new Map(topics.map(({ id }) => [id, days.map(() => 0)]));
  let all = 0;
  let last = '';
  for (let done = false; !done; ) {
    const papers = await db.papers.where(':id').above(last).limit(SLICE).toArray();
    for (const paper of papers) {
      const at = place.get(dayOf.get(paper.key) ?? '');
      for (const { id } of of(readStored(paper, nameOf))) {
        byTopic.set(id, (byTopic.get(id) ?? 0) + 1);
        const trend = trends.get(id);
        if (trend && at !== undefined) trend[at] = (trend[at] ?? 0) + 1;
      }
    }
    all += papers.length;
    last = papers.at(-1)?.key ?? last;
    done = papers.length < SLICE;
    if (!tell({ byTopic: new Map(byTopic), trends, days, all, done })) return;
    await breathe();
  }
}
