import type { Day } from '../records/paper';

/**
 * Evenings (20:00 New York) on which arXiv sends no mailing besides Fridays and Saturdays, as `MM-DD` by year. The feed
 * day is the one that follows. The list names Fridays, too, on which nothing is sent anyway.
 * Source: info.arxiv.org/help/availability, “2026 Holidays”, read 2026-10. A new year is one line here.
 *
 * arXiv states no rule for other years (“either for locally celebrated holidays such as Thanksgiving or for ad hoc
 * reasons”), and that of US federal holidays does not hold: its lists of 2023, 2025 and 2026 have days that are none
 * (14 June, 6 July, 29 December) and leave out four or more. So a year that is not here is unknown, not guessed.
 */
const SKIPPED_EVENINGS: Record<string, readonly string[]> = {
  2026: ['01-01', '01-19', '06-19', '07-03', '09-07', '11-26', '12-25', '12-29', '12-31'],
};

/** Whether arXiv said that it sends no mailing in the evening of a day; undefined where its list of that year is unknown. */
export function isSkippedEvening(day: Day): boolean | undefined {
  return SKIPPED_EVENINGS[day.slice(0, 4)]?.includes(day.slice(5));
}
