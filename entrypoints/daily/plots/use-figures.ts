import { useEffect, useState } from 'preact/hooks';
import { addDays, localDay, newYorkDay } from '../../../lib/clock';
import {
  costOf,
  countPapers,
  countSubjects,
  type DayOfPapers,
  daysBetween,
  firstDay,
  readingOf,
  type Subjects,
} from '../../../lib/plots';
import type { StoredPaper } from '../../../lib/records/extract';
import type { Day } from '../../../lib/records/paper';
import type { Topic } from '../../../lib/records/topic';
import { db } from '../../../lib/store/db';
import { spendingSince } from '../../../lib/store/spending';
import { twinsAmong } from '../../../lib/store/twins';
import { type Asked, fromOf } from './span';

/** What is plotted, as far as it was counted. */
export interface Counted {
  /** arXiv's days, and the reader's own. */
  days: Day[];
  ownDays: Day[];
  papers: ReadonlyMap<Day, DayOfPapers>;
  reading: ReturnType<typeof readingOf>;
  cost: ReturnType<typeof costOf>;
  /** How many papers were read so far, of how many. */
  progress?: { read: number; total: number };
  /** Absent until all were read. */
  subjects?: Subjects;
}

export type Counting =
  | { state: 'loading' }
  | { state: 'failed'; error: unknown }
  | { state: 'ready'; value: Counted };

/**
 * Counts what is asked for: days first, which need no paper to be read; tags and topics after them, from the papers.
 * @param topics the reader's; undefined until they are read
 */
export function useFigures(
  { span, list }: Asked,
  topics: readonly Topic[] | undefined,
  nameOf: (tag: string) => string,
): Counting {
  const [counting, setCounting] = useState<Counting>({ state: 'loading' });
  useEffect(() => {
    if (!topics) return undefined;
    let isOver = false;
    const isWanted = () => !isOver;
    const tell = (value: Counted) => isWanted() && setCounting({ state: 'ready', value });
    void (async () => {
      try {
        const counted = await countDays({ span, list }, isWanted);
        const total = [...counted.papers.values()].reduce((sum, { fresh }) => sum + fresh.length, 0);
        tell({ ...counted, progress: { read: 0, total } });
        const topicsOf = await topicsReader(topics, nameOf);
        const told = throttled((read) => tell({ ...counted, progress: { read, total } }));
        const subjects = await countSubjects(db, counted.papers, topicsOf, told, isWanted);
        tell({ ...counted, subjects });
      } catch (error) {
        if (isWanted()) setCounting({ state: 'failed', error });
      }
    })();
    return () => {
      isOver = true;
    };
  }, [span, list, topics, nameOf]);
  return counting;
}

async function countDays({ span, list }: Asked, isWanted: () => boolean): Promise<Counted> {
  const now = Date.now();
  // Where arXiv is ahead of this clock, its newest day is told of when it has come.
  const [today, ownToday] = [newYorkDay(now), localDay(now)];
  const [first = today, marks, spending] = await Promise.all([
    firstDay(db),
    db.marks.toArray(),
    spendingSince(db, span === 'all' ? '' : addDays(ownToday, 1 - span)),
  ]);
  const twins = await twinsAmong(
    db,
    marks.map(({ paper }) => paper),
  );
  const days = daysBetween(fromOf(span, today, first), today);
  const ownFirst = [first, ...marks.flatMap(marked), ...spending.map(({ day }) => day)].sort()[0] ?? first;
  const ownDays = daysBetween(fromOf(span, ownToday, ownFirst), ownToday);
  const isOwn = new Set(ownDays);
  return {
    days,
    ownDays,
    papers: await countPapers(db, days, list, isWanted),
    reading: readingOf(marks, (day) => isOwn.has(day), twins),
    cost: costOf(spending),
  };
}

const marked = ({
  readAt,
  starredAt,
  hiddenAt,
}: Partial<Record<'readAt' | 'starredAt' | 'hiddenAt', number>>) =>
  [readAt, starredAt, hiddenAt].flatMap((at) => (at === undefined ? [] : [localDay(at)]));

/** What tells the topics of a paper, fetched where there are any. */
async function topicsReader(
  all: readonly Topic[],
  nameOf: (tag: string) => string,
): Promise<(paper: StoredPaper, tags: string[]) => string[]> {
  const seen = all.filter(({ on, hides }) => on && !hides);
  if (seen.length === 0) return () => [];
  const { searchable, topicsOf } = await import('../../../lib/topics');
  const of = topicsOf(seen);
  return (paper, tags) =>
    of(searchable(paper, () => tags.flatMap((tag) => [tag, nameOf(tag)]))).map(({ id }) => id);
}

/** So often a page says how far it is: milliseconds. */
const PACE = 250;

function throttled(tell: (read: number) => void): (read: number) => void {
  let last = performance.now();
  return (read) => {
    if (performance.now() - last < PACE) return;
    last = performance.now();
    tell(read);
  };
}
