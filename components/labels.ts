import type { Absence, Digest } from '../lib/records/digest';
import type { LabelSet, RowName } from '../lib/records/sections';
import { m } from '../lib/words';

/** The headings of sections: the usual one, and that of fields that prove theorems. */
const LABELS = {
  summary: [m.summary, m.summary],
  methodology: [m.methodology, m.approach],
  results: [m.results, m.main_results],
  implications: [m.implications, m.consequences],
} as const satisfies Record<RowName, unknown>;

/** The same above what a machine wrote: they say so themselves. */
const AI_LABELS = {
  summary: [m.ai_summary, m.ai_summary],
  methodology: [m.ai_methodology, m.ai_approach],
  results: [m.ai_results, m.ai_main_results],
  implications: [m.ai_implications, m.ai_consequences],
} as const satisfies Record<RowName, unknown>;

/** The heading of a section, after the field's custom. */
export const rowLabel = (row: RowName, labels: LabelSet): string =>
  LABELS[row][labels === 'theorem' ? 1 : 0]();

/** The heading of a section that a machine wrote. */
export const aiRowLabel = (row: RowName, labels: LabelSet): string =>
  AI_LABELS[row][labels === 'theorem' ? 1 : 0]();

const ABSENCES: { readonly [absence in Absence]?: () => string } = {
  'in-tldr': m.absent_in_tldr,
  unsure: m.absent_unsure,
  short: m.short_abstract,
};

/** Why a section is empty. */
export const absenceWords = (absence: Absence | undefined): string =>
  ((absence && ABSENCES[absence]) ?? m.absent_not_stated)();

/**
 * Why there is no line that tells a paper: three different things, never the one for the other.
 * @param source who published it
 */
export function untoldWords(digest: Pick<Digest, 'state'> | undefined, source = 'arXiv'): string {
  if (!digest) return m.no_digest();
  return digest.state.kind === 'none' ? m.no_abstract({ source }) : m.short_abstract();
}
