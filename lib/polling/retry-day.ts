import type { ListId } from '../records/announcement';
import type { Day } from '../records/paper';
import { isOfTheHost } from '../sources/wants-rest';
import { followedLists } from '../store/follows';
import { askPastDay } from './backfill';
import { goesByCalendar } from './next-ask';
import type { AskDeps } from './round-deps';

/**
 * Asks for a day gone by in all lists of a source that are followed, whole or not. How it went stands in the ledger; where
 * the host fails, the lists behind are left as they were.
 */
export async function retryDay(deps: AskDeps, day: Day): Promise<void> {
  for (const list of await listsToAsk(deps, day)) {
    const failure = await askPastDay(deps, { list, day });
    if (failure && isOfTheHost(failure)) return;
  }
}

/** Where days are those of arrival, a day on which nothing was told of a list is nothing to ask about. */
async function listsToAsk({ db, source }: AskDeps, day: Day): Promise<ListId[]> {
  const lists = await followedLists(db, source.id);
  if (goesByCalendar(source.id)) return lists;
  const rows = await db.ledger.bulkGet(lists.map((list): [Day, ListId] => [day, list]));
  return lists.filter((_, i) => rows[i]?.unknown || rows[i]?.missing.length);
}
