import { mathSegments } from '../../../papers/inline-math';

/** A piece of a text that no translation changes. */
export interface Atom {
  kind: 'formula' | 'citation' | 'url' | 'code' | 'sign';
  /** As it stands in the text. */
  source: string;
}

/** The signs that stand around the number of an atom. */
export const OPEN = '⟦';
export const CLOSE = '⟧';

const KINDS: readonly [kind: Atom['kind'], pattern: string][] = [
  // Addresses are ASCII: what follows in another script is text, also without a space. A mark at the end is the sentence's.
  ['url', '(?:https?:\\/\\/|www\\.)[!#-;=?-z|~]*[#-&*+\\-\\/-9=@-Z_a-z~]'],
  ['url', '\\b10\\.\\d{4,9}\\/[!#-;=?-z|~]*[#-&*+\\-\\/-9=@-Z_a-z~]'],
  ['code', '`[^`\\n⟦⟧]{1,300}`|\\\\(?:texttt|verb|url)\\{[^{}⟦⟧]*\\}'],
  ['citation', '\\\\(?:cite[a-z]*\\*?(?:\\[[^\\]⟦⟧]*\\]){0,2}|ref|eqref|autoref)\\{[^{}⟦⟧]*\\}'],
  // [3], [1, 2–5]
  ['citation', '\\[\\d{1,3}(?:\\s?[,;–-]\\s?\\d{1,3})*\\]'],
  // arXiv:2606.18650v2, hep-th/9901001
  ['citation', '\\barXiv:\\s?(?:\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?\\/\\d{7})(?:v\\d+)?'],
  // (Smith et al., 2020)
  ['citation', '\\([\\p{Lu}][^()⟦⟧\\n]{1,60}?,? (?:19|20)\\d{2}[a-z]?(?:; [^()⟦⟧\\n]{1,60}?)?\\)'],
  ['sign', '[⟦⟧]'],
];
const ANY = new RegExp(KINDS.map(([, pattern]) => `(${pattern})`).join('|'), 'gu');

/** A text as prose and atoms, in order; joined they are the text again. */
export function atomsIn(text: string): (string | Atom)[] {
  return mathSegments(text).flatMap((each): (string | Atom)[] =>
    each.kind === 'math' ? [{ kind: 'formula', source: each.source }] : inProse(each.source),
  );
}

function inProse(prose: string): (string | Atom)[] {
  const pieces: (string | Atom)[] = [];
  let from = 0;
  for (const match of prose.matchAll(ANY)) {
    const which = KINDS.findIndex((_, i) => match[i + 1] !== undefined);
    if (match.index > from) pieces.push(prose.slice(from, match.index));
    pieces.push({ kind: KINDS[which]?.[0] ?? 'sign', source: match[0] });
    from = match.index + match[0].length;
  }
  if (from < prose.length) pieces.push(prose.slice(from));
  return pieces;
}
