import { proseToLetters } from './tex-accents';
import { dropGroups } from './tex-groups';

/** Commands that only dress the words in their argument. */
const DRESSED =
  /\\(?:emph|text(?:it|bf|tt|sc|sf|sl|rm|up|md|normal|super|sub)?(?:script)?|underline|uline|mbox|hbox|url|path|nolinkurl|uppercase)\s*\{([^{}]*)\}/g;
const SWITCHED =
  /\{\\(?:em|bf|it|tt|sc|sf|sl|rm|(?:bf|it|tt|sc|sf|sl|rm)(?:series|shape|family))(?![A-Za-z])([^{}]*)\}/g;
const LINK = /\\href\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g;

const WORDS: ReadonlyMap<string, string> = new Map([
  ['ldots', '…'],
  ['dots', '…'],
  ['textellipsis', '…'],
  ['LaTeX', 'LaTeX'],
  ['TeX', 'TeX'],
  ['textbackslash', '\\'],
  ['textasciitilde', '~'],
  ['textasciicircum', '^'],
  ['textunderscore', '_'],
  ['textdegree', '°'],
  ['degree', '°'],
  ['degrees', '°'],
  ['textmu', 'µ'],
  ['textregistered', '®'],
  ['texttrademark', '™'],
  ['copyright', '©'],
  ['texteuro', '€'],
  ['euro', '€'],
  ['pounds', '£'],
  ['textsterling', '£'],
  ['S', '§'],
  ['P', '¶'],
  ['dag', '†'],
  ['textgreater', '>'],
  ['textless', '<'],
  ['textbar', '|'],
  ['texttimes', '×'],
  ['textpm', '±'],
  ['quad', ' '],
  ['qquad', ' '],
  ['par', ' '],
  ['newline', ' '],
  ['linebreak', ' '],
  ['noindent', ''],
  ['xspace', ''],
  ['protect', ''],
]);
const SIGNS: ReadonlyMap<string, string> = new Map([
  ...[...'%&_#{}$'].map((sign): [string, string] => [sign, sign]),
  ...[...',;:> \n'].map((space): [string, string] => [space, ' ']),
  ...[...'!/-@'].map((nothing): [string, string] => [nothing, '']),
  ['\\', ' '],
]);
/** One pass over all of them, so that the `\\` of `\\%` is a line break before a comment sign, as in TeX. */
const COMMAND = /\\(?:([~^])\{\}|([A-Za-z]+)(\s*\{\}|\s*)|([^A-Za-z]))/g;

const MOST_PASSES = 6;

/**
 * Prose as a reader reads it: TeX accents and letters, and the commonest text commands, to plain text. What it does
 * not know (`\cite{…}`, `\alpha`) stays as the source has it. Give it no formulas: `outsideMath` holds them out.
 */
export function proseToText(prose: string): string {
  let text = proseToLetters(prose);
  if (!text.includes('\\')) return text;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const next = dropGroups(
      text
        .replace(LINK, '$2 ($1)')
        .replace(DRESSED, '$1')
        .replace(SWITCHED, (_, words: string) => words.trimStart()),
    );
    if (next === text) break;
    text = next;
  }
  return text.replace(COMMAND, command);
}

function command(match: string, accent?: string, word?: string, space?: string, sign?: string): string {
  if (accent) return accent;
  if (sign) return SIGNS.get(sign) ?? match;
  const text = WORDS.get(word ?? '');
  if (text === undefined) return match;
  // TeX swallows the space behind a command's name (`10\textdegree C`), and we with it, except where authors of
  // abstracts plainly mean it: `\LaTeX is`, `and so on \ldots and`.
  return /[\w…]$/.test(text) && space?.trim() === '' ? text + space : text;
}
