/** No formula of an abstract is longer; two stray dollar signs may be. */
const LONGEST = 4000;
/** What makes us sure that a text is TeX and not prose: a command, a power, an index. */
const TEX_SIGN = /[\\^_]/;
/** A relation or a letter alone: `$ q > 1 $`, `$ y$`. */
const PLAIN_FORMULA = /[=<>]|^\s*\p{L}\s*$/u;
const COMMAND = /\\[A-Za-z]+\s*(?:\{[^{}]*\})?/g;

/** `13 TeV`: an amount of something, never of money. */
const QUANTITY = /^\s*[\d.,]+\s*\p{L}+\s*$/u;
/** Words in a row, outside the argument of a command. */
const TWO_WORDS = /\p{L}{2,}[.,;:]?\s+\p{L}{2,}/u;
const THREE_WORDS = /\p{L}{2,}[.,;:]?\s+\p{L}{2,}[.,;:]?\s+\p{L}{2,}/u;

/**
 * Whether what stands between two dollar signs is a formula; `after` is the character behind the second.
 *
 * The base is pandoc's rule for `$` (https://pandoc.org/MANUAL.html, tex_math_dollars): no space just inside, no digit
 * just behind. arXiv itself draws with MathJax, which knows no such rule, and its authors write `$\sim$10` and
 * `$ \alpha $`; so where the content is plainly TeX both are let through, and the rule keeps its purpose: amounts of
 * money (`$2,632 … $6,263`, `US$5 (US$4 before)`, `cost ($) per year ($)`) stay text.
 */
export function looksLikeMath(content: string, after: string | undefined): boolean {
  if (content.length > LONGEST || content.trim() === '' || /\n\s*\n/.test(content)) return false;
  const isTex = TEX_SIGN.test(content);
  const startsAsAmount = /^\s*\d/.test(content);
  const words = content.replace(COMMAND, ' ');
  if (/^\s|\s$/.test(content))
    return (isTex || PLAIN_FORMULA.test(content)) && !startsAsAmount && !/\p{L}{3}/u.test(words);
  if (isTex) return !startsAsAmount || !TWO_WORDS.test(words);
  if (!startsAsAmount) return !THREE_WORDS.test(words) && (inPairs(content) || !/\p{L}{2}/u.test(words));
  if (/^\d/.test(after ?? '') || !inPairs(content)) return false;
  return QUANTITY.test(content) || !/\p{L}{3}|\p{L}{2}\s+\p{L}{2}/u.test(words);
}

/** Whether no bracket is closed that was not opened here, or left open; `[0, 1)` is a pair. */
function inPairs(content: string): boolean {
  let depth = 0;
  for (const char of content) {
    if ('(['.includes(char)) depth++;
    else if (')]'.includes(char) && --depth < 0) return false;
  }
  return depth === 0;
}
