import { outsideMath } from '../../papers/outside-math';
import type { Finding } from '../../records/digest';
import { plainOf } from './plain';

/** `X^{y}` and `X_{y}`: TeX that nobody set between dollars. Powers in figures stand with units and numbers. */
const BARE = /[\p{L}\d)\]}]+[\^_]\{(?=[^{}]*\p{L})[^{}]{1,60}\}/gu;
/** Where a formula may be cut: what stands on either side is the authors' even if they wrote it elsewhere. */
const CUTS = /[=<>≤≥≈∈,;:≪≫≠→∼~()[\]|]|\\(?:ll|gg)\b/u;
/** A number and the sign it counts in is looked at with the units. */
const QUANTITY = /^[\d.,±+-]+\p{L}{1,3}(?:_.)?$/u;
const MOST = 40;

/** A formula as a reader would type it, without spaces and braces. */
const compactOf = (tex: string): string => plainOf(tex).replace(/[\s{}$\\]/g, '');

function formulasOf(text: string): string[] {
  const set: string[] = [];
  const prose = outsideMath(text, (piece) => piece)
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      set.push(piece.tex);
      return ' ';
    })
    .join('');
  return [...set, ...(prose.match(BARE) ?? [])].slice(0, MOST);
}

/**
 * Formulas in TeX that the source does not hold, spaces aside: a copy that broke on the way. Numbers are looked at
 * elsewhere, and a formula that was rewritten in plain letters is a reader's text and no copy.
 * @param said the statement as it was written
 * @param sources the title and the abstract, as they were written
 */
export function checkFormulas(said: string, sources: readonly string[]): Finding[] {
  const formulas = formulasOf(said);
  if (formulas.length === 0) return [];
  const whole = sources.map(compactOf).join(' ');
  const isKnown = (formula: string) => {
    // “Inversely proportional to ω” may be written 1/ω.
    const compact = compactOf(`$${formula}$`).replace(/^1\//, '');
    return (
      whole.includes(compact) ||
      compact.split(CUTS).every((part) => !/\p{L}/u.test(part) || QUANTITY.test(part) || whole.includes(part))
    );
  };
  return formulas
    .filter((formula) => !isKnown(formula))
    .map((formula) => ({ kind: 'quote', said: formula.trim() }));
}
