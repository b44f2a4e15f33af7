import { MOST_TERMS, type OwnTerm, termKey } from '../../../lib/records/glossary';
import { checkTerm, type TermProblem } from './check-term';

const HEAD = ['term', 'translation', 'field'];
const BYTE_ORDER_MARK = '\ufeff';

/** Terms as a table that spreadsheets read: a line each, its parts between tabs, the names of the columns first. */
export const toTsv = (terms: readonly OwnTerm[]): string =>
  [HEAD, ...terms.map(({ term, as, field = '' }) => [term, as, field])]
    .map((cells) => `${cells.map(quoted).join('\t')}\n`)
    .join('');

/** What came of a file. */
export interface Imported {
  /** What was there, with what the file brought. */
  terms: OwnTerm[];
  added: number;
  /** Terms that were there, and are said otherwise now. */
  changed: number;
  /** Lines that were not taken, from 1. */
  problems: { line: number; problem: TermProblem }[];
}

/** Reads terms into those that are there. What is wrong in one line costs no other. */
export function fromTsv(text: string, there: readonly OwnTerm[]): Imported {
  const terms = new Map(there.map((each) => [termKey(each), each]));
  const inFile = new Set<string>();
  const problems: Imported['problems'] = [];
  let changed = 0;
  const lines = text.replace(BYTE_ORDER_MARK, '').split(/\r\n?|\n/);
  for (const [i, line] of lines.entries()) {
    const [term = '', as = '', field = ''] = line.split('\t').map(unquoted);
    if (line.trim() === '' || (i === 0 && term.toLowerCase() === HEAD[0])) continue;
    const checked = checkTerm({ term, as, field }, []);
    const key = typeof checked === 'string' ? '' : termKey(checked);
    const before = terms.get(key);
    const problem = problemOf(checked, inFile.has(key), !before && terms.size >= MOST_TERMS);
    if (problem) problems.push({ line: i + 1, problem });
    if (problem || typeof checked === 'string') continue;
    if (before && before.as !== checked.as) changed += 1;
    inFile.add(key);
    terms.set(key, checked);
  }
  return { terms: [...terms.values()], added: terms.size - there.length, changed, problems };
}

function problemOf(
  checked: OwnTerm | TermProblem,
  isTwice: boolean,
  isFull: boolean,
): TermProblem | undefined {
  if (typeof checked === 'string') return checked;
  if (isTwice) return 'twice';
  return isFull ? 'full' : undefined;
}

/** As spreadsheets do with what holds their own marks. */
const quoted = (cell: string): string => (/^"|["\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const unquoted = (cell: string): string => {
  const text = cell.trim();
  return /^".*"$/.test(text) && text.length > 1 ? text.slice(1, -1).replaceAll('""', '"') : text;
};
