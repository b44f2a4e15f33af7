import { fold } from '../../papers/fold';
import { plainText } from '../../papers/plain-text';

const HAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;
const BETWEEN = /[^\p{L}\p{N}]+/gu;
const PLAIN = /^[ -~\s]*$/;
const PLAIN_BETWEEN = /[^a-z0-9]+/g;

/**
 * A text as it is searched: its words in small letters, one blank before, between and after them; formulas as a reader would
 * type them, no accents. A sign of Chinese or Japanese is a word of its own, for they have no blanks.
 * @returns a blank alone where there is no word
 */
export function words(text: string): string {
  const plain = /[$\\{}~^_]/.test(text) ? plainText(text) : text;
  return wordsOfPlain(plain);
}

/** The same of a text that has no TeX. */
export const wordsOfPlain = (plain: string): string =>
  spaced(PLAIN.test(plain) ? plain.toLowerCase() : fold(plain));

/** Nine of ten texts are of plain letters, and are read in a fraction of the time. */
function spaced(folded: string): string {
  const all = PLAIN.test(folded)
    ? folded.replace(PLAIN_BETWEEN, ' ')
    : folded.replace(HAN, ' $& ').replace(BETWEEN, ' ');
  const bare = all.trim();
  return bare === '' ? ' ' : ` ${bare} `;
}

/** The words of a term, its stars kept; empty where it has none that could be looked for. */
export function patternOf(term: string): string[] {
  // A star survives as a letter that no text has.
  const starred = words(term.replaceAll('*', STAR_LETTER)).trim().replaceAll(STAR_LETTER.toLowerCase(), '*');
  return starred.split(' ').filter((word) => word.replaceAll('*', '') !== '');
}

/** A letter of a script nobody writes papers in (Old Persian). */
const STAR_LETTER = '\u{103a0}';

/** Whether a word is one of those a pattern stands for. A star is any letters, none included. Time grows with the word alone. */
export function fits(pattern: string, word: string): boolean {
  const parts = pattern.split(/\*+/);
  const [first = ''] = parts;
  if (parts.length === 1) return pattern === word;
  const last = parts.at(-1) ?? '';
  if (word.length < first.length + last.length || !word.startsWith(first) || !word.endsWith(last))
    return false;
  let at = first.length;
  const end = word.length - last.length;
  for (const part of parts.slice(1, -1)) {
    const found = word.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}
