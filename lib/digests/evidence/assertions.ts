import { around, isDenied, isDeniedBehind, TURN } from './around';
import type { Text } from './read-text';
import { common, rootOf, type Token } from './tokens';
import type { EvidenceWords } from './words';

/** A word of a line, what is told around it, and whether it says that a thing is so, with what denies it. */
export interface Told {
  word: string;
  stem: string;
  is: boolean;
  denied: boolean;
  around: ReadonlySet<string>;
  /** What stands around it in its own clause. */
  inClause: ReadonlySet<string>;
}

/** Words so near tell what it is said of. */
const REACH = 7;
/** A denial stands so near before it, in words. */
const DENIED_WITHIN = 5;
const MOST = 40;
const ENDS: ReadonlySet<string> = new Set([...TURN, 'and']);
/** So many words on either side of it are of its clause. */
const CLAUSE = 6;

/** Where a text has words of a line's side, and whether they are denied. */
export function toldIn(
  { lower, tokens }: Text,
  pattern: RegExp,
  side: boolean,
  within = DENIED_WITHIN,
): Told[] {
  const found: Told[] = [];
  let at = 0;
  for (const { 0: word, index } of lower.matchAll(pattern)) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < index) at++;
    if (at === tokens.length || found.length === MOST) break;
    let last = at;
    while ((tokens[last + 1]?.start ?? Infinity) < index + word.length) last++;
    const near = [...tokens.slice(Math.max(0, at - REACH), at), ...tokens.slice(last + 1, last + 1 + REACH)];
    const denied = isDenied(tokens, at, within) || isDeniedBehind(tokens, last);
    found.push({
      word,
      denied,
      stem: rootOf((tokens[at] as Token).stem),
      inClause: new Set(
        [...around(tokens, at, -1, CLAUSE, ENDS), ...around(tokens, last, 1, CLAUSE, ENDS)].map(rootOf),
      ),
      is: side !== denied,
      around: new Set(near.flatMap(({ content, stem }) => (content ? [stem] : []))),
    });
  }
  return found;
}

const bothIn = (text: Text, [one, other]: readonly [RegExp, RegExp]): Told[] => [
  ...toldIn(text, one, true),
  ...toldIn(text, other, false),
];

/** Whether a statement says by a denial what its sentences say without one: “does not break the constraints” for “maintains” them. */
export const isRetold = (said: Text, named: readonly Text[], { patterns }: EvidenceWords): boolean =>
  [...patterns.assertions.ASSERTIONS, ...patterns.contraries.CONTRARIES].some((line) => {
    const mine = bothIn(said, line).filter(({ denied }) => denied);
    const theirs = mine.length > 0 ? named.flatMap((text) => bothIn(text, line)) : [];
    return mine.some((one) =>
      theirs.some(
        (each) =>
          each.is === one.is && !each.denied && each.stem !== one.stem && common(each.around, one.around) > 0,
      ),
    );
  });
