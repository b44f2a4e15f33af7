/**
 * TeX's commands that begin with the letter of an escape of JSON which can be meant in a text: `\n`, `\r`, `\t`. `\b` and
 * `\f` are never meant before a word, and `\u` without four hexadecimal digits is no escape: those need no list. From
 * LaTeX, amsmath, amssymb and the common packages.
 */
const NAMES =
  'nabla natural ncong ne neg neq newcommand newline nexists ngeq ngeqslant ngtr ni nicefrac nleq nleqslant ' +
  'nless nmid noindent nolimits nonumber norm normalsize not notag notin nparallel nprec npreceq nsim ' +
  'nsubseteq nsucc nsucceq nsupseteq nu raisebox rangle rank rbrace rbrack rceil ref relax restriction ' +
  'rfloor rho rhd rlap rm root rtimes rule rVert rvert tag tan tanh tau tbinom text tfrac therefore theta ' +
  'thickapprox thicksim thickspace thinspace tilde times tiny to top tr transpose';
/** Families of commands, where no word goes on like these behind a tab or at the beginning of a line. */
const FAMILIES =
  /^(?:n?triangle|right|twohead|n\w+arrow$|n[Vv][Dd]ash$|text(?:ascii|bf|bullet|cite|color|da|de|do|el|em|euro|gr|it|less|m[du]|no|ohm|qu|reg|rm|s[cflu]|st|t|up))/;

const COMMANDS: ReadonlySet<string> = new Set(NAMES.split(' '));

/** Whether a name without its backslash (`times`) is a command, though its first letter could be an escape's. */
export const isCommand = (name: string): boolean => COMMANDS.has(name) || FAMILIES.test(name);
