import type { Inline } from '../records/inline';
import { append } from './append';
import { drawFormula } from './formula';
import { outsideMath } from './outside-math';
import { proseToText } from './tex-text';

/** No abstract holds more formulas than this; what does, is not worth the time. The rest stays source text. */
const MOST_FORMULAS = 500;

/**
 * A title or a sentence as it is drawn: prose as plain strings, formulas as MathML. A formula that cannot be drawn is
 * its own source. Undefined when the text is drawn exactly as it stands.
 */
export function toInline(text: string): Inline[] | undefined {
  const inline: Inline[] = [];
  let formulas = 0;
  for (const piece of outsideMath(text, proseToText)) {
    if (typeof piece === 'string') append(inline, piece);
    else
      append(inline, (++formulas <= MOST_FORMULAS && drawFormula(piece.tex, piece.display)) || piece.source);
  }
  return inline.every((each) => typeof each === 'string') && inline.join('') === text ? undefined : inline;
}
