import { existsSync } from 'node:fs';
import type { EvidenceCheck, Finding } from '../../../lib/records/digest';

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

/** The check of written statements, as `lib/digests/evidence` exports it. */
export type CheckStatement = (
  said: Said,
  paper: CheckedPaper,
) => { evidence: { check: EvidenceCheck; findings?: Finding[] }[] };

/** What the bench counts of a check: the worst that was said of any source, and every kind of finding. */
export interface Verdict {
  check: EvidenceCheck;
  kinds: Finding['kind'][];
}

const WORST_FIRST: EvidenceCheck[] = ['unsupported', 'numbers-differ', 'supported', 'verbatim'];

/** The verdict on one statement. A check that names no source at all has found nothing that supports it. */
export function verdictOf(check: CheckStatement, said: Said, paper: CheckedPaper): Verdict {
  const { evidence } = check(said, paper);
  const worst = WORST_FIRST.find((each) => evidence.some((one) => one.check === each));
  const kinds = evidence.flatMap(({ findings = [] }) => findings.map(({ kind }) => kind));
  return { check: worst ?? 'unsupported', kinds: [...new Set(kinds)] };
}

/** Whether a reader is warned of the statement. */
export const isFlagged = ({ check }: Verdict) => check === 'unsupported' || check === 'numbers-differ';

const DOOR = new URL('../../../lib/digests/evidence/index.ts', import.meta.url);

/** The one place that knows where the checker is; undefined where there is none yet. */
export async function theChecker(): Promise<CheckStatement | undefined> {
  if (!existsSync(DOOR)) return undefined;
  const { checkStatement } = (await import(DOOR.href)) as { checkStatement: CheckStatement };
  return checkStatement;
}
