import { americanOf } from './spelling';

/** A word or number of a plain text. */
export interface Token {
  lower: string;
  /** What its forms share, roughly. */
  stem: string;
  /** UTF-16 offset into the plain text. */
  start: number;
  /** Says what the text is about: no common word, no number. */
  content: boolean;
  /** Something that ends a clause stands before it. */
  breaks: boolean;
}

const STOP = new Set(
  (
    'a an the and or but nor so yet of in on at to for from by with within into onto over under between among about ' +
    'as is are was were be been being am do does did done has have had having it its this that these those they them ' +
    'their he she we our us i my you your who whom whose which what when where why how than then there here if else ' +
    'while whereas although though because since can could may might must shall should will would also too very ' +
    'much more most less least such some any all each every both either neither not no only just own same other ' +
    'another one ones up down out off via per through during before after above below across again further once ' +
    'paper work study article authors author propose proposed proposes present presents presented introduce introduces ' +
    'introduced show shows shown showed demonstrate demonstrates demonstrated find finds found report reports use uses ' +
    'used using new novel approach method however thus therefore moreover furthermore well based namely et al eg ie ' +
    'compared compare relative respectively make makes made'
  ).split(' '),
);

const WORD = /[\p{L}\p{M}]+(?:'[\p{L}]+)?|\d[\d.,]*\d|\d/gu;
const ENDS_CLAUSE = /[.;:!?,()"]|--/;

/** What `improve`, `improves`, `improved`, `improving` and `improvement` share. Six letters tell most words apart. */
export const stemOf = (lower: string): string => bareOf(lower).slice(0, 6);

/** A word without its endings, whole: `contradict` and `contrast` stay two. */
export function bareOf(lower: string): string {
  let word = americanOf(lower)
    .replace(/'s?$/, '')
    .replace(/'[a-z]+$/, '');
  const isPlural = /(?<!s)s$/.test(word);
  if (word.length > 4 && !/^(?:im|ap|sup|com|multi|re)ply$/.test(word))
    word = word
      .replace(/(?<=.{2}pl)ied$/, 'y')
      .replace(/ies$/, 'y')
      .replace(/(?:ingly|edly|ing|ed|ers?|ly)$/, (end) => (word.length - end.length >= 3 ? '' : end));
  // “Denser” and “sensing” are no plurals.
  if (word.length > 3 && isPlural) word = word.replace(/(?<!s)s$/, '');
  if (word.length > 4) word = word.replace(/i?e$/, '');
  // stopp(ed), runn(ing)
  if (/([b-df-hj-np-rtv-z])\1$/.test(word)) word = word.slice(0, -1);
  return word;
}

/** More words meet by four letters than are kin: good enough to tell another subject. */
export const rootOf = (stem: string): string => stem.slice(0, 4);

/** The words and numbers of a plain text, in order. */
export function tokensOf(plain: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: text, index } of plain.matchAll(WORD)) {
    const lower = text.toLowerCase();
    tokens.push({
      lower,
      stem: stemOf(lower),
      start: index,
      content: lower.length > 1 && !STOP.has(lower) && !/^\d/.test(lower),
      breaks: ENDS_CLAUSE.test(plain.slice(end, index)),
    });
    end = index + text.length;
  }
  return tokens;
}

/** The stems of the words that say what a text is about. */
export function contentOf(tokens: readonly Token[]): Set<string> {
  return new Set(tokens.filter(({ content }) => content).map(({ stem }) => stem));
}

/** Which part of `whole` stands in `part`, 0 to 1; 0 for nothing. */
export function shareIn(whole: ReadonlySet<string>, part: ReadonlySet<string>): number {
  return whole.size === 0 ? 0 : common(whole, part) / whole.size;
}

/** How many members two sets share. */
export function common(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const each of one) if (other.has(each)) count++;
  return count;
}
