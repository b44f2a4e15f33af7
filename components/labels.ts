import type { Absence } from '../lib/records/digest';
import type { LabelSet, RowName } from '../lib/records/sections';
import { m } from '../lib/words';

/** The heading of a section, after the field's custom. */
export function rowLabel(row: RowName, labels: LabelSet): string {
  const theorem = labels === 'theorem';
  switch (row) {
    case 'summary':
      return m.summary();
    case 'methodology':
      return theorem ? m.approach() : m.methodology();
    case 'results':
      return theorem ? m.main_results() : m.results();
    case 'implications':
      return theorem ? m.consequences() : m.implications();
  }
}

/** Why a section is empty. */
export function absenceWords(absence: Absence | undefined): string {
  switch (absence) {
    case 'in-tldr':
      return m.absent_in_tldr();
    case 'unsure':
      return m.absent_unsure();
    case 'short':
      return m.absent_short();
    default:
      return m.absent_not_stated();
  }
}
