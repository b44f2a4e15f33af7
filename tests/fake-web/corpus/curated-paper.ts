import type { FakeAction } from '../types';

/** A hand-written paper. Everything in it is invented: persons, places, results. */
export interface CuratedPaper {
  title: string;
  abstract: string;
  /** `Given Family (Affiliation; Affiliation)`, divided by `|`. */
  authors: string;
  /** Further authors to be made up, for collaborations. */
  andOthers?: number;
  /** Primary first. */
  categories: string[];
  action?: FakeAction;
  /** Fixed id, for crosses from long ago. */
  id?: string;
  version?: number;
  licence?: 'by' | 'by-sa' | 'by-nc-sa' | 'by-nc-nd' | 'arxiv' | 'cc0' | 'old';
  comments?: string;
  journalRef?: string;
  doi?: string;
  msc?: string;
  reportNumber?: string;
  withdrawnBy?: string;
  html?: boolean;
}

/** Text with TeX in it, written over several lines: line breaks are spaces, empty lines part paragraphs. */
export function prose(strings: TemplateStringsArray): string {
  return (strings.raw[0] ?? '')
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .join('\n\n');
}
