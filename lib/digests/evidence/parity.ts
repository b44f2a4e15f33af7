import type { Finding } from '../../records/digest';
import type { Text } from './read-text';
import { rootOf, stemOf, type Token } from './tokens';
import type { EvidenceWords } from './words';

/** Each word between two that agree costs so much of the share a clause has. */
const COST = 0.12;
/** So much of a statement stands in the clause of the source that it is held against, at least. */
const ABOUT = 0.6;
/** Fewer words cannot be told from others. */
const FEW = 3;
const MOST_HITS = 80;

/** So many words around a clause may deny in other words what it asserts. */
const BESIDE = 6;
/** What a denial denies stands so near behind it, in words that tell. */
const HEADS = 2;

interface Clause {
  words: string;
  /** The clause, with what stands beside it. */
  wider: string;
  text: Text;
  share: number;
}

/** The part of a sentence in which most of a statement stands closest together, to the ends of its clause. */
function clauseOf(text: Text, roots: ReadonlySet<string>): Clause {
  const { tokens, lower } = text;
  const hits = tokens.flatMap(({ stem }, i) => (roots.has(rootOf(stem)) ? [i] : [])).slice(0, MOST_HITS);
  let most = -1;
  let [from, to] = [0, 0];
  for (let a = 0; a < hits.length; a++) {
    const seen = new Set<string>();
    for (let b = a; b < hits.length; b++) {
      seen.add(rootOf((tokens[hits[b] as number] as Token).stem));
      const worth = seen.size - COST * ((hits[b] as number) - (hits[a] as number));
      if (worth > most) [most, from, to] = [worth, hits[a] as number, hits[b] as number];
    }
  }
  const [first, last] = [from, to];
  while (from > 0 && first - from < 4 && !tokens[from]?.breaks) from--;
  while (to + 1 < tokens.length && to - last < 3 && !tokens[to + 1]?.breaks) to++;
  const inside = new Set(tokens.slice(from, to + 1).map(({ stem }) => rootOf(stem)));
  const cut = (first: number, last: number): string => {
    const end = tokens[Math.min(last, tokens.length - 1)];
    return lower.slice(tokens[Math.max(0, first)]?.start ?? 0, end ? end.start + end.lower.length : 0);
  };
  return {
    words: cut(from, to),
    wider: cut(from - BESIDE, to + BESIDE),
    text,
    share: [...roots].filter((root) => inside.has(root)).length / roots.size,
  };
}

/** A text without the denials that both have. */
const without = (text: string, words: readonly string[]): string =>
  words.reduce((rest, word) => rest.replace(word, ' '), text);

/** Denials of one text that the other does not have in the same words. */
function left(one: readonly string[], other: readonly string[]): string[] {
  const rest = [...other];
  return one.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

const AFFIX = /^(?:un|in|im|ir|il|non-?|dis)(?=.{4})/;

/** Whether a denial of a text, or one of its words by a prefix (“untested”), denies what the other text tells. */
function deniesTold(
  { tokens, lower }: Text,
  denials: readonly string[],
  roots: ReadonlySet<string>,
): boolean {
  return denials.some((word) => {
    const bare = word.replace(AFFIX, '');
    if (bare !== word && roots.has(rootOf(stemOf(bare)))) return true;
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
      const end = at + word.length;
      const first = tokens.findIndex(({ start }) => start >= end);
      const stop = tokens.findIndex(({ breaks }, i) => breaks && i >= first);
      const behind = tokens.slice(first, stop < 0 ? undefined : stop).filter(({ content }) => content);
      if (behind.slice(0, HEADS).some(({ stem }) => roots.has(rootOf(stem)))) return true;
    }
    return false;
  });
}

/** Whether a text denies by a prefix what the other one tells: “unstable” for “not stable”. */
const deniesByPrefix = (words: string, roots: ReadonlySet<string>): boolean =>
  (words.match(/\p{L}+/gu) ?? []).some((word) => {
    const bare = word.replace(AFFIX, '');
    return bare !== word && roots.has(rootOf(stemOf(bare)));
  });

const rootsOf = ({ tokens }: Text): Set<string> =>
  new Set(tokens.filter(({ content }) => content).map(({ stem }) => rootOf(stem)));

/**
 * A denial too many or too few: the statement and the clause of the source that it repeats differ by an odd number of words
 * that deny. A hedge that denies (“cannot be ruled out”) counts twice and so not at all. What is denied must be told by both.
 */
export function checkParity(said: Text, named: readonly Text[], { patterns }: EvidenceWords): Finding[] {
  const { DENIAL, DENIES_SOMEHOW, NO_LOSS } = patterns.english;
  const roots = rootsOf(said);
  if (roots.size < FEW) return [];
  const clauses = named.map((text) => clauseOf(text, roots)).sort((a, b) => b.share - a.share);
  const nearest = clauses[0];
  if (!nearest || nearest.share < ABOUT) return [];
  const own = said.lower.replace(NO_LOSS, ' ').match(DENIAL) ?? [];
  // What stands in brackets is told by the way.
  const theirs = nearest.words.replace(/\([^)]*\)/g, ' ').match(DENIAL) ?? [];
  const [added, dropped] = [left(own, theirs), left(theirs, own)];
  if ((added.length + dropped.length) % 2 === 0) return [];
  const sourceRoots = rootsOf(nearest.text);
  const shared = own.filter((word) => !added.includes(word));
  if (added.length > 0) {
    const wider = clauses.map((clause) => without(clause.wider, shared)).join(' ');
    if (DENIES_SOMEHOW.test(wider) || deniesByPrefix(wider, roots)) return [];
  }
  if (dropped.length > 0) {
    const rest = without(said.lower, shared);
    if (DENIES_SOMEHOW.test(rest) || deniesByPrefix(rest, sourceRoots)) return [];
  }
  if (!deniesTold(said, added, sourceRoots) && !deniesTold(nearest.text, dropped, roots)) return [];
  return [
    { kind: 'sign', said: added[0] ?? said.plain.slice(0, 40), ...(dropped[0] && { source: dropped[0] }) },
  ];
}
