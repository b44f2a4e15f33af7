import { MYRIADS, NUMERAL, numeralValue } from './chinese-numerals';
import { readingsOf } from './digit-readings';
import { wordValues } from './number-words';

/** A number in digits as it stands in a text, and what it can mean: each reading is one number or, for lists, several. */
export interface NumberFound {
  text: string;
  readings: number[][];
}

/** The numbers of a text: those in digits, and those that its words may stand for. */
export interface Numbers {
  found: NumberFound[];
  inWords: number[];
}

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
const ASIAN_SCALE = /^\s?[十百千万萬亿億兆만억조천백]+/u;

const DIGITS = /\d+(?:[.,'’\u00a0\u2009\u202f]\d+)*/gu;
/** A minus, not a hyphen: nothing but a space, a bracket or a sign before it. */
const MINUS = /(?:^|[\s([{=:~≈])[-−]\s?$/u;
const BELOW_ZERO = /(?:零下|负|負|マイナス|영하\s?|minus |moins |menos |минус )$/iu;
const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** Reads the numbers of a text in any of the languages there are. Formulas are to be taken out before. */
export function numbersIn(text: string): Numbers {
  const plain = text.normalize('NFKC').replace(/,(?=\s)/g, ' ,');
  const asian = CJK.test(plain);
  const found = [...plain.matchAll(DIGITS)].map((match): NumberFound => {
    const rest = plain.slice(match.index + match[0].length, match.index + match[0].length + 24);
    const before = plain.slice(Math.max(0, match.index - 8), match.index);
    const sign = MINUS.test(before) || BELOW_ZERO.test(before) ? -1 : 1;
    const scale = scaleOf(rest);
    const readings = readingsOf(match[0], asian).flatMap((values) =>
      scale.map((factor) =>
        values.map((value, i) => tidy(value * (i === values.length - 1 ? factor : 1) * (i === 0 ? sign : 1))),
      ),
    );
    return { text: match[0], readings: [...readings, ...mixed(plain, match)] };
  });
  const numerals = [...plain.matchAll(NUMERAL)].map(([numeral]) => numeralValue(numeral));
  return {
    found: found.filter(({ readings }) => readings.length > 0),
    inWords: [...numerals, ...wordValues(plain)],
  };
}

/** Products of floating point are compared to twelve digits. */
const tidy = (value: number): number => Number(value.toPrecision(12));

function scaleOf(rest: string): number[] {
  const asian = ASIAN_SCALE.exec(rest)?.[0].trim();
  // 5千万: units upon each other. 3十 is none.
  if (asian)
    return [[...asian].reduce((value, char) => value * (MYRIADS[char] ?? SMALL_UNITS[char] ?? 1), 1)];
  return SCALES.find(([pattern]) => pattern.test(rest))?.[1] ?? [1];
}

/** 1万2千, 3억 5천만: the whole as one number, where one begins here. */
function mixed(text: string, { 0: first, index }: RegExpExecArray): number[][] {
  const whole = /^(?:\d+(?:\.\d+)?\s?[百千万萬亿億兆만억조천백]+\s?)+\d*/u.exec(
    text.slice(index, index + 40),
  )?.[0];
  if (!whole || !/^\d/.test(first)) return [];
  let total = 0;
  for (const [, digits, units = ''] of whole.matchAll(/(\d+(?:\.\d+)?)\s?([百千万萬亿億兆만억조천백]*)/gu))
    total +=
      Number(digits) *
      [...units].reduce((value, char) => value * (MYRIADS[char] ?? SMALL_UNITS[char] ?? 1), 1);
  return [[tidy(total)]];
}
