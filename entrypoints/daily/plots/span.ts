import { addDays } from '../../../lib/clock';
import type { ListId } from '../../../lib/records/announcement';
import type { Day } from '../../../lib/records/paper';

/** How many days are shown; all that are known where it is `all`. */
export const SPANS = [30, 90, 365, 'all'] as const;
export type Span = (typeof SPANS)[number];

/** What is plotted. */
export interface Asked {
  span: Span;
  /** One followed list alone. */
  list?: ListId | undefined;
}

/** Fewer days are no plot. */
const LEAST = 7;

/**
 * The first day that is shown: what lies before all that is known is left out.
 * @param first the first day that anything is known of
 */
export function fromOf(span: Span, today: Day, first: Day): Day {
  const known = [first, addDays(today, 1 - LEAST)].sort()[0] ?? first;
  const asked = span === 'all' ? known : addDays(today, 1 - span);
  return asked > known ? asked : known;
}

/** What can still be asked for: a list that was unfollowed is not, nor is the only one, of which there is no choice. */
export function stillAsked(asked: Asked, followed: readonly ListId[]): Asked {
  const { span, list } = asked;
  const isThere = list === undefined || (followed.length > 1 && followed.includes(list));
  return isThere ? asked : { span };
}

const KEY = 'plots';

/** As it was left in this tab. */
export function recallAsked(): Asked {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Partial<Asked> | null;
    const span = SPANS.find((each) => each === kept?.span) ?? SPANS[0];
    return { span, ...(typeof kept?.list === 'string' && { list: kept.list }) };
  } catch {
    return { span: SPANS[0] };
  }
}

export function rememberAsked(asked: Asked): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(asked));
  } catch {
    // A full disk: the view then opens as if it were new.
  }
}
