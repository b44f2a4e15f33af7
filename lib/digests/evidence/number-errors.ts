/** What stands between a number and its unit: `^{+0.6}_{-0.4}`, `± 0.3 (PDF)`, `(stat)`. */
const ERRORS =
  /(?:\s?\^\{?\+?[\d.]{1,8}\}?\s?_\{?-?[\d.]{1,8}\}?|\s?_\{?-?[\d.]{1,8}\}?\s?\^\{?\+?[\d.]{1,8}\}?|\s?(?:±|\+\/?-)\s?[\d.]{1,8}\)?|\s?\((?:\p{L}|\.){2,8}\))+/uy;

/** Where what tells the error of a number that ends at `end` ends; `end` itself where nothing does. */
export function behindErrors(text: string, end: number): number {
  ERRORS.lastIndex = end;
  return ERRORS.test(text) ? ERRORS.lastIndex : end;
}

/** `(7.9 ± 0.2) × 10^4`: the power stands behind the error. */
const POWER_BEHIND = /^\s?(?:±|\+\/?-)\s?[\d.]{1,8}\s?\)\s?(?:×|x|·|\*)\s?10\s?\^?\s?([-+]?\d{1,3})/u;

/** By what a number in brackets is multiplied; 1 for most. */
export function powerBehind(text: string, { 0: said, index }: RegExpExecArray): number {
  if (text[index - 1] !== '(') return 1;
  const [, power] = POWER_BEHIND.exec(text.slice(index + said.length, index + said.length + 40)) ?? [];
  return power === undefined ? 1 : 10 ** Number(power);
}
