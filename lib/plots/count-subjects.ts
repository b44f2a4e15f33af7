import type { StoredPaper } from '../records/extract';
import type { Day } from '../records/paper';
import { tagsIn } from '../records/tags-in';
import type { GlossDb } from '../store/db';
import type { DayOfPapers } from './count-papers';

/** So many papers are read at a time. */
const SLICE = 40;

/** What new papers are of, by what they are of and by day. */
export interface Subjects {
  tags: Map<string, Map<Day, number>>;
  topics: Map<string, Map<Day, number>>;
  /** Of the papers that were announced those that are stored, by day. */
  papers: Map<Day, number>;
}

/**
 * Reads the new papers of days, a slice at a time: their tags, and the reader's topics.
 * @param topicsOf the ids of a paper's topics
 * @param tell is told how many were read so far
 */
export async function countSubjects(
  db: GlossDb,
  days: ReadonlyMap<Day, DayOfPapers>,
  topicsOf: (paper: StoredPaper, tags: string[]) => string[],
  tell: (read: number) => void,
  isWanted: () => boolean,
): Promise<Subjects> {
  const found: Subjects = { tags: new Map(), topics: new Map(), papers: new Map() };
  const all = [...days].flatMap(([day, { fresh }]) => fresh.map((key) => ({ day, key })));
  for (let at = 0; at < all.length && isWanted(); at += SLICE) {
    const some = all.slice(at, at + SLICE);
    const papers = await db.papers.bulkGet(some.map(({ key }) => key));
    some.forEach(({ day }, i) => {
      const paper = papers[i];
      if (!paper) return;
      const tags = tagsIn(paper);
      found.papers.set(day, (found.papers.get(day) ?? 0) + 1);
      for (const tag of tags) add(found.tags, tag, day);
      for (const topic of topicsOf(paper, tags)) add(found.topics, topic, day);
    });
    tell(Math.min(at + SLICE, all.length));
  }
  return found;
}

function add(to: Map<string, Map<Day, number>>, id: string, day: Day): void {
  const days = to.get(id) ?? new Map<Day, number>();
  days.set(day, (days.get(day) ?? 0) + 1);
  to.set(id, days);
}
