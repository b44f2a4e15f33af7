import { problemWords } from '../../../components/query-box';
import { readQuery } from '../../../lib/topics';

/** What is wrong with a query, in words and with the part that is; undefined where it can be read. */
export function wrongQuery(typed: string): string | undefined {
  const read = readQuery(typed);
  if (read.kind !== 'wrong') return undefined;
  const { kind, start, end } = read.problem;
  return `${problemWords(kind)} ${typed.slice(start, Math.min(end, start + 40))}`;
}
