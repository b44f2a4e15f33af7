import type { SubjectCount } from '../lib/records/subject-counts';
import { m } from '../lib/words';
import { grouped } from '../lib/words/numbers';

/** What arXiv's categories and archives announced on a day. */
export interface Announced {
  /** That day, in words. */
  day: string;
  /** By canonical id; what is not there is not known. One of another day names it, in words. */
  counts: Readonly<Record<string, SubjectCount & { day?: string }>>;
  /** What is known is of followed categories alone: nobody counted all. */
  ofFollowed?: boolean;
}

/** How many new papers a category announced, beside its name; nothing where that is not known. */
export function AnnouncedCount({ id, announced }: { id: string; announced: Announced | undefined }) {
  const count = announced?.counts[id];
  if (!announced || !count) return null;
  const { day = announced.day } = count;
  return (
    <span
      class="announced"
      data-announced={count.new}
      title={m.announced_on({ count: grouped(count.new), all: grouped(count.all), day })}
    >
      {' '}
      <span aria-hidden="true">{grouped(count.new)}</span>
      <span class="sr-only">{m.announced_new({ count: grouped(count.new) })}</span>
    </span>
  );
}
