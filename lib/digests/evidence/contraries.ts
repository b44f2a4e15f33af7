import type { Finding } from '../../records/digest';
import { type Told, toldIn } from './assertions';
import type { Text } from './read-text';
import { common, shareIn } from './tokens';
import type { EvidenceWords } from './words';

/** So much of a statement must stand in a sentence that contradicts it. */
const ABOUT = 0.3;

/** A short sentence may stand whole in a long statement. */
const about = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  Math.max(shareIn(one, other), shareIn(other, one));

/** What joins two words of which the same is said: few words, and “and” or “or” the last but one. In characters. */
const WITHIN = 60;
const JOINED = /^[-\s]*(?:(?:the|a|an|its|their) )?(?:[\w-]+ ){0,2}(?:and|or|as well as|both) (?:[\w-]+ )?$/;

/** Two things are compared; not a number and its bound, nor what is put in another's place. */
const THAN =
  /(?<!\b(?:rather|other)) than (?!(?:an? |the )?(?:[$\d]|factor|half|halv|doubl|tripl|one|two|three|four|five|ten))/;

/** “No update time of n is possible”: so far, in words, stands a denial. */
const FAR = 10;

/** Where a text asserts words of one side. */
const asserted = (text: Text, pattern: RegExp): Told[] =>
  toldIn(text, pattern, true, FAR).filter(({ denied }) => !denied);

/** In how many words around them one of some assertions agrees with another, at most; -1 for none. */
const nearest = (one: Told, others: readonly Told[], by: 'around' | 'inClause'): number =>
  Math.max(-1, ...others.map((other) => common(one[by], other[by])));

const has = ({ lower }: Text, pattern: RegExp): boolean => new RegExp(pattern.source).test(lower);

/** “Linear and nonlinear systems”, “inside the core or outside it”: one and the same is said of both. */
const isBoth = (lower: string, one: RegExp, other: RegExp): boolean =>
  isJoined(lower, one, other) || isJoined(lower, other, one);

/** Looks but a little behind each first word: a text may have thousands. */
const isJoined = (lower: string, first: RegExp, second: RegExp): boolean =>
  [...lower.matchAll(new RegExp(first.source, 'g'))].some(({ 0: word, index }) => {
    const behind = lower.slice(index + word.length, index + word.length + WITHIN);
    const next = new RegExp(second.source).exec(behind);
    return next !== null && JOINED.test(behind.slice(0, next.index));
  });

/** One of two words that exclude each other, where the source has the other one. */
export function checkContraries(said: Text, named: readonly Text[], { patterns }: EvidenceWords): Finding[] {
  const { CONTRARIES } = patterns.contraries;
  // What is compared may be turned round: “narrower than B” is “B is wider”.
  const near = named.filter((text) => about(said.content, text.content) >= ABOUT && !THAN.test(text.lower));
  if (near.length === 0 || THAN.test(said.lower)) return [];
  for (const [one, other] of CONTRARIES)
    for (const [own, theirs] of [
      [one, other],
      [other, one],
    ] as const) {
      const found = contradicted(said, named, near, own, theirs);
      if (found) return [found];
    }
  return [];
}

/** With so few words around it, one that both have tells what it is said of. */
const FEW = 3;

/** “Without it they cannot”: it is needed. */
const NEEDS =
  /\bwithout\b.*\b(?:cannot|not|no|never|impossible|fails?)\b|\b(?:cannot|not|no|never|impossible)\b.*\bwithout\b/;

/** A word that a statement asserts of what the source says the contrary of. */
function contradicted(
  said: Text,
  named: readonly Text[],
  near: readonly Text[],
  own: RegExp,
  theirs: RegExp,
): Finding | undefined {
  const [word] = asserted(said, own);
  if (!word || has(said, theirs) || (word.word === 'without' && NEEDS.test(said.lower))) return undefined;
  const against = near.flatMap((text) => asserted(text, theirs));
  const most = nearest(word, against, 'around');
  const contrary = against.find((each) => nearest(word, [each], 'around') === most);
  if (!contrary || most < 1) return undefined;
  // “Without considering” says what “ignoring” does.
  const alike = named.flatMap((text) => toldIn(text, theirs, false)).filter(({ is }) => is);
  if (alike.some((each) => common(each.around, word.around) >= most)) return undefined;
  // One word around both may be chance, unless it is nearly all there is.
  const fewest = Math.min(word.around.size, contrary.around.size);
  if (most === 1 && fewest > FEW && !word.word.includes(' ')) return undefined;
  // Where the source says both, the statement’s must be said of what stands around the other one.
  if (named.some((text) => has(text, own))) {
    if (named.some(({ lower }) => isBoth(lower, own, theirs))) return undefined;
    const same = named.flatMap((text) => asserted(text, own));
    if (nearest(word, against, 'inClause') < Math.max(2, nearest(word, same, 'inClause') + 1))
      return undefined;
  }
  return { kind: 'sign', said: word.word, source: contrary.word };
}
