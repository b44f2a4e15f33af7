import { COMMA, patternOf, phrasesOf, type Term } from '../topics/query';

/**
 * Words of a paper, or their beginnings, of which it must have one to be meant by a term: whose bits say that it has none need
 * not be read.
 * @returns undefined where a paper may be meant whatever its words are
 */
export function needsOf(term: Term): ReadonlySet<string> | undefined {
  const { field, text } = term;
  if (field === 'au') return familyOf(text);
  if (field !== undefined && field !== 'ti' && field !== 'abs') return undefined;
  const phrases = phrasesOf(term);
  // In an author's name the words may stand in another order, and all but one be initials.
  if (field === undefined && phrases.length > 0) return new Set(phrases.flat());
  if (phrases.length > 0) return new Set(phrases.map(longest));
  const pattern = patternOf(text);
  if (pattern.length > 1 || !/^[^*]{3,}\*$/.test(pattern[0] ?? '')) return undefined;
  return new Set(pattern.map(beginningOf));
}

/** Letters of a beginning that is asked for. */
export const BEGINNING = 3;

/** Of a word with a star at its end, how it begins: “net*” for “network*”. */
export const beginningOf = (word: string): string => `${word.slice(0, BEGINNING)}*`;

/** A name has its family's last word whole, in whichever order: see `isNamed`. */
function familyOf(text: string): ReadonlySet<string> | undefined {
  const [before = '', ...after] = text.split(COMMA);
  const asked = patternOf(text);
  const family = after.length > 0 ? patternOf(before).length : 0;
  const word = asked[(family || asked.length) - 1];
  return word === undefined || word.includes('*') ? undefined : new Set([word]);
}

const longest = (words: readonly string[]): string =>
  words.reduce((a, b) => (b.length > a.length ? b : a), '');
