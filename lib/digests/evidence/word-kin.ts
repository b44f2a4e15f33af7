import { stemOf } from './tokens';

/** Makes another word of one: “undirected”, “multilingual”, “misread”. */
const PREFIX =
  /^(?:un|in|im|ir|il|non|re|pre|post|sub|super|multi|inter|intra|over|under|co|de|dis|mis|semi|self|out|up|fore|mid|by|off|on|down|there|where|wide)(?=.{3})/;
/** Makes a noun, an adjective or an adverb of one: “fairness”, “yearly”, “measurable”, “clockwise”. */
const SUFFIX =
  /(?<=.{3})(?:ness|less|fulness|ful|ship|hood|ments?|ability|ibility|ity|ities|able|ible|ably|ibly|ations?|itions?|ions?|ances?|ences?|ancy|ency|ally|ally|al|ically|ical|ish|i?est|ists?|isms?|wise|wards?|fold|like|proof|hand|ees?|ors?|ory|ous|ives?|ively|th|age|dom|ened|ening|ens?|ified|ifies|ify|ises?|ised|ized|izes?|ising|izing)$/;

/** A word without what stands before another in it: “liganded” of “unliganded”; itself where nothing does. */
export const withoutPrefix = (lower: string): string => lower.replace(PREFIX, '');

/** Stems of the words that a small word is made of: those of “fair” for “fairness”, of “read” for “misread”. */
export function kinOf(lower: string): string[] {
  const bare = withoutPrefix(lower);
  const whole = [bare, lower.replace(SUFFIX, ''), bare.replace(SUFFIX, '')];
  return [...new Set(whole)]
    .filter((word) => word !== lower && word.length > 3)
    .flatMap((word) => [stemOf(word), stemOf(word.replace(/i$/, 'y')), stemOf(`${word}e`)])
    .concat(lower.endsWith('es') ? lower.slice(0, -2) : []);
}

/** Two letters of a compound stand for it: “ultraviolet” for UV, “infrared” for IR. */
export const isAbbreviated = (lower: string, acronyms: ReadonlySet<string>): boolean =>
  [...acronyms].some(
    (acronym) =>
      acronym.length === 2 &&
      lower.length > 6 &&
      lower[0] === acronym[0] &&
      lower.indexOf(acronym[1] ?? '', 3) > 0,
  );
