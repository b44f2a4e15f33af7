import { extractOf } from '../../../lib/records/extract';
import type { Topic } from '../../../lib/records/topic';
import type { GlossDb } from '../../../lib/store/db';
import { searchable, topicsOf } from '../../../lib/topics';

/** How many papers that are kept each topic is of. */
export interface TopicCounts {
  byTopic: ReadonlyMap<string, number>;
  /** Papers looked at so far. */
  all: number;
  done: boolean;
}

/** So many are looked at in one go: a page stays quick meanwhile. */
const SLICE = 200;

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
  let all = 0;
  let last = '';
  for (let done = false; !done; ) {
    const papers = await db.papers.where(':id').above(last).limit(SLICE).toArray();
    for (const paper of papers) {
      const tags = () => (extractOf(paper)?.tags ?? []).flatMap((tag) => [tag, nameOf(tag)]);
      for (const { id } of of(searchable(paper, tags))) byTopic.set(id, (byTopic.get(id) ?? 0) + 1);
    }
    all += papers.length;
    last = papers.at(-1)?.key ?? last;
    done = papers.length < SLICE;
    if (!tell({ byTopic: new Map(byTopic), all, done })) return;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
