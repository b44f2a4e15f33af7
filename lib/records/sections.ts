/** The sections of a gloss, in the order they are shown. A new section is one entry here. */
export const SECTIONS = ['tldr', 'key-points', 'summary', 'methodology', 'results', 'implications'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** The sections that are rows with a label. */
export const ROWS = ['summary', 'methodology', 'results', 'implications'] as const satisfies SectionName[];
export type RowName = (typeof ROWS)[number];

/** Fields whose papers prove theorems get other labels for the same sections (sketch: Approach, Main results, …). */
export type LabelSet = 'standard' | 'theorem';

const THEOREM_ARCHIVES = new Set(['math', 'math-ph', 'hep-th', 'gr-qc']);
const THEOREM_CATEGORIES = new Set(['cs.CC', 'cs.DM', 'cs.DS', 'cs.LO', 'stat.TH']);

/** The label set for a paper by its primary category (`math.PR` → `theorem`). */
export function labelSetOf(primary: string): LabelSet {
  const archive = primary.split('.')[0] ?? '';
  return THEOREM_ARCHIVES.has(archive) || THEOREM_CATEGORIES.has(primary) ? 'theorem' : 'standard';
}
