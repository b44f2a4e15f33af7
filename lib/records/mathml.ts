/** The elements of MathML Core that a formula may be made of (https://w3c.github.io/mathml-core/). */
export const TAGS: ReadonlySet<string> = new Set(
  (
    'math mrow mi mn mo mtext ms mspace mfrac msqrt mroot mstyle mpadded mphantom msub msup msubsup munder mover ' +
    'munderover mmultiscripts mprescripts mtable mtr mtd'
  ).split(' '),
);

/** The elements that hold text. */
export const TOKENS: ReadonlySet<string> = new Set(['mi', 'mn', 'mo', 'mtext', 'ms']);

type Check = (value: string) => boolean;

const oneOf =
  (...values: string[]): Check =>
  (value) =>
    values.includes(value);
const bool = oneOf('true', 'false');

const EM: ReadonlyMap<string, number> = new Map([
  ['em', 1],
  ['ex', 0.45],
  ['px', 0.06],
  ['pt', 0.08],
]);

/** A length that cannot carry anything out of its line. */
const small: Check = (value) => {
  const match = /^(-?\d{0,3}(?:\.\d{1,6})?)(em|ex|px|pt)?$/.exec(value);
  const size = Number(match?.[1] || Number.NaN) * (EM.get(match?.[2] ?? 'em') ?? 1);
  return size >= -1 && size <= 4;
};

/**
 * The attributes an element may carry, and what may stand in them. `mathvariant` means something to browsers as `normal`
 * alone; a fraction has the usual line or none; `accent` is left out (see `readMathml`).
 */
const ATTRIBUTES: ReadonlyMap<string, Check> = new Map([
  ...['displaystyle', 'fence', 'separator', 'stretchy', 'symmetric', 'largeop', 'movablelimits'].map(
    (name): [string, Check] => [name, bool],
  ),
  ['form', oneOf('prefix', 'infix', 'postfix')],
  ['mathvariant', oneOf('normal')],
  ['linethickness', oneOf('0', '0px', '0em')],
  ['scriptlevel', oneOf('0', '1', '2')],
  ...['lspace', 'rspace', 'width', 'height', 'depth', 'minsize', 'maxsize'].map((name): [string, Check] => [
    name,
    small,
  ]),
]);

/** Those of an element's attributes that it may keep, or undefined when none is left. */
export function keptAttributes(attributes: Record<string, string>): Record<string, string> | undefined {
  const kept = Object.entries(attributes).filter(([name, value]) => ATTRIBUTES.get(name)?.(value));
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
