import { DOUBLE_STRUCK } from './math-signs';
import { lowered, raised } from './scripts';
import { proseToLetters } from './tex-accents';
import { dropGroups } from './tex-groups';
import { ABBREVIATIONS, ESCAPES, wordFor } from './tex-words';

/** The inside of a group that holds no other; escaped braces are signs. */
const INSIDE = '((?:[^{}\\\\]|\\\\[\\s\\S])*)';
/** The same where it goes: a sign that stands for a formula must not go with it. */
const BARE = '([^{}\\\\\ufdd0]*)';
/** Options in brackets hold no braces: what does is no option. */
const OPTION = '\\[[^[\\]{}\ufdd0]{0,80}\\]';
const taking = (names: string, inside = INSIDE) => new RegExp(`\\\\(?:${names})\\s*\\{${inside}\\}`, 'g');

/** Commands that only dress the words in their argument. */
const DRESSED = taking(
  'emph|text(?:it|bf|tt|sc|sf|sl|rm|up|md|normal)?|underline|uline|ul|mbox|hbox|url|path|nolinkurl|uppercase|enquote|' +
    'math(?:rm|bf|it|sf|tt|cal|scr|frak|normal)|boldsymbol|bm|operatorname\\*?|ensuremath',
);
const SWITCHED = new RegExp(
  `\\{\\\\(?:em|bf|it|tt|sc|sf|sl|rm|(?:bf|it|tt|sc|sf|sl|rm)(?:series|shape|family))(?![A-Za-z])${INSIDE}\\}`,
  'g',
);
/** A switch outside a group, as the last command of a title often is. */
const SWITCH =
  /\\(?:em|bf|it|tt|sc|sf|sl|rm|(?:bf|it|tt|sc|sf|sl|rm)(?:series|shape|family))(?![A-Za-z])\s*/g;
const LINK = new RegExp(`\\\\href\\s*\\{${INSIDE}\\}\\s*\\{${INSIDE}\\}`, 'g');
const COLOURED = new RegExp(`\\\\(?:textcolor|colorbox)\\s*\\{${BARE}\\}\\s*\\{${INSIDE}\\}`, 'g');
const CITED = taking(
  '(?:[Cc]ite(?:p|t|alp|alt|author|year|yearpar|url)?|parencite|textcite|autocite|footcite|(?:eq|page|auto|[Cc])?ref)' +
    `\\*?(?:\\s*${OPTION}){0,2}`,
);
const NOTED = taking('footnote|thanks');
const GONE = taking('label|[hv]space\\*?|color|begin|end', BARE);
const RAISED = taking('textsuperscript');
const LOWERED = taking('textsubscript');
const STRUCK = taking('mathbb|mathds|mathbbm|Bbb');
const ROOT = taking('sqrt');

/** One pass over all of them, so that the `\\` of `\\%` is a line break before a comment sign, as in TeX. */
const COMMAND = /\\(?:([~^])\{\}|([A-Za-z]+)(\s*\{\}|\s*)(\.?)|([^A-Za-z]))/g;
/** An environment that is neither a list nor a frame of text: it stays as it is. */
const FOREIGN =
  /^\\(?:begin|end)\s*\{(?!(?:itemize|enumerate|description|abstract|quote|quotation|center|flushleft)\})/;

const MOST_PASSES = 6;

/**
 * Prose as a reader reads it: TeX accents and letters, text commands and stray mathematical signs to plain text;
 * citations to their keys (`\citet{li2025}` → `[li2025]`), footnotes to asides. What it does not know (`\foo{b}`) stays
 * as the source has it. Give it no formulas: `outsideMath` holds them out. Linear time.
 */
export function proseToText(prose: string): string {
  let text = proseToLetters(prose);
  if (!text.includes('\\')) return text;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const next = dropGroups(withoutCommands(text));
    if (next === text) break;
    text = next;
  }
  return text.replace(SWITCH, '').replace(COMMAND, command);
}

function withoutCommands(text: string): string {
  return text
    .replace(LINK, (_, to: string, words: string) => link(to, words))
    .replace(COLOURED, '$2')
    .replace(CITED, (_, keys: string) => (keys.trim() ? `[${keys.trim().replace(/\s*,\s*/g, ', ')}]` : ''))
    .replace(NOTED, (_, note: string, at: number, whole: string) => aside(note, whole[at - 1] ?? ' '))
    .replace(GONE, gone)
    .replace(RAISED, (_, up: string) => raised(up))
    .replace(LOWERED, (_, down: string) => lowered(down))
    .replace(STRUCK, (_, letters: string) =>
      [...letters].map((each) => DOUBLE_STRUCK.get(each) ?? each).join(''),
    )
    .replace(ROOT, (_, under: string) => (/^[\p{L}\d.]+$/u.test(under) ? `√${under}` : `√(${under})`))
    .replace(DRESSED, '$1')
    .replace(SWITCHED, (_, words: string) => words.trimStart());
}

/** Frames of text and spaces part words; labels and colours do not. */
function gone(match: string): string {
  if (FOREIGN.test(match)) return match;
  return /^\\(?:label|color)/.test(match) ? '' : ' ';
}

/** The signs that stand for formulas and addresses must keep their order. */
function link(to: string, words: string): string {
  if (words.trim() === '') return to;
  return words.includes('\ufdd0') ? `${to} (${words})` : `${words} (${to})`;
}

function aside(note: string, before: string): string {
  if (note.trim() === '') return '';
  return `${/\s/.test(before) ? '' : ' '}(${note.trim().replace(/\.$/, '')})`;
}

function command(
  match: string,
  accent: string | undefined,
  word: string | undefined,
  space: string | undefined,
  stop: string | undefined,
  sign: string | undefined,
): string {
  if (accent) return accent;
  if (sign) return ESCAPES.get(sign) ?? match;
  const short = ABBREVIATIONS.get(word ?? '');
  if (short !== undefined) return short + (space?.trim() === '' ? space : '');
  const text = wordFor(word ?? '', space ?? '');
  return text === undefined ? match : text + (stop ?? '');
}
