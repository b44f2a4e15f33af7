const RAISED = new Map(
  [...'0123456789+-−()=ni'].map((char, i) => [char, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾⁼ⁿⁱ'][i] ?? char]),
);
const LOWERED = new Map([...'0123456789+-−()='].map((char, i) => [char, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎₌'][i] ?? char]));
/** Marks that point to notes are joined by these. */
const BETWEEN = new Set([',', ' ', '.']);

const set = (signs: ReadonlyMap<string, string>, text: string): string => {
  const chars = [...text.trim()];
  const known = chars.every((char) => signs.has(char) || BETWEEN.has(char));
  return known ? chars.map((char) => signs.get(char) ?? char).join('') : text.trim();
};

/** A superscript of running text: `-5` → `⁻⁵`; what has no raised sign stays on the line (`th`). */
export const raised = (text: string): string => set(RAISED, text);

/** A subscript: `2` → `₂`. */
export const lowered = (text: string): string => set(LOWERED, text);
