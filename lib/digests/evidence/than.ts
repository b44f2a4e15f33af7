import type { Token } from './tokens';

/** Both sides of a comparison may begin with one of these. */
const PLACE = new Set('in for at on among under with during after when near'.split(' '));

/** “Higher in A compared to B”, “relative to B”. */
const isCompared = (tokens: readonly Token[], at: number): boolean =>
  /^(?:compared|relative)$/.test(tokens[at]?.lower ?? '') &&
  /^(?:to|with)$/.test(tokens[at + 1]?.lower ?? '');

/** Where “than” (or the “to” of “superior to”) follows a comparative; -1 for nowhere near. */
export function thanAfter(tokens: readonly Token[], i: number, than: string): number {
  for (let at = i + 1; at < tokens.length && at - i <= 8; at++) {
    if ((tokens[at] as Token).breaks) return -1;
    if (tokens[at]?.lower === than || (than === 'than' && isCompared(tokens, at))) return at;
  }
  return -1;
}

/** “lower in A than in B”, “more often on A than on B”: where the word stands that both sides begin with; 0 for nowhere. */
export function placeBetween(tokens: readonly Token[], i: number, than: number): number {
  if (PLACE.has(tokens[i + 1]?.lower ?? '')) return i + 1;
  const first = tokens[than + 1]?.lower ?? '';
  if (!PLACE.has(first)) return 0;
  for (let at = i + 1; at < than; at++) if (tokens[at]?.lower === first) return at;
  return 0;
}

/** “Less than half”, “more than a factor of two”: a number is no side. */
export function isBound(tokens: readonly Token[], than: number): boolean {
  const isArticle = /^(?:an?|the)$/.test(tokens[than + 1]?.lower ?? '');
  return /^(?:half|halve\w*|doubl\w*|tripl\w*|twice|factor|third|quarter|tenth)$/.test(
    tokens[than + (isArticle ? 2 : 1)]?.lower ?? '',
  );
}
