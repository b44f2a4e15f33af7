import type { Finding } from '../../records/digest';
import { areOpposite } from './antonyms';
import { around, deniesAt, TURN } from './around';
import type { Text } from './read-text';
import { bareOf, common, rootOf, shareIn, type Token } from './tokens';
import type { EvidenceWords } from './words';

/** So much of a statement in one sentence tells that both are about the same: one word around is then enough. */
const ABOUT = 0.5;
/** A denial stands at most so many words before what it denies. */
const BEFORE = 4;
/** A word and the one it is said of stand so near. */
const NEAR = 2;
/** So many words around it, and so many of them that both have, tell that two words are said of the same. */
const WIDE = 6;
const ALIKE = 2;
/** Behind a comparative so many words may stand before “than”. */
const THAN = 7;

/** The root of the word that tells next to a place, within its clause; undefined where none stands near. */
function neighbour(tokens: readonly Token[], at: number, way: 1 | -1): string | undefined {
  for (let i = at + way, n = 0; n < NEAR && tokens[i]; i += way, n++) {
    if ((tokens[way === 1 ? i : i + 1] as Token).breaks) return undefined;
    if (tokens[i]?.content) return rootOf((tokens[i] as Token).stem);
  }
  return undefined;
}

/** The roots of the words that tell around a place, itself left out. */
const rootsAround = (tokens: readonly Token[], at: number): Set<string> =>
  new Set([...around(tokens, at, -1, WIDE, TURN), ...around(tokens, at, 1, WIDE, TURN)].map(rootOf));

/** Whether two words stand among the same words. */
const isAmong = (
  one: readonly Token[],
  i: number,
  other: readonly Token[],
  j: number,
  least: number,
): boolean => common(rootsAround(one, i), rootsAround(other, j)) >= least;

const isDeniedAt = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - BEFORE) && !tokens[i + 1]?.breaks; i--)
    if (deniesAt(tokens, i)) return true;
  // “Depends neither on …”
  return !tokens[at + 1]?.breaks && /^(?:neither|not|little)$/.test(tokens[at + 1]?.lower ?? '');
};

const isCompared = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + THAN).some(({ lower }) => lower === 'than' || lower === 'to');

/** “At least”, “or more”. */
const isBound = (tokens: readonly Token[], at: number): boolean =>
  /^(?:at|or)$/.test(tokens[at - 1]?.lower ?? '');

/** A word of a text and where it stands. */
interface Place {
  text: Text;
  at: number;
}

const isLeftOut = ({ text: { tokens }, at }: Place): boolean => isCompared(tokens, at) || isBound(tokens, at);

/** Whether two words stand beside the same word, or among the same ones. */
function isBeside(own: Place, other: Place, least: number): boolean {
  const [mine, theirs] = [own.text.tokens, other.text.tokens];
  const near = (way: 1 | -1): boolean => {
    const next = neighbour(mine, own.at, way);
    return next !== undefined && next === neighbour(theirs, other.at, way);
  };
  if (near(1)) return true;
  return mine[own.at]?.content === true && (near(-1) || isAmong(mine, own.at, theirs, other.at, least));
}

/** Where a sentence has the opposite of a word of the statement, said of the same and denied as much. */
function oppositeOf(own: Place, text: Text, words: EvidenceWords): Place | undefined {
  const lower = own.text.tokens[own.at]?.lower ?? '';
  const least = shareIn(own.text.content, text.content) >= ABOUT ? 1 : ALIKE;
  for (const [at, { lower: other }] of text.tokens.entries()) {
    if (!areOpposite(lower, other, words) || own.text.tokens.some((each) => each.lower === other)) continue;
    const place = { text, at };
    if (isLeftOut(place) || !isBeside(own, place, least)) continue;
    if (isDeniedAt(text.tokens, at) === isDeniedAt(own.text.tokens, own.at)) return place;
  }
  return undefined;
}

/**
 * A word that stands nowhere in the source, beside a word beside which the source has its opposite: “a shallow network” for “a
 * deep network”, however the rest is told.
 * @param named the sentences it rests on
 * @param all all that was read, title included
 */
export function checkMirrored(
  said: Text,
  named: readonly Text[],
  all: readonly Text[],
  words: EvidenceWords,
): Finding[] {
  const known = new Set(all.flatMap(({ tokens }) => tokens.map(({ lower }) => bareOf(lower))));
  for (const [at, { lower }] of said.tokens.entries()) {
    const own = { text: said, at };
    if (known.has(bareOf(lower)) || isLeftOut(own)) continue;
    for (const text of named) {
      const found = oppositeOf(own, text, words);
      const other = found && text.tokens[found.at]?.lower;
      // The source says the same in another word, elsewhere.
      if (other && !named.some(({ tokens }) => tokens.some((each) => areOpposite(each.lower, other, words))))
        return [{ kind: 'sign', said: lower, source: other }];
    }
  }
  return [];
}
