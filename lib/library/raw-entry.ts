import type { EntryProblem } from '../records/library';

/** An entry as its format has it, before ids are looked for and names put in order. */
export interface RawEntry {
  /** From 1. */
  line: number;
  /** What the file calls it. */
  label?: string;
  title: string;
  abstract?: string;
  /** Given name first. */
  authors: string[];
  /** What holds its year: `2017`, `2017-06-12`, `June 2017`. */
  date?: string;
  /** What may be an arXiv id or hold one, the surest first. */
  ids: string[];
  /** What may be a DOI or hold one. */
  dois: string[];
  /** What may be a category of arXiv's. */
  categories?: string[];
}

export type Read = { raw: RawEntry } | { problem: EntryProblem };

/**
 * Reads a text entry by entry: whoever asks for the next decides when the page may have a turn. Nothing (`undefined`) comes of a step
 * within a long entry.
 */
export type Reading = Generator<Read | undefined, void, void>;

/** Letters of one entry; one with 3,000 authors and a long abstract has a third of them. */
export const LONGEST_ENTRY = 500_000;

/** What is told of a label is not longer. */
export const LONGEST_LABEL = 80;

/** A problem with an entry. */
export const problem = (fault: EntryProblem['fault'], line: number, label = ''): Read => ({
  problem: { fault, line, ...(label && { label: label.slice(0, LONGEST_LABEL) }) },
});
