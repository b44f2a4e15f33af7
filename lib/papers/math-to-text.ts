import { DOUBLE_STRUCK, FUNCTIONS, MARKS, SIGNS, script } from './math-signs';

const LETTERS_OF =
  /\\(?:mathrm|mathbf|mathit|mathsf|mathtt|mathcal|mathscr|mathfrak|boldsymbol|bm|bold|text\w*|mbox|operatorname\*?|mathop|mathbin|mathrel|ensuremath)\s*(?:\{([^{}\\]*)\}|([A-Za-z]))/g;
const SWITCH =
  /\\(?:left|right)\s*\.|\\(?:rm|bf|it|cal|sf|tt|displaystyle|textstyle|limits|nolimits|left|right|middle|[bB]igg?[lrm]?)(?![A-Za-z])\s*/g;
const DOUBLE = /\\(?:mathbb|Bbb|mathds|mathbbm)\s*(?:\{([^{}]*)\}|([A-Za-z]))/g;
const MARKED =
  /\\(hat|widehat|tilde|widetilde|bar|overline|dot|ddot|vec|check|mathring)(?![A-Za-z])\s*(?:\{(\p{L}{1,4})\}|(\p{L}))/gu;
const FRACTION = /\\[dt]?frac(?:\s*\{([^{}]*)\}\s*\{([^{}]*)\}|(?![A-Za-z])\s*([\p{L}\d])\s*([\p{L}\d]))/gu;
const ROOT = /\\sqrt\s*\{([^{}]*)\}/g;
const SCRIPT = /([\^_])(?:\{([+-]?\d{1,6})\}|(\d))/g;
const SPACES = /\\[,;:>! ]|\\q?quad(?![A-Za-z])|\\m?kern\s*-?[\d.]+\s*[a-z]{2}|~/g;
const WORD = /(\p{L}?)\\([A-Za-z]+)(\s*)(?=(\\?))/gu;
const OPENING = /^l(?:[Vv]ert|angle|floor|ceil)$/;

/** Fractions and roots may be nested; deeper than this the TeX stays. */
const MOST_PASSES = 4;
/** Longer than any formula of a title: left as it is. */
const LONGEST = 2000;

/**
 * A formula, without its delimiters, as a reader would type it in one line: `\frac{1}{2}` → `1/2`, `\sqrt{s}` → `√s`,
 * `x_i^2` → `x_i²`. Commands it does not know stay as they are.
 */
export function mathToText(tex: string): string {
  if (tex.length > LONGEST) return tex;
  let text = tex
    .replace(/(?<!\\)'/g, '′')
    .replace(/\\\|/g, '‖')
    .replace(SWITCH, '')
    .replace(SPACES, ' ');
  text = text.replace(WORD, word).replace(/\^(?:\{∘\}|∘)/g, '°');
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    text = text
      .replace(SCRIPT, (_, place: string, group?: string, digit?: string) =>
        script(group ?? digit ?? '', place),
      )
      .replace(LETTERS_OF, (_, group?: string, letter?: string) => group ?? letter ?? '')
      .replace(DOUBLE, (_, group?: string, letter?: string) => struck(group ?? letter ?? ''))
      .replace(MARKED, (_, mark: string, group?: string, letter?: string) =>
        marked(group ?? letter ?? '', mark),
      )
      .replace(FRACTION, (_, over?: string, under?: string, a?: string, b?: string) =>
        over === undefined ? `${a}/${b}` : `${bracketed(over)}/${bracketed(under ?? '')}`,
      )
      .replace(ROOT, (_, inner: string) => `√${bracketed(inner)}`);
  }
  return tidy(text);
}

const struck = (letters: string): string =>
  [...letters].map((each) => DOUBLE_STRUCK.get(each) ?? each).join('');

const marked = (letters: string, mark: string): string =>
  [...letters]
    .map((each) => `${each}${MARKS.get(mark) ?? ''}`)
    .join('')
    .normalize('NFC');

/** A number, a letter with its index or power, or a root of one need no brackets. */
const SIMPLE = /^√?(?:[\d.]+|\p{L}\p{M}*(?:[_^]\p{L}|[₀-₉⁰¹²³⁴-⁹]+)?|\S)$/u;

const bracketed = (text: string): string => (SIMPLE.test(text.trim()) ? text.trim() : `(${text.trim()})`);

/** A sign for a command, or a function's name apart from the letter before it. What is not known stays. */
function word(match: string, before: string, name: string, space: string, next: string): string {
  if (FUNCTIONS.has(name)) return `${before}${before && ' '}${name}${space || (next && ' ')}`;
  const sign = SIGNS.get(name);
  if (sign === undefined) return match;
  return before + sign + (/\p{L}/u.test(sign) || OPENING.test(name) ? '' : space);
}

function tidy(text: string): string {
  const known = !/\\[A-Za-z]/.test(text);
  return (known ? withoutGroups(text) : text)
    .replace(/-/g, '−')
    .replace(/\\([%&_#$ {}])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Without the braces that only group: those behind `^` and `_` stay, unless they hold one sign. */
const withoutGroups = (text: string): string =>
  text.replace(/([\^_]?)(?<!\\)\{([^{}\\]*)\}/g, (match, place: string, inner: string) =>
    place === '' || /^\S\p{M}*$/u.test(inner) ? place + inner : match,
  );
