import { addDays, DAY, newYorkDay } from '../clock';
import { type AnnouncedPaper, type Batch, categoryOf, type ListId } from '../records/announcement';
import type { Day } from '../records/paper';
import type { SeenPaper, SeenRow } from '../records/seen';
import type { GlossDb } from '../store/db';
import type { Besides } from './keep-batch';

/** Of a feed without dates that is read for the first time, so many items, the first ones, are taken for new. */
const FIRST_UNDATED = 30;
/** Feeds repeat themselves; what none of them showed for so long does not come again. */
const REMEMBERED_DAYS = 90;
const MOST_REMEMBERED = 5_000;

export interface Arrivals extends Besides {
  /** What is announced, on the day it arrived. */
  batch: Batch;
  /** Lists whose answer has nothing in common with the one before: something in between may have gone by. */
  gaps: ListId[];
}

/**
 * What an answer of a source brings that tells no day of announcement: each paper is announced once, on the day it first
 * arrived, and once more for each later version. Of a list's first answer only what was published within the reader's
 * history.
 * @param lists those that are followed; those that did not answer are left as they are
 * @param now epoch milliseconds
 */
export async function arrivals(
  db: GlossDb,
  answer: Batch,
  lists: readonly ListId[],
  { now, historyDays }: { now: number; historyDays: number },
): Promise<Arrivals> {
  const silent = new Set([
    ...(answer.missed ?? []).flatMap((part) => part.lists),
    ...(answer.unknown ?? []),
    ...(answer.unchanged ?? []),
  ]);
  const day = newYorkDay(now);
  const rows = new Map((await db.seen.bulkGet([...lists])).map((row, i) => [lists[i] as ListId, row]));
  const before = [...rows.values()].filter((row) => row !== undefined);
  /** The version of a paper that any of the lists has shown. */
  const seen = (key: string) =>
    Math.max(0, ...before.map(({ papers }) => (papers as Record<string, SeenPaper>)[key]?.[0] ?? 0));
  const fresh = new Set<AnnouncedPaper>();
  const told: SeenRow[] = [];
  const gaps: ListId[] = [];
  for (const list of lists.filter((each) => !silent.has(categoryOf(each)))) {
    const its = answer.papers.filter(({ paper }) => paper.categories.includes(categoryOf(list)));
    const row = rows.get(list);
    const unseen = its.filter(({ paper }) => seen(paper.key) < paper.version);
    const news = row ? unseen : published(unseen, now - historyDays * DAY);
    for (const each of news) fresh.add(each);
    if (row && its.length > 0 && its.every(({ paper }) => !seen(paper.key))) gaps.push(list);
    const names = answer.rejected.map(({ entry }): [`?${string}`, number] => [`?${entry}`, 1]);
    const keys = [...its.map(({ paper }) => [paper.key, paper.version] as const), ...names];
    const next = remember(row, list, keys, day);
    if (next) told.push(next);
  }
  const papers = answer.papers.filter((each) => fresh.has(each));
  return {
    batch: {
      ...answer,
      day,
      papers: papers.map((each) => (seen(each.paper.key) > 0 ? { ...each, type: 'replace' } : each)),
      rejected: answer.rejected.filter(({ entry }) => !seen(`?${entry}`)),
    },
    again: answer.papers.filter((each) => !fresh.has(each) && seen(each.paper.key) > 0),
    seen: told,
    gaps,
  };
}

/** Of a list that is new here: what came out since `from` (epoch milliseconds), and the first few that do not say when. */
function published(papers: AnnouncedPaper[], from: number): AnnouncedPaper[] {
  let undated = 0;
  return papers.filter(({ paper: { submittedAt } }) =>
    submittedAt === undefined ? ++undated <= FIRST_UNDATED : submittedAt >= from,
  );
}

/**
 * What an answer about a day gone by brings: nothing that any answer showed before, and that which it brings is remembered.
 * @param list the one it was asked for
 */
export async function arrivalsOfDay(
  db: GlossDb,
  answer: Batch,
  list: ListId,
  day: Day,
): Promise<Besides & { batch: Batch }> {
  const row = await db.seen.get(list);
  const known: Record<string, SeenPaper> = row?.papers ?? {};
  const papers = answer.papers.filter(({ paper }) => (known[paper.key]?.[0] ?? 0) < paper.version);
  const next = remember(
    row,
    list,
    papers.map(({ paper }) => [paper.key, paper.version] as const),
    day,
  );
  const rejected = answer.rejected.filter(({ entry }) => !known[`?${entry}`]);
  return { batch: { ...answer, papers, rejected }, again: [], seen: next && row ? [next] : [] };
}

/** @returns undefined where the row would say the same */
function remember(
  before: SeenRow | undefined,
  list: ListId,
  shown: readonly (readonly [string, number])[],
  day: Day,
): SeenRow | undefined {
  const papers: Record<string, SeenPaper> = { ...before?.papers };
  let changed = !before;
  for (const [key, version] of shown) {
    const known = papers[key];
    if (known && known[0] >= version && known[1] === day) continue;
    papers[key] = [Math.max(version, known?.[0] ?? 0), day];
    changed = true;
  }
  if (!changed) return undefined;
  const since = addDays(day, -REMEMBERED_DAYS);
  const kept = Object.entries(papers)
    .filter(([, [, last]]) => last >= since)
    .sort(([, [, a]], [, [, b]]) => (a < b ? 1 : a > b ? -1 : 0));
  return { list, papers: Object.fromEntries(kept.slice(0, MOST_REMEMBERED)) };
}
