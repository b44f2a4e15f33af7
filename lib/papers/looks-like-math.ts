/** No formula of an abstract is longer; two stray dollar signs may be. */
const LONGEST = 4000;
/** What makes us sure that a text is TeX and not prose: a command, a power, an index. */
const TEX_SIGN = /[\\^_]/;
/** A relation or a letter alone: `$ q > 1 $`, `$ y$`. */
const PLAIN_FORMULA = /[=<>]|^\s*\p{L}\s*$/u;
const COMMAND = /\\[A-Za-z]+\s*(?:\{[^{}]*\})?/g;

/**
 * Whether what stands between two dollar signs is a formula; `after` is the character behind the second.
 *
 * The base is pandoc's rule for `$` (https://pandoc.org/MANUAL.html, tex_math_dollars): no space just inside, no digit
 * just behind. arXiv itself draws with MathJax, which knows no such rule, and its authors write `$\sim$10` and
 * `$ \alpha $`; so where the content is plainly TeX both are let through, and the rule keeps its purpose: amounts of
 * money (`$2,632 … $6,263`) stay text.
 */
export function looksLikeMath(content: string, after: string | undefined): boolean {
  if (content.length > LONGEST || content.trim() === '' || /\n\s*\n/.test(content)) return false;
  const isTex = TEX_SIGN.test(content);
  const startsAsAmount = /^\s*\d/.test(content);
  if (/^\s|\s$/.test(content))
    return (isTex || PLAIN_FORMULA.test(content)) && !startsAsAmount && !holdsProse(content);
  if (!startsAsAmount || isTex) return true;
  return !/^\d/.test(after ?? '') && !holdsProse(content);
}

/** Whether words of prose stand in it, other than in the argument of a command (`\mathrm{softmax}`). */
const holdsProse = (content: string): boolean => /\p{L}{3}/u.test(content.replace(COMMAND, ' '));
