import type { SubjectCount } from '../lib/records/subject-counts';
import { m } from '../lib/words';
import { grouped } from '../lib/words/numbers';

/** What arXiv's categories and archives announced on the day that was counted last. */
export interface Announced {
  /** That day, in words. */
  day: string;
  /** By canonical id; what is not there was not counted. */
  counts: Readonly<Record<string, SubjectCount>>;
}

/** How many new papers a category announced, beside its name; nothing where that is not known. */
export function AnnouncedCount({ id, announced }: { id: string; announced: Announced | undefined }) {
  const count = announced?.counts[id];
  if (!announced || !count) return null;
  return (
    <span
      class="announced"
      data-announced={count.new}
      title={m.announced_on({ count: grouped(count.new), all: grouped(count.all), day: announced.day })}
    >
      {' '}
      <span aria-hidden="true">{grouped(count.new)}</span>
      <span class="sr-only">{m.announced_new({ count: grouped(count.new) })}</span>
    </span>
  );
}
