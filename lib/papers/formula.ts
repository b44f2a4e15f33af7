import temml from 'temml';
import type { MathElement } from '../records/inline';
import { readMathml } from './mathml';

/** Longer formulas and deeper braces than these are not drawn: no abstract needs them, and Temml recurses. */
const LONGEST_TEX = 2000;
const DEEPEST_BRACES = 64;

/** Formulas that would define commands, point elsewhere or carry names into the page. */
const REFUSED =
  /\\(?:[exg]?def|global|long|let|futurelet|(?:re)?newcommand|providecommand|href|url|html\w*|class|id|style|data|includegraphics|(?:eq)?ref|label)(?![A-Za-z])/;

/** Commands that Temml lacks and abstracts use, in terms of those it has. */
const MACROS: Readonly<Record<string, string>> = {
  '\\mbox': '\\text{#1}',
  '\\ensuremath': '#1',
  '\\mathds': '\\mathbb{#1}',
  '\\mathbbm': '\\mathbb{#1}',
  '\\mathbbmss': '\\mathbb{#1}',
  '\\nicefrac': '\\frac{#1}{#2}',
  '\\textsuperscript': '^{\\text{#1}}',
  '\\textsubscript': '_{\\text{#1}}',
  '\\slashed': '\\not{#1}',
  '\\widebar': '\\overline{#1}',
  '\\xspace': '',
  '\\protect': '',
  '\\sp': '^',
  '\\sb': '_',
  '\\textgreater': '>',
  '\\textless': '<',
  '\\lambdabar': 'ƛ',
  '\\micro': 'µ',
};

/**
 * A formula as MathML data, or undefined where it cannot be drawn whole: then its source is shown as it is, never a
 * part of it and never an error. `display` gives large operators and full fractions; it stays in the line all the same.
 */
export function drawFormula(tex: string, display = false): MathElement | undefined {
  if (tex.length > LONGEST_TEX || braceDepth(tex) > DEEPEST_BRACES || REFUSED.test(tex)) return undefined;
  try {
    const markup = temml.renderToString(tex, {
      displayMode: display,
      throwOnError: true,
      annotate: false,
      trust: false,
      // Nothing a formula draws may grow out of its line: em and pt.
      maxSize: [4, 40],
      maxExpand: 500,
      // A copy, since environments write into it; without a prototype, which Temml would have to take off.
      macros: Object.assign(Object.create(null), MACROS),
    });
    return readMathml(markup);
  } catch {
    // Temml throws on what it does not know, and overflows on what it should not be given. Both mean: not drawable.
    return undefined;
  }
}

function braceDepth(tex: string): number {
  let depth = 0;
  let deepest = 0;
  for (const char of tex) {
    if (char === '{') deepest = Math.max(deepest, ++depth);
    else if (char === '}') depth--;
  }
  return deepest;
}
