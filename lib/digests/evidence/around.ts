import type { Token } from './tokens';

/** Words that begin another thought: what stands behind them belongs to something else. */
export const TURN: ReadonlySet<string> = new Set(
  'while whereas but although though when if because since unless that which who'.split(' '),
);
const REACH = 6;

/**
 * The stems of the words around one, within its clause.
 * @param way 1 for those behind it, -1 for those before
 * @param withNumbers whether numbers count as words
 */
export function around(
  tokens: readonly Token[],
  at: number,
  way: 1 | -1,
  reach = REACH,
  turns: ReadonlySet<string> = TURN,
  withNumbers = false,
): Set<string> {
  const stems = new Set<string>();
  for (let i = at + way, n = 0; n < reach && i >= 0 && i < tokens.length; i += way, n++) {
    const token = tokens[i] as Token;
    if (way === 1 ? token.breaks : (tokens[i + 1] as Token).breaks) break;
    if (turns.has(token.lower)) break;
    if (token.content || (withNumbers && /^\d/.test(token.lower))) stems.add(token.stem);
  }
  return stems;
}

const NEGATION = new Set(
  "not no never without cannot neither nor hardly unable lack lacks lacking fail fails failed failing barely n't don't doesn't didn't isn't aren't wasn't weren't can't won't couldn't wouldn't rarely seldom prevent prevents preventing avoid avoids avoiding avoided eliminates eliminating obviates obviating removes removing free nothing none ignores ignoring".split(
    ' ',
  ),
);

const FAILS = /^fail(?:s|ed|ing)?$/;

/** Whether the word at a place denies what follows it: “not”, “fails to”, “rather than”. “not only” denies nothing. */
export function deniesAt(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower;
  if (word === 'rather') return next === 'than';
  if (word === 'instead') return next === 'of';
  // “SCH fails at the limit” denies what stands before it; “failures” deny nothing: they are what is spoken of.
  if (FAILS.test(word)) return next !== 'at' && next !== 'over';
  return NEGATION.has(word) && next !== 'only';
}

/** Begins a verb of its own: what was denied before it was another. */
const MODAL = new Set('can could may might will would'.split(' '));

/** Whether a word is denied: a negation stands at most `reach` words before it, in its clause. */
export function isDenied(tokens: readonly Token[], at: number, reach = 4): boolean {
  for (let i = at - 1; i >= 0 && at - i <= reach; i--) {
    if ((tokens[i + 1] as Token).breaks) return false;
    if (TURN.has((tokens[i] as Token).lower) || MODAL.has((tokens[i] as Token).lower)) return false;
    if (deniesAt(tokens, i)) return true;
  }
  return false;
}

/** Says of what stands before it that it is not so: “decidability is lost”, “the bound fails to hold”. */
const CEASES =
  /^(?:lost|vanish\w*|disappear\w*|fail(?:s|ed)?|ceas\w*|breaks?|broke|collaps\w*|impossible|absent|missing|lacking|excluded|ruled|unattainable|violated|destroyed|gone|avoided|eliminated)$/;
const NOTHING = /^(?:no|not|never|neither|nor|little|nothing|none|hardly|scarcely|barely)$/;
const BEHIND = 4;

/** Whether a word is denied by what stands at most four words behind it, in its clause: “needs no”, “holds nowhere”, “is lost”. */
export function isDeniedBehind(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i <= at + BEHIND && i < tokens.length && !tokens[i]?.breaks; i++) {
    const { lower } = tokens[i] as Token;
    if (TURN.has(lower) || lower === 'and') return false;
    if (NOTHING.test(lower) || CEASES.test(lower)) return true;
  }
  return false;
}
