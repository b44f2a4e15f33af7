import type { Digest, Evidence } from './digest';
import type { SectionName } from './sections';

/** What can be wrong with a statement. */
export const REPORT_KINDS = [
  'not-in-paper',
  'number-wrong',
  'overstated',
  'badly-translated',
  'other',
] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** Letters of the reader's own words. */
export const MOST_LETTERS = 500;

/** What a digest is known by. */
type Written = Pick<Digest, 'paper' | 'version' | 'language' | 'engine' | 'model' | 'promptVersion'>;

/**
 * What a reader says is wrong in what a model wrote, with all that tells how it came to be written. It stays in the browser,
 * and outlives the paper.
 */
export interface Report extends Written {
  /** As `reportId` makes it: one for each statement. */
  id: string;
  /** The paper's, in the authors' words, and where its page is. */
  title: string;
  link: string;
  /** The host that was asked; absent for the browser's own model, and where nobody knows it any more. */
  server?: string;
  /** When it was written (epoch milliseconds). */
  madeAt: number;
  section: SectionName;
  statement: string;
  /** What it rests on, how that was checked, and what the check found. */
  evidence: Evidence;
  kind: ReportKind;
  /** The reader's own. */
  words?: string;
  /** Epoch milliseconds. */
  at: number;
}

/** The same statement, written again by the same model with the same prompt, is the one that was reported. */
export const reportId = (
  { paper, version, language, engine, model, promptVersion }: Written,
  section: SectionName,
  statement: string,
): string => JSON.stringify([paper, version, language, engine, model, promptVersion, section, statement]);

/** Why a report cannot be kept as it is; undefined where it can. “Other” alone says nothing. */
export function reportProblem(kind: ReportKind, words: string): 'no-words' | 'too-long' | undefined {
  if (lettersOf(words) > MOST_LETTERS) return 'too-long';
  return kind === 'other' && words.trim() === '' ? 'no-words' : undefined;
}

/** Whole characters, as far as Unicode has one number for each. */
export const lettersOf = (words: string): number => [...words.trim()].length;
