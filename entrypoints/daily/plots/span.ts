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

/** @param first the first day that anything is known of */
export const fromOf = (span: Span, today: Day, first: Day): Day =>
  span === 'all' ? first : addDays(today, 1 - span);

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
