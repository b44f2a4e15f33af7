import { COMMA, phrasesOf } from './match';
import type { Query, Term } from './query';
import { patternOf } from './words';

/**
 * Words of title, abstract and authors, or their beginnings, of which a paper must have one to be meant: who has looked up its words need not ask the
 * query of those that have none.
 * @returns undefined where a paper may be meant whatever its words are
 */
export function needsOf(query: Query): ReadonlySet<string> | undefined {
  switch (query.kind) {
    case 'and': {
      const all = query.of.flatMap((each) => needsOf(each) ?? []);
      return all.sort((a, b) => a.size - b.size)[0];
    }
    case 'or': {
      const all = query.of.map(needsOf);
      return all.every((each) => each !== undefined) ? new Set(all.flatMap((each) => [...each])) : undefined;
    }
    case 'not':
      return undefined;
    case 'term':
      return needsOfTerm(query);
  }
}

/** Letters of a beginning that is asked for. */
export const BEGINNING = 3;

/** Of a word with a star at its end, how it begins: “net*” for “network*”. */
export const beginningOf = (word: string): string => `${word.slice(0, BEGINNING)}*`;

function needsOfTerm(term: Term): ReadonlySet<string> | undefined {
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
