const NAMES =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );

/** Greek letters by their names, small: `atf6β` → `atf6beta`. */
export const spelledOut = (lower: string): string =>
  lower.replace(/[α-ω]/g, (letter) => NAMES[letter.charCodeAt(0) - 945] ?? letter);
