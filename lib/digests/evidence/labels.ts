import type { Finding } from '../../records/digest';
import { compareAll } from './agreement';
import type { Quantity } from './quantities';
import type { Text } from './read-text';
import { isReckoned } from './reckoned';

/** Between a number and the word that tells what it is a number of: “a median of about 11 %”, “height is at most 2”. */
const BETWEEN =
  /^(?:of|is|was|are|were|be|been|a|an|the|about|around|approximately|roughly|nearly|almost|at|least|most|to|only|just|exactly|over|up|from|equal|equals|reach|reaches|reached|by|between)$/;
/** So many of them at most. */
const REACH = 4;
const BEHIND = 4;
/** Numbers so near behind one, in signs, are of the same things: “from 38 to 51”, “90 % on A and 92 % on B”. */
const TOGETHER = 60;

/** The stem of the word that tells what a number is a number of; undefined where none stands before it. */
function labelOf({ start }: Quantity, { tokens, plain }: Text): string | undefined {
  const first = tokens.findIndex((token) => token.start >= start);
  const at = first < 0 ? tokens.length : first;
  if (/[([{^_/]\s?$/.test(plain.slice(Math.max(0, start - 2), start))) return undefined;
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const token = tokens[i];
    if (!token || (i + 1 < tokens.length && tokens[i + 1]?.breaks)) return undefined;
    if (token.content) return /(?:ed|ing)$/.test(token.lower) ? undefined : token.stem;
    if (!BETWEEN.test(token.lower)) return undefined;
  }
  return undefined;
}

/** “A 68-dimensional subspace”: the word stands behind. */
const isBefore = (label: string, { start, said }: Quantity, { tokens }: Text): boolean => {
  const at = tokens.findIndex((token) => token.start >= start + said.length);
  return at >= 0 && tokens.slice(at, at + BEHIND).some(({ stem }) => stem === label);
};

/** Every number that may be meant by a word: those behind it, and those that are told with them. */
function labelled(label: string, text: Text): Quantity[] {
  const { quantities } = text;
  return quantities.filter((each, i) => {
    if (labelOf(each, text) === label) return true;
    // What stands in brackets is told of the number, and not with it.
    return quantities
      .slice(0, i)
      .some(
        (before) =>
          each.start - before.start < TOGETHER &&
          labelOf(before, text) === label &&
          !/[([]/.test(text.plain.slice(before.start, each.start)),
      );
  });
}

/**
 * Numbers that the source tells of something else: “a median of 19 %” where 19 % is the upper quartile.
 * @param named the sentences the statement rests on
 */
export function checkLabels(said: Text, named: readonly Text[]): Finding[] {
  return said.quantities.flatMap((quantity): Finding[] => {
    const label = labelOf(quantity, said);
    if (!label || isReckoned(quantity, said, named)) return [];
    const theirs = named.flatMap((text) => labelled(label, text));
    if (theirs.length === 0) return [];
    const behind = named.flatMap((text) => text.quantities.filter((each) => isBefore(label, each, text)));
    if ([...theirs, ...behind].some((each) => compareAll(quantity, each) === 'same')) return [];
    return [{ kind: 'number', said: quantity.words, source: theirs[0]?.words ?? '' }];
  });
}
