import type { AnnouncedPaper, Batch } from '../records/announcement';
import type { Day, PaperKey } from '../records/paper';
import { currentFeedDay } from './calendar';

/**
 * The day a feed still shows on a day that should have its own: told by content, never by when the feed was rendered.
 * @param now epoch milliseconds
 * @returns undefined where the feed is up to date, empty, or none is due
 */
export function staleDay({ day }: Pick<Batch, 'day'>, now: number): Day | undefined {
  const due = currentFeedDay(now);
  return day !== undefined && due !== undefined && day < due ? day : undefined;
}

/** A version of a paper, as one word. */
export const versionKey = (paper: { key: PaperKey; version: number }): string =>
  `${paper.key}v${paper.version}`;

/** Not as a cross-list of another category's. */
const isOwn = ({ type }: AnnouncedPaper): boolean => type === 'new' || type === 'replace';

/**
 * Categories that still show the day before while others have moved on (seen in August 2026 with cs.AI and cs.CL, both
 * rendered at the same minute). A category is told by its own papers, new and replaced: a cross-list may well announce
 * a paper again that was announced the day before.
 * @param before `versionKey`s of what was announced on earlier days; where the day before was not read, nothing can be told
 */
export function staleCategories(
  { papers }: Pick<Batch, 'papers'>,
  categories: readonly string[],
  before: ReadonlySet<string>,
): string[] {
  const own = papers.filter(isOwn);
  const isOld = ({ paper }: AnnouncedPaper) => before.has(versionKey(paper));
  if (own.every(isOld)) return [];
  return categories.filter((category) => {
    const its = own.filter(({ paper }) => paper.primary === category);
    return its.length > 0 && its.every(isOld);
  });
}

/** An answer without what stale categories show of the day before: it is not of this day, and must not be kept as such. */
export function withoutStale(batch: Batch, stale: readonly string[]): Batch {
  if (stale.length === 0) return batch;
  const papers = batch.papers.filter((each) => !(isOwn(each) && stale.includes(each.paper.primary)));
  return { ...batch, papers, stale: [...stale] };
}
