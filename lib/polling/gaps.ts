import { DAY, newYorkTime } from '../clock';
import { carriedFailure } from '../errors';
import { type Batch, categoryOf, type ListId } from '../records/announcement';
import type { AskDeps } from './round-deps';

/**
 * An answer with what its source posted since it last answered, where a feed of its newest papers moved on further than it
 * is long. What cannot be had is told as missing; where a source keeps nothing to ask for, the gap itself.
 * @param gaps lists whose feed has nothing in common with what it showed before
 */
export async function withGaps(
  { db, source, fetch, now, settings }: AskDeps,
  batch: Batch,
  gaps: readonly ListId[],
): Promise<Batch> {
  if (gaps.length === 0 || !batch.day) return batch;
  const { historyDays } = await settings();
  const rows = (await db.seen.bulkGet([...gaps])).filter((row) => row !== undefined);
  if (source.feedsOnly) {
    // A feed that was empty before has shown nothing that could have gone by.
    const moved = rows.filter(({ papers }) => Object.keys(papers).length > 0);
    return moved.length > 0 ? { ...batch, gaps: moved.map(({ list }) => categoryOf(list)) } : batch;
  }
  // Each list by its own last answer, which others may have given since; and a day before that, as what was posted then may
  // have stood in the feed of the day after.
  const last = rows.map(
    ({ papers }) =>
      Object.values(papers)
        .map(([, day]) => day)
        .sort()
        .at(-1) ??
      batch.day ??
      '',
  );
  const since = newYorkTime([batch.day, ...last].sort()[0] ?? batch.day, 0);
  const from = Math.max(now() - historyDays * DAY, since - DAY);
  const categories = gaps.map(categoryOf);
  try {
    const span = { day: batch.day, from, to: now() };
    const { papers, rejected, missed = [] } = await source.submitted(categories, span, fetch);
    const here = new Set(batch.papers.map(({ paper }) => paper.key));
    const more = papers.filter(
      ({ paper: { key, version } }) =>
        !here.has(key) && rows.every((row) => (row.papers[key]?.[0] ?? 0) < version),
    );
    const all = [...(batch.missed ?? []), ...missed];
    return {
      ...batch,
      papers: [...batch.papers, ...more],
      rejected: [...batch.rejected, ...rejected],
      ...(all.length > 0 && { missed: all }),
    };
  } catch (error) {
    const failure = carriedFailure(error);
    if (!failure) throw error;
    return { ...batch, missed: [...(batch.missed ?? []), { lists: categories, failure }] };
  }
}
