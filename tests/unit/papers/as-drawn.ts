import { cleanSource } from '../../../lib/papers/clean-source';
import { outsideMath } from '../../../lib/papers/outside-math';
import { proseToText } from '../../../lib/papers/tex-text';
import { type Defect, defectsOf } from './defects';

/** What is broken in a text after it went through our hands, from the source to what is drawn. */
export function defectsAsDrawn(source: string): { defect: Defect; at: string }[] {
  const pieces = outsideMath(cleanSource(source).trim(), proseToText);
  // Each formula is one sign that no check looks for.
  const prose = pieces.map((piece) => (typeof piece === 'string' ? piece : '\ufffc')).join('');
  return defectsOf(
    prose,
    pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.tex])),
  );
}
