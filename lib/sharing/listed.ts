import type { Mark } from '../records/mark';
import type { Paper } from '../records/paper';

/** A paper of a list that is handed on, and what its reader said of it. */
export interface Listed {
  paper: Paper;
  /** Its address. */
  link: string;
  mark: Pick<Mark, 'starredAt' | 'readAt' | 'note'> | undefined;
  /** Names of the collections it is in. */
  collections: readonly string[];
}

/** What a list can be handed on as. */
export const EXPORTS = ['bibtex', 'markdown', 'csv', 'json'] as const;
export type Export = (typeof EXPORTS)[number];

/** The ends of their files' names, and their types. */
export const EXPORT_FILES: Record<Export, { end: string; type: string }> = {
  bibtex: { end: 'bib', type: 'application/x-bibtex' },
  markdown: { end: 'md', type: 'text/markdown' },
  csv: { end: 'csv', type: 'text/csv' },
  json: { end: 'json', type: 'application/json' },
};
