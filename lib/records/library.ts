/**
 * What an imported work is known by: `arxiv:` and its id without version, as papers have it; else `doi:` and its DOI in small
 * letters; else `title:`, its folded title and its year.
 */
export type LibraryKey = `${'arxiv' | 'doi' | 'title'}:${string}`;

/** A work of the reader's own library, as a bibliography or a list told it. */
export interface LibraryEntry {
  key: LibraryKey;
  /** Prose as it is read, formulas as TeX in dollars; empty where only an id was given. */
  title: string;
  abstract?: string;
  /** Given name first, in order. */
  authors: string[];
  year?: number;
  /** arXiv's categories where they are stated, canonical ids, primary first. */
  categories?: string[];
  /** When it was imported: epoch milliseconds. */
  addedAt: number;
  /** The file it came from; empty where it was pasted. */
  from: string;
}

/** What is kept at most. A ranking learns no better from more. */
export const MOST_LIBRARY = 20_000;

/** Bytes of the largest file that is read. */
export const LARGEST_LIBRARY_FILE = 50 * 1024 * 1024;

/** How a file or a pasted text says what it holds. */
export type LibraryKind = 'bibtex' | 'ris' | 'csl-json' | 'zotero-rdf' | 'ids';

/** Why a whole file gives nothing. */
export type LibraryRefusal = 'too-large' | 'empty' | 'no-text' | 'web-page' | 'doctype' | 'unknown-kind';

/** Why one entry of it could not be read. */
export type EntryFault = 'broken' | 'not-closed' | 'too-long' | 'too-deep' | 'no-title' | 'no-id';

/** An entry that could not be read: where, and which, as far as that is known. */
export interface EntryProblem {
  fault: EntryFault;
  /** From 1. */
  line: number;
  /** What the file calls it: a citation key, an id, or the line itself. */
  label?: string;
}

/** The letters of a file, by the name the reader would have to choose elsewhere. */
export type LibraryEncoding = 'utf-8' | 'utf-16' | 'windows-1252' | 'gb18030';
