import { failureOf, GlossError } from '../errors';
import { typeInList } from '../papers/announced-in';
import { archiveIds, ownCategories } from '../papers/subjects';
import type { Batch, MissedPart } from '../records/announcement';
import type { DayCounts } from '../records/subject-counts';
import { todayOf } from './arxiv-today';
import type { PoliteFetch } from './polite-fetch';
import { wantsRest } from './wants-rest';

/**
 * Counts what every category announced today, from the feeds of the archives, one after the other.
 * @param onProgress told after each archive what is known so far, and of how many archives
 * @param known what was counted before of the same day: those archives are not asked again. Where meanwhile another day
 * was announced, they are
 * @returns what could be counted; an archive that fails is named, and the others go on
 */
export async function countAll(
  fetch: PoliteFetch,
  onProgress: (soFar: DayCounts, archives: number) => void = () => undefined,
  known?: DayCounts,
): Promise<DayCounts> {
  const archives = archiveIds();
  let state: DayCounts = known ? { ...known, counts: { ...known.counts }, missed: [] } : fresh();
  const queue = archives.filter((archive) => !state.done.includes(archive));
  let refused: MissedPart['failure'];
  for (let archive = queue.shift(); archive; archive = queue.shift()) {
    if (refused) {
      state.missed.push({ lists: [archive], failure: refused });
      continue;
    }
    try {
      const batch = await todayOf([archive], fetch);
      if (batch.day && state.day && batch.day > state.day) {
        queue.push(...state.done);
        state = { ...fresh(), missed: state.missed };
      }
      state = counted(state, archive, batch);
    } catch (error) {
      if (!(error instanceof GlossError)) throw error;
      const failure = failureOf(error);
      state = { ...state, missed: [...state.missed, { lists: [archive], failure }] };
      if (wantsRest(failure)) refused = failure;
    }
    onProgress(state, archives.length);
  }
  return state;
}

const fresh = (): DayCounts => ({ counts: {}, done: [], missed: [] });

function counted(state: DayCounts, archive: string, batch: Batch): DayCounts {
  if (batch.day && state.day && batch.day < state.day)
    return { ...state, missed: [...state.missed, { lists: [archive], stale: batch.day }] };
  const missed = batch.missed ?? [];
  const unsure = new Set([...missed.flatMap(({ lists }) => lists), ...(batch.unknown ?? [])]);
  // What of an archive is missing is missing in its own sum, too.
  if (unsure.size > 0) unsure.add(archive);
  const own =
    unsure.has(archive) && missed.some(({ lists }) => lists.includes(archive)) ? [] : ownCategories(archive);
  const counts = { ...state.counts };
  for (const id of new Set([archive, ...own])) if (!unsure.has(id)) counts[id] = countOf(batch, id);
  const day = batch.day ?? state.day;
  return {
    ...(day && { day }),
    counts,
    done: missed.length > 0 ? state.done : [...state.done, archive],
    missed: [...state.missed, ...missed],
  };
}

function countOf({ papers }: Batch, id: string) {
  const types = papers.map((each) => typeInList(each, id)).filter((type) => type !== undefined);
  return { new: types.filter((type) => type === 'new').length, all: types.length };
}
