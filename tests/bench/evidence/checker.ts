import { checkStatement, wordsOf } from '../../../lib/digests/evidence';
import type { Evidence, EvidenceCheck, Finding } from '../../../lib/records/digest';
import { evidenceFile } from '../../../scripts/lib/evidence-file';

/** A paper as a statement is checked against it. */
export interface CheckedPaper {
  title: string;
  abstract: string;
  sentences: { start: number; end: number; text: string }[];
}

/** What a model said, and the sentences (from 1) that it says it rests on. */
export interface Said {
  text: string;
  sources: number[];
  /** BCP 47. */
  language?: string;
}

/** A check of written statements. */
export type CheckStatement = (said: Said, paper: CheckedPaper) => Evidence;

const words = wordsOf(evidenceFile());

/** The check that is shipped. */
export const theChecker: CheckStatement = (said, paper) =>
  checkStatement(said, paper, said.language, words).evidence;

/** What the bench counts of a check. */
export interface Verdict {
  check: EvidenceCheck;
  kinds: Finding['kind'][];
}

/** The verdict on one statement. */
export function verdictOf(check: CheckStatement, said: Said, paper: CheckedPaper): Verdict {
  const { check: verdict, findings = [] } = check(said, paper);
  return { check: verdict, kinds: [...new Set(findings.map(({ kind }) => kind))] };
}

/** Whether a reader is warned of the statement. */
export const isFlagged = ({ check }: Verdict) => check === 'unsupported' || check === 'numbers-differ';
