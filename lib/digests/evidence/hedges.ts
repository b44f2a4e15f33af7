import type { Finding } from '../../records/digest';
import type { Patterns } from './patterns';
import type { Hedge } from './patterns/hedges';
import type { Text } from './read-text';
import { shareIn, type Token } from './tokens';
import type { EvidenceWords } from './words';

/** How far before a word one that holds it back may stand, in signs. */
const NEAR = 45;

/** A word that holds back what is beside it may also stand so far behind. */
const BESIDE = 70;

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
  for (const text of named) {
    const overlap = shareIn(said.content, text.content);
    for (const hedge of patterns.hedges.HEDGES) {
      if (overlap < hedge.share) continue;
      const others = [title, ...named].filter((other) => other !== text);
      const found = dropped(said, text, hedge, patterns.hedges).find(
        (held) => !others.some((other) => assertsFlatly(other, held, hedge)),
      );
      if (found) return [{ kind: 'hedge', said: firstOf(found.scope, said), source: found.words }];
    }
  }
  return [];
}

/** A hedge of a sentence, and the stems of what it holds back. */
interface Held {
  words: string;
  scope: ReadonlySet<string>;
}

/** What a sentence holds back and a statement asserts; nothing where it holds back as well. */
function dropped(
  said: Text,
  text: Text,
  { pattern, kept, reach }: Hedge,
  { DOUBT, DOUBT_BESIDE, DOUBT_NEAR }: Patterns['hedges'],
): Held[] {
  const isDoubt = kept.source === DOUBT.source;
  if (isKept(said.lower, kept, isDoubt ? DOUBT_BESIDE : undefined)) return [];
  const isHeldNear = (scope: ReadonlySet<string>): boolean =>
    isNearDoubt(scope, said, DOUBT_NEAR) || isNearDoubt(scope, said, DOUBT_BESIDE, BESIDE);
  return [...text.lower.matchAll(pattern)]
    .slice(0, MOST)
    .filter(({ 0: words }) => !said.lower.includes(words))
    .map(({ 0: words, index }) => ({ words, scope: scopeOf(text.tokens, index + words.length, reach) }))
    .filter(({ scope }) => isAsserted(scope, said) && !(isDoubt && isHeldNear(scope)));
}

/** Whether the first word of what was held back stands close behind a word that holds back. */
function isNearDoubt(scope: ReadonlySet<string>, said: Text, doubt: RegExp, behind = 0): boolean {
  const first = said.tokens.find(({ stem, content }) => content && scope.has(stem));
  return (
    first !== undefined && doubt.test(said.lower.slice(Math.max(0, first.start - NEAR), first.start + behind))
  );
}

/** Whether a text holds back anywhere, other than by words that do so beside them alone. */
const isKept = (lower: string, kept: RegExp, beside: RegExp | undefined): boolean =>
  beside
    ? (lower.match(new RegExp(kept.source, 'g')) ?? []).some((word) => !beside.test(word))
    : kept.test(lower);

function isAsserted(scope: ReadonlySet<string>, said: Text): boolean {
  const share = shareIn(scope, said.content);
  return scope.size > 0 && (scope.size < 3 ? share === 1 : share >= 0.5);
}

/** Another sentence may say the same without holding back. */
function assertsFlatly(text: Text, { scope }: Held, { pattern }: Hedge): boolean {
  return shareIn(scope, text.content) >= 0.7 && !new RegExp(pattern.source).test(text.lower);
}

/** The statement's own word for what was held back. */
function firstOf(scope: ReadonlySet<string>, said: Text): string {
  return (
    said.tokens.find(({ stem, content }) => content && scope.has(stem))?.lower ?? said.plain.slice(0, 40)
  );
}
