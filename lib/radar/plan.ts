import type { Announcement } from '../records/announcement';
import type { Mark } from '../records/mark';
import type { Day, PaperKey } from '../records/paper';
import type { HeldOutDay, LearnedFrom } from '../records/relevance';
import { lastDays, ofDay } from '../store/days';
import type { GlossDb } from '../store/db';

/** A work of the reader's own library. */
export interface LibraryWork {
  title: string;
  abstract?: string;
  authors?: readonly string[];
  categories?: readonly string[];
}

/** A paper to learn from. */
export interface Planned {
  /** None for a work of the library: `work` is its place there. */
  paper?: PaperKey;
  work?: number;
  kind: keyof LearnedFrom;
  liking: number;
  /** The day it was new on, where that is still kept; then it stands in that day's order. */
  day?: Day;
}

/** What is to be learned: decided once, so that a run that is broken off goes on with the same. */
export interface Plan {
  edition: number;
  /** When it was made: marks that came later are learned the next time. Epoch milliseconds. */
  at: number;
  papers: Planned[];
  library: LibraryWork[];
  /** Days that are to be ranked without what came after, the newest first. */
  heldOut: Day[];
  /** What is known of other days. */
  known: HeldOutDay[];
}

/** Days that are looked back. */
const LOOK_BACK = 30;
const HELD_OUT = 14;
/** Days held out in one run; the others wait for the next. */
const HELD_OUT_AT_ONCE = 4;
const MOST_LIKED = 2_000;
const MOST_HIDDEN = 500;
const MOST_PASSED = 2_500;
const MOST_LIBRARY = 2_000;
/** With fewer papers passed, those of days nobody looked at stand in for them: what arXiv announces is mostly for others. */
const FEW_PASSED = 200;

/** How sure a kind is. A star says more than an opening; what was passed may not have been seen. */
const LIKING = { starred: 1, read: 0.6, library: 0.5, hidden: -1, passed: -0.5 } as const satisfies Record<
  keyof LearnedFrom,
  number
>;
const BACKGROUND = -0.1;

/**
 * What a reader's marks, days and library give to learn from.
 * @param library the newest first
 * @param known days that were held out before: those whose marks are the same are not ranked again
 */
export async function makePlan(
  db: GlossDb,
  edition: number,
  library: readonly LibraryWork[],
  known: readonly HeldOutDay[],
  at: number,
): Promise<Plan> {
  const marks = new Map((await db.marks.toArray()).map((mark) => [mark.paper, mark]));
  const papers: Planned[] = [];
  const seen = new Set<PaperKey>();
  const looked: { day: Day; marked: number }[] = [];
  const unseen: Planned[] = [];
  let passed = 0;
  for (const [i, day] of (await lastDays(db, LOOK_BACK)).entries()) {
    const keys = (await newOn(db, day)).filter((key) => !seen.has(key));
    const marked = keys.filter((key) => isLiked(marks.get(key))).length;
    const isLooked = keys.some((key) => marks.has(key));
    // A day that is not over was not passed by.
    const isOver = i > 0;
    for (const paper of keys) {
      seen.add(paper);
      const planned = plannedOf(paper, marks.get(paper), day);
      if (planned.kind !== 'passed') papers.push(planned);
      else if (!isLooked || !isOver || passed >= MOST_PASSED) unseen.push({ ...planned, liking: BACKGROUND });
      else {
        papers.push(planned);
        passed++;
      }
    }
    if (isLooked && isOver && marked > 0 && passed < MOST_PASSED) looked.push({ day, marked });
  }
  if (passed < FEW_PASSED) papers.push(...unseen.slice(0, MOST_PASSED));
  const elsewhere = [...marks.values()]
    .filter(({ paper }) => !seen.has(paper))
    .sort((a, b) => lastOf(b) - lastOf(a));
  papers.push(...elsewhere.map((mark) => plannedOf(mark.paper, mark)));
  const works = library.slice(0, MOST_LIBRARY);
  papers.push(...works.map((_, work): Planned => ({ work, kind: 'library', liking: LIKING.library })));
  const days = looked.slice(0, HELD_OUT);
  const same = known.filter(({ day, marked }) =>
    days.some((each) => each.day === day && each.marked === marked),
  );
  const open = days.filter(({ day }) => !same.some((each) => each.day === day)).map(({ day }) => day);
  return {
    edition,
    at,
    papers: bounded(papers),
    library: works,
    heldOut: open.slice(0, HELD_OUT_AT_ONCE),
    known: same,
  };
}

const isLiked = (mark: Mark | undefined): boolean =>
  mark !== undefined &&
  mark.hiddenAt === undefined &&
  (mark.starredAt !== undefined || mark.readAt !== undefined || mark.note !== undefined);

/** When a mark was last set; a note's time is not kept. */
const lastOf = ({ starredAt = 0, readAt = 0, hiddenAt = 0 }: Mark): number =>
  Math.max(starredAt, readAt, hiddenAt);

function plannedOf(paper: PaperKey, mark: Mark | undefined, day?: Day): Planned {
  const kind =
    mark?.starredAt !== undefined
      ? 'starred'
      : mark?.hiddenAt !== undefined
        ? 'hidden'
        : mark?.readAt !== undefined || mark?.note !== undefined
          ? 'read'
          : 'passed';
  return { paper, kind, liking: LIKING[kind], ...(day !== undefined && { day }) };
}

/** A reader who marks everything teaches by what came first here: the newest. */
function bounded(papers: readonly Planned[]): Planned[] {
  let liked = 0;
  let hidden = 0;
  return papers.filter(({ kind }) => {
    if (kind === 'passed' || kind === 'library') return true;
    return kind === 'hidden' ? ++hidden <= MOST_HIDDEN : ++liked <= MOST_LIKED;
  });
}

/** What followed lists announced as new on a day, in the source's order. */
async function newOn(db: GlossDb, day: Day): Promise<PaperKey[]> {
  const [followed, rows] = await Promise.all([
    db.follows.toCollection().primaryKeys(),
    ofDay(db, day).toArray(),
  ]);
  const lists = new Set<string>(followed);
  const fresh = rows.filter(({ list, type }) => type === 'new' && lists.has(list));
  const bySource = (a: Announcement, b: Announcement) => a.order - b.order;
  return [...new Set(fresh.sort(bySource).map(({ paper }) => paper))];
}
