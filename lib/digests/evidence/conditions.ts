import type { Finding } from '../../records/digest';
import type { Text } from './read-text';
import { rootOf, type Token } from './tokens';
import type { EvidenceWords } from './words';

/** Says that something is needed, assumed or a condition. */
const NEEDS =
  /\b(?:only (?:under|if|when|with|given|assuming|after|for)|provided (?:that )?|assum(?:es?|ed|ing)|presuppos(?:es?|ing)|requir(?:es?|ed|ing)|need(?:s|ed|ing)?|rel(?:y|ies|ied|ying) on|depend(?:s|ing)? on|conditional(?:ly)? on|given|under)\b/g;
/** Says that it is not. */
const FREE =
  /\b(?:without (?:any |the )?(?:assum\w+|requir\w+|need\w*|rel\w+ on|using|recourse to|access to|imposing)?|(?:does|do|did|need|is|are) not (?:assume|require|need|rely on|depend on|needed|required|have to)|no (?:need (?:for|of|to)|assumption (?:of|on|about))|free of|independent(?:ly)? of|regardless of|irrespective of|needs? no|requir\w+ no|assum\w+ no|dispens\w+ with|instead of|rather than)\b/g;
/** What is needed stands so near behind, in words. */
const REACH = 6;
/** So many of its words must be told of in both. */
const ALIKE = 2;
const DENIES =
  /\b(?:eliminat\w*|remov\w*|obviat\w*|avoid\w*|reduc\w*|free\w*|lift\w*|drop\w*|relax\w*|not|no|never|nor|neither|without|cannot|hardly|if|whether)\b|n't\b/;
/** A denial stands so near before, in signs. */
const NEAR = 24;

const behind = (tokens: readonly Token[], from: number): string[] => {
  const first = tokens.findIndex(({ start }) => start >= from);
  const found: string[] = [];
  for (let i = first; i >= 0 && i < tokens.length && i - first < REACH; i++) {
    const token = tokens[i] as Token;
    if (i > first && token.breaks) break;
    if (token.content) found.push(rootOf(token.stem));
  }
  return found;
};

interface Condition {
  words: string;
  of: string[];
}

/** “Provided there are no clocks” says “without clocks”. */
const isDenied = (tokens: readonly Token[], from: number): boolean => {
  const first = tokens.findIndex(({ start }) => start >= from);
  return first >= 0 && tokens.slice(first, first + REACH).some(({ lower }) => DENIES.test(lower));
};

const conditionsOf = ({ lower, tokens }: Text, pattern: RegExp, mayBeDenied: boolean): Condition[] =>
  [...lower.matchAll(pattern)].flatMap(({ 0: words, index }) => {
    const before =
      lower
        .slice(Math.max(0, index - NEAR), index)
        .split(/[,;:.]/)
        .at(-1) ?? '';
    if (!mayBeDenied && (DENIES.test(before) || isDenied(tokens, index + words.length))) return [];
    return [{ words, of: behind(tokens, index + words.length) }];
  });

const isOfSame = (one: Condition, other: Condition): boolean => {
  const shared = one.of.filter((root) => other.of.includes(root)).length;
  return shared >= Math.min(ALIKE, one.of.length, other.of.length) && shared > 0;
};

/**
 * Something is needed that the source does without, or the other way round: “only under the conjecture” for “without assuming
 * the conjecture”.
 */
export function checkConditions(said: Text, named: readonly Text[], { patterns }: EvidenceWords): Finding[] {
  const somehow = patterns.english.DENIES_SOMEHOW;
  for (const [own, contrary] of [
    [NEEDS, FREE],
    [FREE, NEEDS],
  ] as const) {
    const mine = conditionsOf(said, own, own === FREE);
    // What earlier work needs, and this one does without, stands side by side.
    if (mine.length === 0 || (own === FREE && named.some(({ lower }) => somehow.test(lower)))) continue;
    const theirs = named.flatMap((text) => conditionsOf(text, contrary, contrary === FREE));
    const alike = named.flatMap((text) => conditionsOf(text, own, own === FREE));
    for (const condition of mine) {
      const against = theirs.find((each) => isOfSame(condition, each));
      if (against && !alike.some((each) => isOfSame(condition, each)))
        return [{ kind: 'sign', said: condition.words.trim(), source: against.words.trim() }];
    }
  }
  return [];
}
