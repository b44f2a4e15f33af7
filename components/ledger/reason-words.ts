import type { MissingReason } from '../../lib/records/ledger';
import { m } from '../../lib/words';
import { weekdayName } from '../../lib/words/dates';
import { failureWords } from '../failure-words';

const ARXIV = 'arXiv';

/**
 * Why something is missing, or not known, in one sentence; what cannot be read is told beside it.
 * @param whom who was asked, as a reader knows it
 */
export function reasonWords(reason: MissingReason, whom = ARXIV): string {
  switch (reason.kind) {
    case 'cut':
      return whom === ARXIV ? m.reason_cut() : m.reason_cut_elsewhere();
    case 'unreadable':
      return m.reason_unreadable();
    case 'stale':
      return reason.shows === undefined
        ? m.reason_stale_category()
        : m.reason_stale({ day: weekdayName(reason.shows) });
    case 'empty':
      return m.reason_empty();
    case 'not-asked':
      return m.reason_not_asked();
    case 'asked-late':
      return m.reason_asked_late();
    case 'refused':
      return reason.failure ? failureWords(reason.failure, whom) : m.reason_unknown_list({ whom });
    case 'gap':
      return m.reason_gap();
    case 'unexplained':
      return m.reason_unexplained({ whom });
  }
}
