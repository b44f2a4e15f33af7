import type { Finding } from '../../records/digest';
import type { Text } from './read-text';
import { common, shareIn, type Token } from './tokens';
import type { EvidenceWords } from './words';

/** How far before a word one that holds it back may stand, in signs. */
const NEAR = 45;

/** Behind these begins another claim. */
const CONTRAST = new Set('but although though while whereas yet however'.split(' '));

/** Stems of the words behind a place of the plain text. */
function scopeOf(tokens: readonly Token[], from: number, reach: number): Set<string> {
  const stems = new Set<string>();
  const first = tokens.findIndex(({ start }) => start >= from);
  if (first < 0) return stems;
  for (const [n, token] of tokens.slice(first, first + reach).entries()) {
    // “Rare but undesirable” is one thing; what stands further off is another.
    if (n > 0 && ((token.breaks && n > 3) || (CONTRAST.has(token.lower) && (token.breaks || n > 2)))) break;
    if (token.content) stems.add(token.stem);
  }
  return stems;
}

/** A hedge that reaches so far holds a whole claim back: of two words the first tells which. */
const FAR = 12;
/** So much of a statement in one sentence says nothing else. */
const WITHIN = 0.75;

/** More hedges than this in one sentence are not looked at. */
const MOST = 40;

/**
 * What a sentence holds back (“may”, “suggest”, “some”, “partly”) and the statement asserts flatly. Bounds of numbers are
 * looked at with the numbers. A title holds nothing back for the sentences, but may say it flatly.
 */
export function checkHedges(
  said: Text,
  named: readonly Text[],
  title: Text,
  { patterns }: EvidenceWords,
): Finding[] {
  const { DOUBT, DOUBT_NEAR, HEDGES } = patterns.hedges;
  for (const text of named) {
    const overlap = shareIn(said.content, text.content);
    for (const { pattern, kept, reach, share } of HEDGES) {
      if (overlap < share || kept.test(said.lower)) continue;
      const flat = [title, ...named].filter((other) => other !== text);
      for (const match of [...text.lower.matchAll(pattern)].slice(0, MOST)) {
        const scope = scopeOf(text.tokens, match.index + match[0].length, reach);
        if (!isAsserted(scope, said, reach, overlap)) continue;
        const isHeld = kept.source === DOUBT.source && isNearDoubt(scope, said, DOUBT_NEAR);
        if (!isHeld && !flat.some((other) => assertsFlatly(other, scope, pattern)))
          return [{ kind: 'hedge', said: firstOf(scope, said), source: match[0] }];
      }
    }
  }
  return [];
}

/** Whether the first word of what was held back stands close behind a word that holds back. */
function isNearDoubt(scope: ReadonlySet<string>, said: Text, doubt: RegExp): boolean {
  const first = said.tokens.find(({ stem, content }) => content && scope.has(stem));
  return first !== undefined && doubt.test(said.lower.slice(Math.max(0, first.start - NEAR), first.start));
}

/** Nearly all that a statement says stands in the sentence that holds it back. */
const isWithin = (scope: ReadonlySet<string>, said: Text, overlap: number): boolean =>
  overlap >= WITHIN && common(scope, said.content) >= 2;

/** @param overlap which part of the statement stands in the sentence that holds back */
function isAsserted(scope: ReadonlySet<string>, said: Text, reach: number, overlap: number): boolean {
  if (isWithin(scope, said, overlap)) return true;
  const share = shareIn(scope, said.content);
  const [first] = scope;
  if (scope.size === 2 && reach >= FAR) return first !== undefined && said.content.has(first);
  return scope.size > 0 && (scope.size < 3 ? share === 1 : share >= 0.5);
}

/** Another sentence may say the same without holding back. */
function assertsFlatly(text: Text, scope: ReadonlySet<string>, hedge: RegExp): boolean {
  return shareIn(scope, text.content) >= 0.7 && !new RegExp(hedge.source).test(text.lower);
}

/** The statement's own word for what was held back. */
function firstOf(scope: ReadonlySet<string>, said: Text): string {
  return (
    said.tokens.find(({ stem, content }) => content && scope.has(stem))?.lower ?? said.plain.slice(0, 40)
  );
}
