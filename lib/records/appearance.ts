import type { Day, Paper, PaperKey, SourceId } from './paper';

/** Where else a work stands: another server, or the journal it came out in. */
export interface Appearance {
  key: PaperKey;
  source: SourceId;
  /** The address of its page. */
  link: string;
  /** The journal, as its feed names it. */
  venue?: string;
  /** The version last seen; journals have none. */
  version?: number;
  /** When it came out there: for arXiv the first day it was announced on, elsewhere that of publication. */
  day?: Day;
}

/**
 * The other appearances of a paper. Only papers that have some have a row; both sides have one. What an appearance says
 * stays when its own paper is forgotten.
 */
export interface AppearancesRow {
  paper: PaperKey;
  /** In the order in which they lead (`byLead`). */
  others: Appearance[];
}

/** Papers that were stored and not yet compared with the others. */
export interface UncomparedRow {
  id?: number;
  papers: PaperKey[];
}

/** Of several appearances on one day this is the order in which they lead: what a reader can open without paying. */
const LEAD: readonly SourceId[] = ['arxiv', 'biorxiv', 'medrxiv', 'journal'];

export function byLead(a: Pick<Paper, 'key' | 'source'>, b: Pick<Paper, 'key' | 'source'>): number {
  return LEAD.indexOf(a.source) - LEAD.indexOf(b.source) || (a.key < b.key ? -1 : Number(a.key > b.key));
}
