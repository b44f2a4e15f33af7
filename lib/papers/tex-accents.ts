import { outsideMath } from './outside-math';
import { dropGroups } from './tex-groups';
import { ACCENTS, LETTERS } from './tex-letters';

/** The letter under an accent: one of any script, marked or not, or the dotless `\i` and `\j`. */
const BASE = '\\\\[ij](?![A-Za-z])|\\p{L}\\p{M}*';
const ARGUMENT = `\\s*(?:\\{\\s*(${BASE})(\\p{L}*)\\s*\\}|(${BASE})(?:(?<=\\\\[ij])\\s*)?)`;
const ACCENT = new RegExp(`\\\\([\`'^~=."]|[uvHcdbkrt](?![A-Za-z]))${ARGUMENT}`, 'gu');
const WORD = /\\([A-Za-z]+)(?:\s*\{\}|\s+|(?![A-Za-z]))/g;

/** What makes more of prose than its composed form, and what is held out of it. A hyphen or an apostrophe alone does not. */
const MAY_CHANGE = /[\\{`~$\ufdd0]|''|--|:\/\//;

/** Accents may be stacked (`\'{\^e}`); deeper than this is not a name. */
const MOST_PASSES = 6;

/**
 * Turns TeX accents, letters, quotation marks, dashes and ties of names and prose into Unicode (NFC), and drops braces
 * that only group. Commands it does not know and everything in formulas and web addresses stay as they are.
 * `Pi\v{z}urica` → `Pižurica`, ``` ``ab'' ``` → `“ab”`, `J.~Li` → `J. Li`. Takes linear time on any string.
 */
export function texToLetters(text: string): string {
  if (!/[\\{`'~-]/.test(text) || !MAY_CHANGE.test(text)) return text.normalize('NFC');
  return outsideMath(text, proseToLetters)
    .map((piece) => (typeof piece === 'string' ? piece : piece.source))
    .join('');
}

/** The same for prose that holds no formula. */
export function proseToLetters(prose: string): string {
  // A command ends at the first letter that is not plain: “\iÉ” must not depend on how É is written.
  let text = prose.normalize('NFC');
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const next = signs(dropGroups(letters(text)));
    if (next === text) break;
    text = next;
  }
  return text.normalize('NFC');
}

function letters(text: string): string {
  if (!text.includes('\\')) return text;
  return text
    .replace(ACCENT, (_, accent: string, base?: string, rest?: string, bare?: string) => {
      const letter = (base ?? bare ?? '')
        .trim()
        .replace(/^\\?[iı]$/, 'i')
        .replace(/^\\?[jȷ]$/, 'j');
      return `${letter}${ACCENTS.get(accent) ?? ''}${rest ?? ''}`.normalize('NFC');
    })
    .replace(WORD, (match, name: string) => LETTERS.get(name) ?? match);
}

/** Quotation marks, dashes and ties. */
function signs(text: string): string {
  return (
    text
      .replace(/``/g, '“')
      // Not behind a figure: there it is seconds of arc.
      .replace(/(?<![\d'])''(?!')/g, '”')
      .replace(/(?<![`\p{L}])`([^`'\n]{1,80})'(?![\p{L}'])/gu, '‘$1’')
      .replace(/(?<!-)---(?!-)/g, '—')
      // Not before a word that follows a space: there it is an option of a program.
      .replace(/(?<=\S)(?<!-)--(?!-)|(?<!-)--(?![-\p{L}])/gu, '–')
      // Only as a tie between two words: “~10 GeV” and “5~10” mean roughly and up to.
      .replace(/(?<=[\p{L}\p{M}.,;:%)\]}’”\ufdd0]|(?<=\d)(?=~\D))~(?=[\p{L}\d([{‘“\ufdd0\\])/gu, ' ')
  );
}
