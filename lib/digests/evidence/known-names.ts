import { spelledOut } from './greek';
import type { Text } from './read-text';

/** The forms in which names stand in a source. */
export interface KnownNames {
  /** Words, parts of them and neighbours joined (`fewshot`), letters and figures only, small. */
  forms: ReadonlySet<string>;
  /** Beginnings of words, for `Bayesian` and `Bayes`. */
  beginnings: ReadonlySet<string>;
  /** First letters of every run of words, for `LLM` where the source writes it out. */
  initials: string;
  /** As `initials`, without the small words of names (`of`, `and`, `for`, …). */
  initialsOfBig: string;
  /** Acronyms that the source does write. */
  acronyms: ReadonlySet<string>;
}

const PIECE = /[\p{L}\p{M}\d]+/gu;
const JOINED = 4;
const SMALL_WORDS = new Set('of and for the in on to a an by with via as from at or'.split(' '));
const ACRONYM = /(?<![\p{L}\d])\p{Lu}[\p{Lu}\d]+(?![\p{L}\d])/gu;

const ENZYME = /(?<![\p{L}\d])(\p{Lu}{3,5})ase/gu;

/** A name as names are compared: `GPT-4's` → `gpt4`. */
export const formOf = (name: string): string =>
  spelledOut(name.normalize('NFKD').toLowerCase())
    .replace(/'s$/, '')
    .replace(/[^\p{L}\d]/gu, '');

/** A plural s off: `llms` → `llm`. */
export const singularOf = (form: string): string =>
  form.length > 2 && form.endsWith('s') ? form.slice(0, -1) : form;

/** What begins alike is one name in two forms: the Chinese of China, a Gaussian of Gauss. */
export const beginningOf = (form: string): string =>
  form.replace(/(?:ians?|ese|ish|e?ans?|ic|a|o|(?<=.{5})s)$/, '').slice(0, 5);

export function namesIn(texts: readonly Text[]): KnownNames {
  const forms = new Set<string>();
  const beginnings = new Set<string>();
  const acronyms = new Set<string>();
  let initials = '';
  let initialsOfBig = '';
  for (const { plain } of texts) {
    const pieces = (plain.match(PIECE) ?? []).map(formOf);
    for (let i = 0; i < pieces.length; i++) {
      let joined = '';
      for (let n = 0; n < JOINED && i + n < pieces.length && joined.length < 40; n++) {
        joined += pieces[i + n];
        forms.add(joined).add(singularOf(joined));
      }
      const piece = pieces[i] as string;
      if (piece.length > 3) beginnings.add(beginningOf(piece));
      initials += piece[0] ?? '';
      if (!SMALL_WORDS.has(piece)) initialsOfBig += piece[0] ?? '';
    }
    for (const [acronym] of plain.matchAll(ACRONYM)) acronyms.add(acronym.toLowerCase());
    // An ATPase cleaves ATP.
    for (const [, cleaved = ''] of plain.matchAll(ENZYME)) forms.add(cleaved.toLowerCase());
    initials += ' ';
    initialsOfBig += ' ';
  }
  return { forms, beginnings, initials, initialsOfBig, acronyms };
}
