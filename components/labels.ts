import type { Absence, Digest } from '../lib/records/digest';
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

/** The heading of a section that a machine wrote: it says so itself. */
export function aiRowLabel(row: RowName, labels: LabelSet): string {
  const theorem = labels === 'theorem';
  switch (row) {
    case 'summary':
      return m.ai_summary();
    case 'methodology':
      return theorem ? m.ai_approach() : m.ai_methodology();
    case 'results':
      return theorem ? m.ai_main_results() : m.ai_results();
    case 'implications':
      return theorem ? m.ai_consequences() : m.ai_implications();
  }
}

/** Why a section is empty: never that the abstract lacks it, which not finding it does not tell. */
export function absenceWords(absence: Absence | undefined): string {
  switch (absence) {
    case 'in-tldr':
      return m.absent_in_tldr();
    case 'unsure':
      return m.absent_unsure();
    case 'short':
      return m.short_abstract();
    default:
      return m.absent_not_found();
  }
}

/**
 * Why there is no line that tells a paper: three different things, never the one for the other.
 * @param source who published it
 */
export function untoldWords(digest: Pick<Digest, 'state'> | undefined, source = 'arXiv'): string {
  if (!digest) return m.no_digest();
  return digest.state.kind === 'none' ? m.no_abstract({ source }) : m.short_abstract();
}
