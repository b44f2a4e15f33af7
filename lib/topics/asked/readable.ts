import { mathToText } from '../../papers/math-to-text';
import { outsideMath } from '../../papers/outside-math';
import { proseToText } from '../../papers/tex-text';

/** Formulas that are kept with how they read: half of a day's are of one letter. */
const MOST = 5_000;

/** Makes of texts with TeX what has the same words as `plainText` makes of them, each formula read once for all of them. */
export function readableTexts(): (text: string) => string {
  const formulas = new Map<string, string>();

  function readFormula(tex: string): string {
    const known = formulas.get(tex);
    if (known !== undefined) return known;
    const text = mathToText(tex);
    if (formulas.size < MOST) formulas.set(tex, text);
    return text;
  }

  return (text) =>
    outsideMath(text, proseOf)
      .map((piece) => (typeof piece === 'string' ? piece : readFormula(piece.tex)))
      .join('');
}

/** Without a command or a brace only quotation marks, dashes and ties would change, and no word. */
const proseOf = (prose: string): string => (/[\\{]/.test(prose) ? proseToText(prose) : prose);
