import type { Finding } from '../../records/digest';
import type { Text } from './read-text';
import type { ReadSource } from './source';
import { rootOf, type Token } from './tokens';
import { isUnit } from './units';
import { isAbbreviated, kinOf } from './word-kin';
import type { EvidenceWords } from './words';

/** Names are looked at with the names, and so are acronyms. */
const MANY_CAPITALS = /\p{Lu}.*\p{Lu}|\d/u;
/** Manners and deeds, in which a paraphrase is free: things are told by nouns and adjectives. */
const DEED = /(?:ly|ed|ing|ise|ize|ises|izes|ify|ifies)$/;
const SHORTEST = 3;
/** Signs, read aloud, and beginnings of words before a hyphen. */
const BEGINNING =
  /^(?:non|multi|semi|sub|super|inter|intra|auto|meta|hyper|cross|pre|post|anti|quasi|pseudo|bi|tri)$/;
const GREEK =
  /^(?:alpha|beta|gamma|delta|epsilon|zeta|theta|kappa|lambda|sigma|omega|rho|tau|phi|psi|chi|cube|squared?|cubed|root)s?$/;
/** “Constructor” is a word, and something that every object has. */
const own = (table: Record<string, string>, word: string): string | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;
/** What is read for a sign, and forms that have not one beginning. */
const SIGNS: Record<string, string> = {
  ...{ solar: '⊙', muon: 'μ', muons: 'μ', pion: 'π', pions: 'π' },
  ...{
    mice: 'mouse',
    mouse: 'mice',
    men: 'man',
    women: 'woman',
    children: 'child',
    feet: 'foot',
    teeth: 'tooth',
  },
};
/** Whether a source writes a sign, alone or in a formula: Ag in “AgCl”, and not in “Against”. */
const isSign = (sign: string | undefined, source: string): boolean =>
  sign !== undefined && new RegExp(`(?<!\\p{Ll}\\p{L}*)${sign}(?!\\p{Ll})`, 'u').test(source);
/** Words of one statement that are listed at most. */
const MOST = 4;

/**
 * Words that say what a statement is about, that the source holds in no form and that are not everyday's: “tropical curves”
 * where the paper has weighted graphs.
 */
export function checkForeign(
  said: Text,
  read: ReadSource,
  { everyday, patterns: { elements } }: EvidenceWords,
): Finding[] {
  const source = read.sentences.map(({ text }) => text.plain).join(' ');
  const isKnown = ({ lower, stem }: Token): boolean => {
    return (
      everyday.has(stem) ||
      read.roots.has(rootOf(stem)) ||
      kinOf(lower).some((kin) => everyday.has(kin) || read.roots.has(rootOf(kin))) ||
      isAbbreviated(lower, read.names.acronyms) ||
      isSign(own(SIGNS, lower) ?? own(elements, lower), source) ||
      isUnit(lower) ||
      GREEK.test(lower) ||
      BEGINNING.test(lower) ||
      // “log” for a logarithm
      (lower.length === SHORTEST && [...read.roots].some((root) => root.startsWith(lower)))
    );
  };
  return said.tokens
    .filter((token, at) => isTelling(token, said) && !isDeed(said.tokens, at) && !isKnown(token))
    .slice(0, MOST)
    .map(({ lower }) => ({ kind: 'entity', said: lower }));
}

/** “Casts the eviction as”, “dampens its influence”: an s before an article makes a verb. */
const isDeed = (tokens: readonly Token[], at: number): boolean =>
  /[^s]s$/.test(tokens[at]?.lower ?? '') &&
  !tokens[at + 1]?.breaks &&
  /^(?:the|an?|its|their|how)$/.test(tokens[at + 1]?.lower ?? '');

/** Whether a token is a common word of some length and no part of a number. */
function isTelling({ content, lower, start }: Token, { plain, quantities }: Text): boolean {
  if (!content || lower.length < SHORTEST || DEED.test(lower)) return false;
  if (MANY_CAPITALS.test(plain.slice(start, start + lower.length))) return false;
  // A letter of a formula, or a part of a name with figures.
  if (/[\\_^{}]$/.test(plain.slice(Math.max(0, start - 1), start))) return false;
  return !quantities.some((each) => start >= each.start && start < each.start + each.words.length);
}
