import { FILTERS } from '../../../components/day-view';
import { readOnly } from '../../../components/narrowed';
import type { Day } from '../../../lib/records/paper';
import type { ListView } from '../../shared/list-view';

const AFRESH: ListView = { filter: 'all', unfolded: [], scroll: 0 };
const keyOf = (day: Day | undefined) => `day:${day ?? 'today'}`;

/** How the list of a day was left in this tab. */
export function recallList(day: Day | undefined): ListView {
  try {
    const kept = JSON.parse(sessionStorage.getItem(keyOf(day)) ?? 'null') as Partial<ListView> | null;
    const filter = FILTERS.find((each) => each === kept?.filter);
    if (!kept || !filter) return AFRESH;
    const { topic, query, open, unfolded } = kept;
    const only = readOnly(kept.only);
    return {
      ...AFRESH,
      filter,
      ...(typeof topic === 'string' && { topic }),
      ...(only && { only }),
      ...(typeof query === 'string' && { query }),
      ...(typeof open === 'string' && { open }),
      unfolded: Array.isArray(unfolded) ? unfolded.filter((each) => typeof each === 'string') : [],
    };
  } catch {
    return AFRESH;
  }
}

/** Keeps it, where there is room for it. */
export function rememberList(day: Day | undefined, view: ListView): void {
  try {
    sessionStorage.setItem(keyOf(day), JSON.stringify(view));
  } catch {
    // A full disk: the day then opens as if it were new.
  }
}
