import type { Day } from '../records/paper';
import { isOfTheHost } from '../sources/wants-rest';
import { followedLists } from '../store/follows';
import { askPastDay } from './backfill';
import type { AskDeps } from './round-deps';

/**
 * Asks for a day gone by in all lists of a source that are followed, whole or not. How it went stands in the ledger; where
 * the host fails, the lists behind are left as they were.
 */
export async function retryDay(deps: AskDeps, day: Day): Promise<void> {
  for (const list of await followedLists(deps.db, deps.source.id)) {
    const failure = await askPastDay(deps, { list, day });
    if (failure && isOfTheHost(failure)) return;
  }
}
