import { parseArxivId } from '../papers/ids';
import { categoriesOf, subjectsHolding } from '../papers/subjects';
import {
  type AnnouncedPaper,
  type Batch,
  categoryOf,
  type ListId,
  type MissedPart,
} from '../records/announcement';
import {
  isUnplaced,
  type LedgerRow,
  type Missing,
  type MissingReason,
  type Part,
  unplacedIn,
} from '../records/ledger';
import type { Day } from '../records/paper';
import { FEED_LIMIT } from '../sources/plan-parts';
import { currentFeedDay } from './calendar';
import { type Found, mergeRows, noPapers, type Telling } from './ledger-merge';
import { listAnnouncements } from './list-announcements';
import { staleDay } from './stale';

export interface BatchTelling extends Telling {
  batch: Batch;
  now: number;
  /** Categories that still show the day before (`staleCategories`); those the answer names where none are given. */
  stale?: readonly string[] | undefined;
  /** Whether the answer reached arXiv's limit; where nobody says, its length does. */
  cut?: boolean | undefined;
}

/**
 * The rows after an answer: of the day it is about, and where that is not the day that is due, of that one as well.
 * @returns every row that is new or changed, none of the earlier ones dropped
 */
export function rowsOfBatch(telling: BatchTelling): LedgerRow[] {
  const { batch, lists, now, nextTryAt } = telling;
  const due = currentFeedDay(now);
  const found: Found[] = [];
  const { day, unchanged = [] } = batch;
  if (day !== undefined) {
    const same = lists.filter((list) => unchanged.includes(categoryOf(list)));
    found.push(...foundOfDay({ ...telling, lists: lists.filter((list) => !same.includes(list)) }, day));
    found.push(...same.map((list) => foundUnchanged(telling, list, day)));
  }
  if (batch.via === 'feed' && due !== undefined && batch.day !== due) {
    const shows = staleDay(batch, now);
    const reason: MissingReason = shows ? { kind: 'stale', shows } : { kind: 'empty' };
    if (shows !== undefined || batch.day === undefined) {
      for (const list of lists) {
        const unknown = isRefused(list, batch) ? REFUSED : reason;
        found.push({ list, day: due, unknown, at: now, nextTryAt });
      }
    }
  }
  return mergeRows(found, telling.earlier);
}

/** What is known of that day stays; of one that begins with it nothing is announced so far. */
function foundUnchanged({ earlier, now, nextTryAt }: BatchTelling, list: ListId, day: Day): Found {
  const isKnown = earlier.some((row) => row.list === list && row.day === day);
  return { list, day, ...(isKnown && { aside: true }), at: now, nextTryAt };
}

function foundOfDay(telling: BatchTelling, day: Day): Found[] {
  const { batch, lists, now, stale = batch.stale ?? [], cut, nextTryAt } = telling;
  const received = new Map(lists.map((list) => [list, noPapers()]));
  for (const { list, paper, type } of listAnnouncements(batch, lists, day, now)) {
    const isOld = stale.includes(categoryOf(list)) && (type === 'new' || type === 'replace');
    if (!isOld) received.get(list)?.[partOf(type)].push(paper.slice(paper.indexOf(':') + 1));
  }
  const lost = [
    ...batch.rejected.map(unreadable),
    ...batch.papers.filter((each) => !isIn(each, lists)).map(unplaced),
  ];
  const entries = batch.papers.length + batch.rejected.length;
  const isCut = cut ?? (entries === FEED_LIMIT || (batch.total ?? 0) > entries);
  const [first] = lists;
  const found = lists.map(
    (list): Found => ({
      list,
      day,
      received: received.get(list) ?? noPapers(),
      // An answer for one list has all its entries from there.
      missing: lists.length === 1 ? lost : [],
      unknown: whyUnknown(list, { batch, stale, isCut }),
      at: now,
      nextTryAt,
    }),
  );
  const whole = found.every(({ unknown }) => unknown === undefined || unknown.kind === 'refused');
  if (lists.length > 1 && first)
    found.push(...foundUnplaced(telling, { list: unplacedIn(first), day, lost, whole }));
  return found;
}

/** A whole answer for all lists of that day tells anew what has no list; any other adds to it. */
function foundUnplaced(
  { lists, earlier, now, nextTryAt }: BatchTelling,
  { list, day, lost, whole }: { list: ListId; day: Day; lost: Missing[]; whole: boolean },
): Found[] {
  const rows = earlier.filter((row) => row.day === day);
  const isAll = whole && rows.every((row) => isUnplaced(row.list) || lists.includes(row.list));
  if (lost.length === 0 && !rows.some((row) => row.list === list)) return [];
  return [{ list, day, missing: lost, ...(!isAll && { aside: true }), at: now, nextTryAt }];
}

function whyUnknown(
  list: ListId,
  { batch, stale, isCut }: { batch: Batch; stale: readonly string[]; isCut: boolean },
): MissingReason | undefined {
  if (isRefused(list, batch)) return REFUSED;
  const part = missedPartOf(list, batch);
  if (part?.failure) return { kind: 'refused', failure: part.failure };
  if (part?.stale !== undefined) return { kind: 'stale', shows: part.stale };
  if (part?.cut) return { kind: 'cut' };
  const categories = categoriesOf(categoryOf(list));
  if (categories.some((each) => stale.includes(each))) return { kind: 'stale' };
  // What a category that is behind crossed over to this one may be lacking as well.
  if (batch.stale?.length) return { kind: 'stale' };
  if (isCut) return { kind: 'cut' };
  if (batch.gaps?.includes(categoryOf(list))) return { kind: 'gap' };
  // A look-up by date of submission knows no cross-lists and no revisions.
  return batch.via === 'api' ? { kind: 'asked-late' } : undefined;
}

/** The part of an answer that did not come, of those that a list is made of: its feeds may be others' as well. */
function missedPartOf(list: ListId, { missed = [] }: Batch): MissedPart | undefined {
  const categories = categoriesOf(categoryOf(list));
  const isOf = (topic: string) =>
    topic === categoryOf(list) || categoriesOf(topic).some((each) => categories.includes(each));
  return missed.find(({ lists }) => lists.some(isOf));
}

const REFUSED: MissingReason = { kind: 'refused' };
const isRefused = (list: ListId, { unknown }: Batch) => unknown?.includes(categoryOf(list)) === true;

const partOf = (type: AnnouncedPaper['type']): Part =>
  type === 'new' || type === 'cross' ? type : 'replace';

function unreadable({ entry, reason }: Batch['rejected'][number]): Missing {
  const id = parseArxivId(entry)?.id;
  return {
    ...(id && { id }),
    part: 'new',
    reason: { kind: 'unreadable', detail: id ? reason : `${entry}: ${reason}` },
  };
}

const unplaced = ({ paper, type }: AnnouncedPaper): Missing => ({
  id: paper.id,
  part: partOf(type),
  reason: { kind: 'unexplained' },
});

/** Whether a paper belongs to a list that was asked for, be it one that announces nothing of it today. */
const isIn = ({ paper }: AnnouncedPaper, lists: readonly ListId[]): boolean =>
  subjectsHolding(lists.map(categoryOf), paper).length > 0;
