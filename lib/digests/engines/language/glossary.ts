import type { TermField } from '../../../records/glossary';

/** How one term is said in another language. */
export interface Rendering {
  /** As the field says it, the usual one first. */
  as: string[];
  /** What it is never: another sense of its words. */
  not?: string[];
  /** The reader's own: to be said so wherever it stands, and in no other way. */
  must?: true;
}

/** The fields of a glossary. `titles`: what stands before the colon of a title; `own`: the reader's, of every field. */
export type GlossaryField = TermField | 'titles' | 'own';

/**
 * Terms in English, in small letters but for names, by field, and how one language says them: a file of
 * `assets/glossary`, which the package holds as `glossary/<tag>.json`. A language without one has no terms.
 */
export type Glossary = Partial<Record<GlossaryField, Readonly<Record<string, Rendering>>>>;

/** A term that occurs in a text, and how its field says it in a language. */
export interface Term extends Rendering {
  term: string;
}

/** A term that a translation says as it is never said. */
export interface GlossaryIssue {
  term: string;
  /** What stands in the translation. */
  said: string;
  /** How the field says it. */
  as: string[];
}

const LEARNING = /^(?:cs\.(?:LG|AI|CL|CV|NE|IR|RO|SD|MA|MM|HC)|stat\.ML|eess\.(?:IV|AS|SP))$/;
const PHYSICS = /^(?:astro-ph|cond-mat|gr-qc|hep-|nucl-|quant-ph|physics|nlin)/;

/** The fields whose terms a paper uses, by its primary category; the nearest first. */
function fieldsFor(primary: string): GlossaryField[] {
  if (LEARNING.test(primary)) return ['machine-learning', 'statistics'];
  if (/^math\.(?:ST|PR)/.test(primary)) return ['statistics', 'mathematics'];
  if (/^(?:stat\.|econ|q-fin)/.test(primary)) return ['statistics'];
  if (/^math/.test(primary)) return ['mathematics'];
  if (PHYSICS.test(primary)) return ['physics'];
  if (/^cs\.|^eess/.test(primary)) return ['computing'];
  // A preprint server's subject, or biology at arXiv.
  return ['biology', 'statistics'];
}

/** Those and what holds in every paper. */
const ownFields = (primary: string): GlossaryField[] => ['titles', ...fieldsFor(primary), 'own'];

/** The text as words in small letters between single spaces, with one space before and behind. */
const fold = (text: string): string =>
  ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const occurs = (term: string, folded: string, text: string): boolean => {
  if (term.endsWith(':')) return text.trimStart().toLowerCase().startsWith(term.toLowerCase());
  const words = fold(term).trimEnd();
  return [' ', 's ', 'es '].some((ending) => folded.includes(words + ending));
};

const isOneWord = (term: string): boolean => !/[\s:-]/.test(term);

/**
 * The terms of a text that a glossary knows, for the prompt.
 *
 * @param field the paper's primary category (`math.AG`). Its own fields decide what a word means there; single words
 *   (field, ring, kernel) are taken from no other.
 */
export function termsFor(text: string, field: string, glossary: Glossary): Term[] {
  const own = ownFields(field);
  const others = (Object.keys(glossary) as GlossaryField[]).filter((each) => !own.includes(each));
  const folded = fold(text);
  const terms = new Map<string, Rendering>();
  for (const name of [...own, ...others]) {
    for (const [term, rendering] of Object.entries(glossary[name] ?? {})) {
      if (terms.has(term) || (others.includes(name) && isOneWord(term))) continue;
      if (occurs(term, folded, text)) terms.set(term, rendering);
    }
  }
  return [...terms].map(([term, rendering]) => ({ term, ...rendering }));
}

/**
 * The terms of the original that its translation says as they are never said. With the paper's primary category, single
 * words are only taken from its own fields: in a paper on power grids a transformer is another thing.
 */
export function glossaryIssues(
  original: string,
  translated: string,
  glossary: Glossary,
  field?: string,
): GlossaryIssue[] {
  const folded = fold(original);
  const said = plain(translated);
  const own: readonly string[] | undefined = field ? ownFields(field) : undefined;
  const issues = new Map<string, GlossaryIssue>();
  for (const [name, terms] of Object.entries(glossary)) {
    for (const [term, { as, not = [], must }] of Object.entries(terms)) {
      if (own && !own.includes(name) && (must || isOneWord(term))) continue;
      // A wish that was not followed is found in the original's own word where nothing else is known to stand for it.
      const missed = must && !as.some((each) => isSaidSo(each, said, term)) ? term : undefined;
      const found = not.find((wrong) => isSaid(wrong, said, term)) ?? missed;
      if (!found || issues.has(`${term} ${found}`) || !occurs(term, folded, original)) continue;
      issues.set(`${term} ${found}`, { term, said: found, as });
    }
  }
  return [...issues.values()];
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Whether a wrong rendering stands in a text: that of a title's word where it begins, that of another anywhere, as a word. */
function isSaid(wrong: string, said: string, term: string): boolean {
  const folded = plain(wrong);
  if (term.endsWith(':')) return said.replaceAll(' :', ':').startsWith(folded.replaceAll(' :', ':'));
  if (!/^\p{sc=Latin}|^\p{sc=Cyrillic}/u.test(folded)) return said.includes(folded);
  return fold(said).includes(fold(folded));
}

/** Letters of an ending, which a language may change. */
const ENDING = 3;

/** Whether a term is said as it is wished, whatever its endings. */
function isSaidSo(wish: string, said: string, term: string): boolean {
  if (isSaid(wish, said, term)) return true;
  const text = fold(said);
  const words = fold(wish).trim().split(' ');
  return words.every(
    (word) =>
      /^[\p{sc=Latin}\p{sc=Cyrillic}]{4}/u.test(word) &&
      text.includes(` ${word.slice(0, Math.max(4, word.length - ENDING))}`),
  );
}
