import { MYRIADS } from './chinese-numerals';

/** Words that multiply the number before them; some are read differently by languages. */
const SCALES: readonly [pattern: RegExp, factors: number[]][] = [
  [/^\s?(?:thousand|tausend|mille|тыс(?:яч\p{L}*|\.)|천)(?!\p{L})/iu, [1e3]],
  [/^\s?mil millones(?!\p{L})/iu, [1e9]],
  [/^\s?mil(?!\p{L})/iu, [1e3]],
  [/^\s?(?:millions?|millionen|millones|millón|milhão|milhões|mio\.|млн|миллион\p{L}*)(?!\p{L})/iu, [1e6]],
  [/^\s?(?:milliarden?|milliards?|mrd\.|bilhão|bilhões|млрд|миллиард\p{L}*)(?!\p{L})/iu, [1e9]],
  [/^\s?(?:billions?|billionen|billones|billón)(?!\p{L})/iu, [1e9, 1e12]],
  [/^\s?(?:trillions?|trillionen|trilhões|триллион\p{L}*)(?!\p{L})/iu, [1e12, 1e18]],
  // 7B parameters, 10k steps: also only a letter.
  [/^[kK](?![\p{L}\p{N}])/u, [1, 1e3]],
  [/^M(?![\p{L}\p{N}])/u, [1, 1e6]],
  [/^[BG](?![\p{L}\p{N}])/u, [1, 1e9]],
  [/^T(?![\p{L}\p{N}])/u, [1, 1e12]],
];
const SMALL_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 천: 1e3, 백: 100 };
const UNITS = '[十百千万萬亿億兆만억조천백]+';
const ASIAN_SCALE = new RegExp(`^\\s?(${UNITS})`, 'u');
/** 1万2千, 3억 5천만: digits and units in turn, ended by either. */
const IN_TURN = new RegExp(
  `^(?:\\d+(?:\\.\\d+)?${UNITS}){1,4}\\d+(?:${UNITS})?|^(?:\\d+(?:\\.\\d+)?\\s?[만억조천백]+\\s){1,4}\\d+(?:\\s?[만억조천백]+)?`,
  'u',
);
const PART = new RegExp(`(\\d+(?:\\.\\d+)?)\\s?(${UNITS})?`, 'gu');

/** 5千万: units upon each other. */
const unitsValue = (units: string): number =>
  [...units].reduce((value, char) => value * (MYRIADS[char] ?? SMALL_UNITS[char] ?? 1), 1);

/** What the words or signs behind a number can multiply it with. */
export function scaleOf(rest: string): number[] {
  const asian = ASIAN_SCALE.exec(rest)?.[1];
  if (asian) return [unitsValue(asian)];
  return SCALES.find(([pattern]) => pattern.test(rest))?.[1] ?? [1];
}

/** The number in digits and units in turn that a text begins with, as it stands there. */
export function inTurn(text: string): { text: string; value: number } | undefined {
  const whole = IN_TURN.exec(text)?.[0];
  if (!whole) return undefined;
  let value = 0;
  for (const [, digits, units = ''] of whole.matchAll(PART)) value += Number(digits) * unitsValue(units);
  return { text: whole, value };
}
