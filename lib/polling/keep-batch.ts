import type { AnnouncedPaper, Batch, ListId } from '../records/announcement';
import type { LackingRow, SeenRow } from '../records/seen';
import { changedPapers, saveArrival } from '../store/save-batch';
import { listAnnouncements } from './list-announcements';
import { type StoreDeps, write } from './round-deps';

/** What an answer brings besides, where it tells no day. */
export interface Besides {
  /** Papers that were announced before: told anew where they are still here. */
  again: AnnouncedPaper[];
  /** What the lists have shown by now: kept with what is announced, both or neither. */
  seen: SeenRow[];
}

/** Stores what an answer announces on its day; what is here already is neither read nor written again. */
export async function keepBatch(
  deps: StoreDeps,
  batch: Batch,
  lists: readonly ListId[],
  { again, seen }: Besides = { again: [], seen: [] },
): Promise<void> {
  const { day, via } = batch;
  if (!day || batch.papers.length + again.length + seen.length === 0) return;
  const { db } = deps;
  const now = deps.now();
  const all = [...batch.papers, ...(await stillHere(deps, again))];
  const changed = await changedPapers(
    db,
    all.map(({ paper }) => paper),
    via,
  );
  const news = all.filter(({ paper }) => changed.has(paper.key));
  const data = await deps.engineData?.();
  // What digests is evaluated when there is something to digest, and after its files were read.
  const { prepareAll } = await import('./prepare');
  const arrival = {
    papers: await prepareAll(news, now, data),
    announcements: listAnnouncements(batch, lists, day, now),
    lacking: lackingOf(batch, changed),
    seen,
  };
  await write(deps, () => saveArrival(db, arrival));
}

async function stillHere({ db }: StoreDeps, papers: AnnouncedPaper[]): Promise<AnnouncedPaper[]> {
  if (papers.length === 0) return [];
  const keys = papers.map(({ paper }) => paper.key);
  const here = new Set<string>(await db.papers.where('key').anyOf(keys).primaryKeys());
  return papers.filter(({ paper }) => here.has(paper.key));
}

/** What arXiv's feeds and pages leave out its API knows. What is new comes first, then cross-lists. */
function lackingOf({ papers, via, versionUnknown = [] }: Batch, changed: ReadonlySet<string>): LackingRow[] {
  if (via === 'api') return [];
  const unsure = new Set<string>(versionUnknown);
  return papers
    .filter(({ paper: { key, source } }) => source === 'arxiv' && (changed.has(key) || unsure.has(key)))
    .map(({ paper, type }) => ({ paper: paper.key, rank: type === 'new' ? 0 : type === 'cross' ? 1 : 2 }));
}
