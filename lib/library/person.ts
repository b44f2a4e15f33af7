import { flipName } from '../papers/flip-name';

/** Chinese and Japanese names stand family first, and without a gap. */
const HAN = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}々·]+$/u;

/** A name as its readers write it, from its parts. */
export const personName = (family: string, given: string): string =>
  HAN.test(family) && HAN.test(given) ? family + given : `${given} ${family}`.trim();

/** The same from `Family, Given`, or as it is where it has no comma. */
export function readersOrder(name: string): string {
  const [family = '', given = '', ...more] = name.split(',').map((part) => part.trim());
  return more.length === 0 && HAN.test(family) && HAN.test(given) ? family + given : flipName(name);
}
