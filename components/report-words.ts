import { MOST_LETTERS, type ReportKind, type reportProblem } from '../lib/records/report';
import { m } from '../lib/words';

/** What can be wrong with a statement, in words. */
export function reportKindWords(kind: ReportKind): string {
  switch (kind) {
    case 'not-in-paper':
      return m.report_not_in_paper();
    case 'number-wrong':
      return m.report_number_wrong();
    case 'overstated':
      return m.report_overstated();
    case 'badly-translated':
      return m.report_badly_translated();
    case 'other':
      return m.report_other();
  }
}

/** Why a report is not kept yet. @param letters of the reader's own words */
export const reportProblemWords = (
  problem: NonNullable<ReturnType<typeof reportProblem>>,
  letters: number,
): string =>
  problem === 'no-words' ? m.report_no_words() : m.report_too_long({ count: letters, max: MOST_LETTERS });
