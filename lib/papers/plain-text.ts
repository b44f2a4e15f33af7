import { mathToText } from './math-to-text';
import { outsideMath } from './outside-math';
import { proseToText } from './tex-text';

/**
 * A title or a sentence as one line of plain text, for places that can hold no markup (a page's title, an accessible
 * name): prose without its TeX, formulas as a reader would type them: `$\mathbb{E}[X] = 2^{s+1}-3$` → `E[X] = 2^{s+1}−3`.
 * Needs no TeX engine, so any surface may carry it.
 */
export function plainText(text: string): string {
  return outsideMath(text, proseToText)
    .map((piece) => (typeof piece === 'string' ? piece : mathToText(piece.tex)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
