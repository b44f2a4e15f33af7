import type { Finding } from '../../records/digest';
import type { Text } from './read-text';
import { rootOf, type Token } from './tokens';

/** What denies, in one word or as its beginning. */
const DENIAL =
  /\b(?:not(?! only| necessarily| just| merely)|no(?! more than| less than| fewer than)|never|without|cannot|neither|unable|lack\w*|fail\w*|hardly|barely|none|nothing|except|unless|avoid\w*|absence|far from|unlike|rul(?:e[sd]?|ing) out|impossib\w*|un(?:stable|testable|known|affected|necessary|correlated|able|decidable)|ir(?:reducible|relevant)|non-?\w*|rather than|instead of|useless|only under)\b|n't\b/g;
/** Looser ways to deny: where the other text has any of these, both may say the same. */
const DENIES_SOMEHOW =
  /\b(?:little|few|less|g[ai]ve up|abandon\w*|incorrect\w*|same|open|differ\w*|break\w*|cuts?|no\w*|un\w{3,}|in(?:visible|valid|dependent|sensitive|complete)\w*|im\w{4,}|dis\w{4,}|avoid\w*|only|but|remov\w*|reduc\w*|stops?|negligible|vanish\w*|zero|0|selective\w*|beyond|other than|apart|exclud\w*|\w+less|\w+-free|free|lack\w*|fail\w*|cannot|never|without|neither|except|unless|rather|instead|far|whereas|away)\b|n't\b|≠/;
/** Each word between two that agree costs so much of the share a clause has. */
const COST = 0.12;
/** So much of a statement stands in the clause of the source that it is held against, at least. */
const ABOUT = 0.5;
/** Fewer words cannot be told from others. */
const FEW = 3;
const MOST_HITS = 80;

interface Clause {
  words: string;
  share: number;
}

/** The part of a sentence in which most of a statement stands closest together, to the ends of its clause. */
function clauseOf({ tokens, lower }: Text, roots: ReadonlySet<string>): Clause {
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
  const end = tokens[to];
  return {
    words: lower.slice(tokens[from]?.start ?? 0, end ? end.start + end.lower.length : 0),
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

/**
 * A denial too many or too few: the statement and the clause of the source that it repeats differ by an odd number of words
 * that deny. A hedge that denies (“cannot be ruled out”) counts twice and so not at all.
 */
export function checkParity(said: Text, named: readonly Text[]): Finding[] {
  const roots = new Set(said.tokens.filter(({ content }) => content).map(({ stem }) => rootOf(stem)));
  if (roots.size < FEW) return [];
  const clauses = named.map((text) => clauseOf(text, roots)).sort((a, b) => b.share - a.share);
  const nearest = clauses[0];
  if (!nearest || nearest.share < ABOUT) return [];
  const own = said.lower.match(DENIAL) ?? [];
  const theirs = nearest.words.match(DENIAL) ?? [];
  const [added, dropped] = [left(own, theirs), left(theirs, own)];
  if ((added.length + dropped.length) % 2 === 0) return [];
  const shared = own.filter((word) => !added.includes(word));
  const isTold = added.length > 0 && named.some(({ lower }) => DENIES_SOMEHOW.test(without(lower, shared)));
  if (isTold || (dropped.length > 0 && DENIES_SOMEHOW.test(without(said.lower, shared)))) return [];
  return [
    { kind: 'sign', said: added[0] ?? said.plain.slice(0, 40), ...(dropped[0] && { source: dropped[0] }) },
  ];
}
