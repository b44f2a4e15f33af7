import { FUNCTIONS, SIGNS } from './math-signs';

/** Text commands that stand for a sign or a word of running text. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['ldots', '…'],
  ['dots', '…'],
  ['textellipsis', '…'],
  ['LaTeX', 'LaTeX'],
  ['LaTeXe', 'LaTeX2ε'],
  ['TeX', 'TeX'],
  ['BibTeX', 'BibTeX'],
  ['textbackslash', '\\'],
  ['textasciitilde', '~'],
  ['textasciicircum', '^'],
  ['textunderscore', '_'],
  ['textquotesingle', "'"],
  ['textquotedbl', '"'],
  ['textdegree', '°'],
  ['degree', '°'],
  ['degrees', '°'],
  ['textcelsius', '°C'],
  ['celsius', '°C'],
  ['degreeCelsius', '°C'],
  ['textmu', 'µ'],
  ['micro', 'µ'],
  ['textmicro', 'µ'],
  ['textohm', 'Ω'],
  ['angstrom', 'Å'],
  ['textregistered', '®'],
  ['texttrademark', '™'],
  ['textcopyright', '©'],
  ['copyright', '©'],
  ['textdollar', '$'],
  ['texteuro', '€'],
  ['euro', '€'],
  ['pounds', '£'],
  ['textsterling', '£'],
  ['textsection', '§'],
  ['S', '§'],
  ['P', '¶'],
  ['dag', '†'],
  ['textdagger', '†'],
  ['textbullet', '•'],
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
  ['item', '• '],
  ['noindent', ''],
  ['centering', ''],
  ['xspace', ''],
  ['protect', ''],
  ['displaystyle', ''],
  ['left', ''],
  ['right', ''],
]);

/** What follows a function's name, or stands between two quantities, keeps the spaces its author typed. */
const SPACED: ReadonlyMap<string, string> = new Map([
  ...SIGNS,
  ...[...FUNCTIONS].map((name): [string, string] => [name, name]),
]);

/**
 * What a reader reads for a command without arguments, or undefined where it is not known. Signs of mathematics that
 * stand in prose without dollars (`0.30 \pm 0.04`, `\alpha-stable`) are theirs, too.
 * @param space the spaces behind it, `{}` included
 */
export function wordFor(name: string, space: string): string | undefined {
  const text = WORDS.get(name);
  const blank = space.trim() === '';
  if (text === undefined) {
    const sign = SPACED.get(name);
    return sign === undefined ? undefined : sign + (blank ? space : '');
  }
  // TeX swallows the space behind a command's name (`10\textdegree C`), and we with it, except where authors of
  // abstracts plainly mean it: `\LaTeX is`, `and so on \ldots and`.
  return /[\wε…]$/.test(text) && blank ? text + space : text;
}

/** Escaped signs: themselves, a space, or nothing. */
export const ESCAPES: ReadonlyMap<string, string> = new Map([
  ...[...'%&_#{}$'].map((sign): [string, string] => [sign, sign]),
  ...[...',;:> \n'].map((space): [string, string] => [space, ' ']),
  ...[...'!/-@'].map((nothing): [string, string] => [nothing, '']),
  ['\\', ' '],
]);

/** Abbreviations that conference styles give a command of their own; a full stop behind them is theirs. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['ie', 'i.e.'],
  ['eg', 'e.g.'],
  ['etal', 'et al.'],
]);
