import { HOUR } from '../clock';
import type { AnnouncedPaper, PaperFacts } from '../records/announcement';
import type { DetailsAnswer } from '../records/details';
import type { StoredPaper } from '../records/extract';
import type { Failure } from '../records/round';
import type { LackingRow } from '../records/seen';
import { withDetails } from '../sources/arxiv-details';
import { isOfTheHost } from '../sources/wants-rest';
import { inOne } from '../store/in-one';
import { compareWaiting, queueToCompare } from '../store/same-works';
import { type AskDeps, write } from './round-deps';

/** Papers of one request, and requests in one go, three seconds apart. */
const AT_ONCE = 100;
const MOST_REQUESTS = 30;
/** A paper that failed so often is left as its announcement told it. */
const MOST_TRIES = 5;

/**
 * Asks for what announcements left out of papers (comments, affiliations, journal references, dates), a hundred at a time,
 * new papers first. Each is asked for once: what is still to be asked for stands in the store until its answer does.
 * @returns how many papers were told more of
 */
export async function fillDetails(deps: AskDeps): Promise<number> {
  const { source, fetch } = deps;
  let told = 0;
  if (((await detailsDueAt(deps)) ?? Number.POSITIVE_INFINITY) > deps.now()) return told;
  for (let i = 0; source.details && i < MOST_REQUESTS; i++) {
    const rows = await nextRows(deps);
    if (rows.length === 0) break;
    const ids = rows.map(({ paper }) => paper.slice(paper.indexOf(':') + 1));
    const answer = await source.details(ids, fetch);
    // Before the transaction: it would not wait for a file.
    const data = await deps.engineData?.();
    const { prepare } = await import('./prepare');
    const digested: Digested = (paper) => prepare(paper, deps.now(), data).paper;
    await write(deps, () => keepDetails(deps, rows, answer, digested));
    told += answer.papers.length;
    if (answer.failed.some(({ failure }) => isOfTheHost(failure))) break;
  }
  return told;
}

/** When there is something to ask for (epoch milliseconds); undefined where there is nothing. */
export async function detailsDueAt({ db, now }: Pick<AskDeps, 'db' | 'now'>): Promise<number | undefined> {
  const rows = await db.lacking.toArray();
  if (rows.length === 0) return undefined;
  const held = rows.flatMap(({ held, nextAt = 0 }) => (held && nextAt > now() ? [nextAt] : []));
  return held.length > 0 ? Math.max(...held) : Math.min(...rows.map(({ nextAt = 0 }) => nextAt));
}

/** The next hundred whose time has come; a failure puts off those that are tried, not the others. */
async function nextRows({ db, now }: AskDeps): Promise<LackingRow[]> {
  const at = now();
  return db.lacking
    .orderBy('rank')
    .filter(({ nextAt = 0 }) => nextAt <= at)
    .limit(AT_ONCE)
    .toArray();
}

/** What is stored of a paper. */
type Digested = (paper: AnnouncedPaper) => StoredPaper;

/** What came goes into the papers' rows, read anew, in the transaction that strikes them off the list. */
async function keepDetails(
  { db, now }: AskDeps,
  rows: LackingRow[],
  answer: DetailsAnswer,
  digested: Digested,
): Promise<void> {
  const known = new Map(answer.papers.map((paper) => [paper.key, paper]));
  const failed = new Map(
    answer.failed.flatMap(({ ids, failure }) => ids.map((id) => [id, failure] as const)),
  );
  await inOne(db, [db.papers, db.lacking, db.uncompared], async () => {
    const papers = await db.papers.bulkGet([...known.keys()]);
    await db.papers.bulkPut(
      papers.flatMap((paper) => {
        const details = paper && known.get(paper.key);
        return details ? [detailed(paper, details, digested)] : [];
      }),
    );
    const again = rows.flatMap((row) => {
      const failure = failed.get(row.paper.slice(row.paper.indexOf(':') + 1));
      return failure ? putOff(row, failure, now()) : [];
    });
    await db.lacking.bulkDelete(rows.map(({ paper }) => paper));
    await db.lacking.bulkPut(again);
    // A DOI may tell what title and author did not.
    await queueToCompare(
      db,
      answer.papers.filter(({ dois }) => dois.length > 0),
    );
  });
  await compareWaiting(db).catch(() => undefined);
}

/** A failure of the host counts for nothing against the paper. */
function putOff({ paper, rank, tries = 0 }: LackingRow, failure: Failure, now: number): LackingRow[] {
  if (failure.kind === 'throttled' || failure.kind === 'resting')
    return [{ paper, rank, tries, nextAt: Math.max(failure.retryAt, now), held: true }];
  if (isOfTheHost(failure)) return [{ paper, rank, tries, nextAt: now + HOUR, held: true }];
  return tries + 1 < MOST_TRIES ? [{ paper, rank, tries: tries + 1, nextAt: now + HOUR * 2 ** tries }] : [];
}

/** The paper with its details, its texts drawn anew and its digest with them. */
function detailed(stored: StoredPaper, details: PaperFacts, digested: Digested): StoredPaper {
  const { titleInline: _title, commentsRead: _read, published: _in, extract: _said, ...facts } = stored;
  return {
    ...digested({ paper: withDetails(facts, details), type: 'new' }),
    arrivedAt: stored.arrivedAt,
  };
}
