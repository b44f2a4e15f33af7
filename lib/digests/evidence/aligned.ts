import type { Finding } from '../../records/digest';
import { type Gap, gapsBetween } from './align';
import { areOpposite, isDeniedBy } from './antonyms';
import { isDenied, isDeniedBehind } from './around';
import type { Text } from './read-text';
import { common, rootOf, shareIn, type Token } from './tokens';
import type { EvidenceWords } from './words';

/** So much of a statement must stand in a sentence that it is held against word by word. */
const ABOUT = 0.6;
/** A longer stretch is another thought, not another word. */
const LONGEST = 6;

/** A statement beside the sentence it is nearest to, and what each has that the other has not, in words. */
interface Beside {
  said: Text;
  text: Text;
  named: readonly Text[];
  own: string;
  theirs: string;
  /** Whether one of them denies once more than the other. */
  isTurned: boolean;
}

const isHeld = ({ said, source, left, right, at }: Gap): boolean =>
  said.length <= LONGEST &&
  source.length <= LONGEST &&
  (at.said + at.source === 0 ? right >= 2 : left > 0 && left + right >= 3);

const wordsOf = (tokens: readonly Token[]): string => tokens.map(({ lower }) => lower).join(' ');
const countOf = ({ tokens }: Text, word: string): number =>
  tokens.filter(({ lower }) => lower === word).length;
const nearness = (said: Text, text: Text): number => shareIn(said.content, text.content);

/**
 * What a statement that repeats a sentence has in the place of the sentence's own words: the opposite, a denial too many or
 * too few, a flat word for one that holds back, “all” for “some”.
 */
export function checkAligned(said: Text, named: readonly Text[], words: EvidenceWords): Finding[] {
  const turned = byPrefix(said, named);
  if (turned) return [turned];
  const [text] = [...named].sort((a, b) => nearness(said, b) - nearness(said, a));
  if (!text || nearness(said, text) < ABOUT) return [];
  const all = gapsBetween(said.tokens, text.tokens);
  const mine = all.flatMap((gap) => gap.said);
  const yours = all.flatMap((gap) => gap.source);
  const isTurned = (denials(mine, words) - denials(yours, words)) % 2 !== 0;
  const beside = { said, text, named, own: wordsOf(mine), theirs: wordsOf(yours), isTurned };
  for (const gap of all.filter(isHeld)) {
    const found =
      opposed(gap, beside, words) ??
      denied(gap, beside, words) ??
      heldBack(gap, beside, words) ??
      raised(gap, words);
    if (found) return [found];
  }
  return [];
}

const denials = (tokens: readonly Token[], { patterns }: EvidenceWords): number =>
  tokens.filter(({ lower }) => patterns.antonyms.NOT.test(lower)).length;

/** “Changed” for “unchanged”, wherever it stands, where both are denied or neither. */
function byPrefix(said: Text, named: readonly Text[]): Finding | undefined {
  const mine = polarWords(said);
  const yours = named.flatMap(polarWords);
  for (const one of mine)
    for (const other of yours)
      if (
        one.denied === other.denied &&
        common(one.around, other.around) > 0 &&
        (isDeniedBy(one.word, other.word) || isDeniedBy(other.word, one.word)) &&
        !mine.some(({ word }) => word === other.word) &&
        !yours.some(({ word }) => word === one.word)
      )
        return { kind: 'sign', said: one.word, source: other.word };
  return undefined;
}

/** The words of a text, “non-” with the one behind it, and whether each is denied. */
function polarWords({ tokens }: Text): { word: string; denied: boolean; around: ReadonlySet<string> }[] {
  return tokens.flatMap(({ lower, content, breaks }, at) => {
    if (!content) return [];
    const isNon = tokens[at - 1]?.lower === 'non' && !breaks;
    const beside = [...tokens.slice(Math.max(0, at - BESIDE), at), ...tokens.slice(at + 1, at + 1 + BESIDE)];
    return [
      {
        word: isNon ? `non${lower}` : lower,
        denied: isDenied(tokens, at, DENIED_WITHIN) || isDeniedBehind(tokens, at),
        around: new Set(beside.flatMap((each) => (each.content ? [rootOf(each.stem)] : []))),
      },
    ];
  });
}
/** A denial stands so near before what it denies, and what a word is said of so near around it, in words. */
const DENIED_WITHIN = 12;
const BESIDE = 4;

/** “Hardly practical” says what “impractical” says. */
const areTurned = (one: Token, other: Token, said: Text, text: Text): boolean =>
  isDenied(said.tokens, said.tokens.indexOf(one)) !== isDenied(text.tokens, text.tokens.indexOf(other));

/** The opposite of a word of the sentence in its place, and as many denials. */
function opposed(
  gap: Gap,
  { said, text, isTurned }: Beside,
  words: EvidenceWords,
): Finding | undefined {
  if (isTurned) return undefined;
  // One word for another, or a stretch that is held on both sides.
  const isFirm = (gap.left > 1 && gap.right > 1) || gap.said.length + gap.source.length === 2;
  for (const one of gap.said)
    for (const other of gap.source) {
      if (!areOpposite(one.lower, other.lower, words) || areTurned(one, other, said, text)) continue;
      if (countOf(said, one.lower) <= countOf(text, one.lower)) continue;
      if (countOf(text, other.lower) <= countOf(said, other.lower)) continue;
      if (isFirm) return { kind: 'sign', said: one.lower, source: other.lower };
    }
  return undefined;
}

/** Nothing but words that carry nothing, and those a pattern allows. */
const isBare = (tokens: readonly Token[], { patterns }: EvidenceWords, also?: RegExp): boolean =>
  tokens.every(({ lower }) => patterns.antonyms.BARE.test(lower) || also?.test(lower));

/** “Not only”, “not necessarily”, “no more than” deny nothing. */
const NO_DENIAL = /^(?:only|just|merely|necessarily|more|less|fewer|but|least|even)$/;

/** A denial that stands in one of two texts alone, where nothing of the other's own denies it in other words. */
function denied(
  { said: mine, source: yours, at }: Gap,
  { said, text, named, own, theirs }: Beside,
  words: EvidenceWords,
): Finding | undefined {
  const { NOT } = words.patterns.antonyms;
  const more = denials(mine, words) - denials(yours, words);
  if (more % 2 === 0 || !isBare(mine, words, NOT) || !isBare(yours, words, NOT)) return undefined;
  const isAdded = more > 0;
  const from = isAdded ? at.said + mine.length : at.source + yours.length;
  const word = (isAdded ? said : text).tokens[from]?.lower ?? '';
  const rest = isAdded
    ? [theirs, ...named.filter((each) => each !== text).map(({ lower }) => lower)].join(' ')
    : own;
  if (NO_DENIAL.test(word) || words.patterns.claims.DENIED_ANYHOW.test(rest)) return undefined;
  return {
    kind: 'sign',
    said: `${wordsOf(mine)} ${word}`.trim(),
    source: `${wordsOf(yours)} ${word}`.trim(),
  };
}

/** A word that holds back, left out, where nothing of the statement's own does so. */
function heldBack(
  { said: mine, source: yours }: Gap,
  { own }: Beside,
  words: EvidenceWords,
): Finding | undefined {
  const { HOLDS_BACK } = words.patterns.antonyms;
  if (!isBare(yours, words, HOLDS_BACK) || !isBare(mine, words)) return undefined;
  const word = yours.find(({ lower }) => HOLDS_BACK.test(lower));
  if (
    !word ||
    words.patterns.hedges.DOUBT.test(own) ||
    words.patterns.hedges.MOSTLY.test(own) ||
    words.patterns.hedges.SOME.test(own)
  )
    return undefined;
  return { kind: 'hedge', said: wordsOf(mine), source: word.lower };
}

/** “All” for “some”, “prove” for “suggest”. */
function raised({ said: mine, source: yours }: Gap, { patterns }: EvidenceWords): Finding | undefined {
  for (const [weak, strong, kind] of patterns.antonyms.SCALES) {
    const from = yours.find(({ lower }) => weak.test(lower));
    const to = mine.find(({ lower }) => strong.test(lower) && !weak.test(lower));
    if (!from || !to || [...mine].some(({ lower }) => weak.test(lower))) continue;
    if (!yours.some(({ lower }) => strong.test(lower))) return { kind, said: to.lower, source: from.lower };
  }
  return undefined;
}
