import type { Price } from '../../../lib/records/price';

/** US dollars for a million tokens; no model was seen to ask for a tenth of it. */
export const DEAREST_TYPED = 1000;

/** What stands in the two fields. */
export type TypedPrice = Record<keyof Price, string>;

/**
 * The dollars a reader typed or pasted: “0.25”, “$0.25”, “0,25”, “０.２５” (full-width), “.5”, “1 USD”. “1,250” may be two
 * numbers, and is none.
 * @returns undefined where it is no price from 0 to the most there can be
 */
export function typedDollars(typed: string): number | undefined {
  const text = typed.normalize('NFKC').trim();
  const found = /^(?:US)?\$?\s*(\d{0,4})(?:([.,])(\d{0,6}))?\s*(?:USD|US\$|\$|美元)?$/i.exec(text);
  const [, whole = '', sign, part = ''] = found ?? [];
  if (whole + part === '' || (sign === ',' && part.length === 3 && Number(whole) > 0)) return undefined;
  const dollars = Number(`${whole || 0}.${part || 0}`);
  return dollars <= DEAREST_TYPED ? dollars : undefined;
}

/** “0.1”, as it stands in a field. */
export const fieldText = (dollars: number | undefined): string =>
  dollars === undefined
    ? ''
    : dollars.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 6 });

/** “$0.10”, “$0.075”: a price in a sentence. */
export const priceText = (dollars: number): string =>
  `$${dollars.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 6 })}`;

/** What two fields say together: a price; or which of them is wrong, or that one is still empty. */
export function readPrice(
  typed: TypedPrice,
): { kind: 'price'; price: Price } | { kind: 'wrong'; fields: (keyof Price)[] } | { kind: 'half' | 'empty' } {
  const sides = ['input', 'output'] as const;
  const filled = sides.filter((side) => typed[side].trim() !== '');
  if (filled.length === 0) return { kind: 'empty' };
  const wrong = filled.filter((side) => typedDollars(typed[side]) === undefined);
  if (wrong.length > 0) return { kind: 'wrong', fields: wrong };
  const [input, output] = sides.map((side) => typedDollars(typed[side]));
  return input === undefined || output === undefined
    ? { kind: 'half' }
    : { kind: 'price', price: { input, output } };
}
