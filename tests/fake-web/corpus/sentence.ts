import type { Random } from '../random';

/** First letter of a sentence up, TeX left alone. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const SMALL_WORDS = new Set([
  'a',
  'an',
  'and',
  'as',
  'at',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'the',
  'to',
  'with',
  'under',
]);

/** `dialogue state tracking` → `Dialogue State Tracking` */
export function titleCase(text: string): string {
  const words = text.split(' ').map((word) => (SMALL_WORDS.has(word) ? word : capital(word)));
  return capital(words.join(' ').replace(/-[a-z]/g, (tail) => tail.toUpperCase()));
}

/** A number with `digits` decimals between `low` and `high`. */
export function decimal(random: Random, low: number, high: number, digits = 1): string {
  return (low + random.next() * (high - low)).toFixed(digits);
}
