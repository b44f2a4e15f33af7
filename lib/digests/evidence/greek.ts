const NAMES =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );
const LETTERS = 'αβγδεζηθικλμνξοπρστυφχψω';

/** The small Greek letter of each name. */
export const GREEK: Readonly<Partial<Record<string, string>>> = Object.fromEntries(
  NAMES.map((name, i) => [name, LETTERS[i]]),
);

const NAME_OF = new Map(NAMES.map((name, i) => [LETTERS[i], name]));

/** Greek letters by their names, small: `atf6β` → `atf6beta`. */
export const spelledOut = (lower: string): string =>
  lower.replace(/[α-ω]/g, (letter) => NAME_OF.get(letter === 'ς' ? 'σ' : letter) ?? letter);
