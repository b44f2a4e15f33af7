import type { Finding } from '../../records/digest';
import type { Claim } from './patterns/claim';

const THAN = /\b(?:than|outperforms?|exceeds?|above|below)\b/;
const wordsIn = (text: string): string[] => text.toLowerCase().match(/[a-z][\w-]{2,}/g) ?? [];

/** Whether what stands before a comparison stands before that of the source as well, and not behind it. */
function isStraight(before: string, source: string): boolean {
  const [one = '', other = ''] = source.split(THAN).map(wordsIn);
  const words = wordsIn(before);
  return words.some((word) => one.includes(word)) && !words.some((word) => other.includes(word));
}

/**
 * Claims of a statement that nothing in its source allows.
 * @param said as the claims are written: as it stands, or in small letters
 * @param source the sentences it rests on, in small letters, a line each
 */
export const claimsIn = (said: string, source: string, claims: readonly Claim[]): Finding[] =>
  claims.flatMap(({ kind, said: pattern, where, allowed, kept, compares }): Finding[] => {
    const match = pattern.exec(said);
    if (!match || kept?.test(said) || allowed?.test(source) || where?.test(source) === false) return [];
    if (compares && !isStraight(said.slice(0, match.index), source)) return [];
    return [{ kind, said: match[0].trim().slice(0, 40) }];
  });
