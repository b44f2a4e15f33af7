import { NUMERAL, numeralValue } from './chinese-numerals';
import { readingsOf } from './digit-readings';
import { wordValues } from './number-words';
import { inTurn, scaleOf } from './scales';

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

const DIGITS = /\d+(?:[.,'’]\d+)*/gu;
/** 12 000: thousands parted by spaces, as French and Russian do. */
const SPACED = /(?<![\d.,])(\d{1,3})((?:[ \u00a0\u2009\u202f]\d{3})+)(?![\d])/gu;
/** A minus, not a hyphen: nothing but a space, a bracket or a sign before it. */
const MINUS = /(?:^|[\s([{=:~≈^])[-−]$/u;
const BELOW_ZERO = /(?:零下|负|負|マイナス|영하|minus|moins|menos|минус)\s?$/iu;
const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
/** How far before and behind a number its sign and its scale can stand. */
const NEAR = 40;

/**
 * Reads the numbers of a text in any of the languages there are. Formulas are to be taken out before.
 *
 * @param point whether it is known to write a decimal point; texts of East Asia do
 */
export function numbersIn(text: string, point = false): Numbers {
  const plain = onTheLine(text)
    .replace(SPACED, (_, first: string, rest: string) => first + rest.replace(/\s/gu, "'"))
    .normalize('NFKC');
  const pointed = point || CJK.test(plain);
  const found: NumberFound[] = [];
  let until = 0;
  for (const { 0: digits, index } of plain.matchAll(DIGITS)) {
    if (index < until) continue;
    const whole = inTurn(plain.slice(index, index + NEAR));
    if (whole) {
      until = index + whole.text.length;
      found.push({ text: whole.text, readings: [[tidy(whole.value)], ...partsOf(whole.text)] });
      continue;
    }
    const rest = plain.slice(index + digits.length, index + digits.length + NEAR);
    const before = plain.slice(Math.max(0, index - NEAR), index);
    const readings = scaled(readingsOf(digits, pointed), rest, before);
    found.push({ text: digits, readings: [...readings, ...decadeOf(digits, rest)] });
  }
  const numerals = [...plain.matchAll(NUMERAL)].map(([numeral]) => numeralValue(numeral));
  return { found, inWords: [...numerals, ...wordValues(plain)] };
}

/** What compatibility forms would join: 10⁵ is not 105 but 10^5, and a full-width comma is no mark within a number. */
const onTheLine = (text: string): string =>
  text
    .replace(/[，、；]/gu, ' ; ')
    .replace(/[⁰¹²³⁴-⁹⁺⁻]+|[₀-₉]+/gu, (raised) => `^${raised.normalize('NFKC')}`);

/** The 1990s are the 90s, and the 90s of the 20th century. */
function decadeOf(digits: string, rest: string): number[][] {
  if (!/^[12]\d\d0$/.test(digits) || !/^['’]?s(?!\p{L})/u.test(rest)) return [];
  const [century, decade] = [Math.floor(Number(digits) / 100) + 1, Number(digits) % 100];
  return [[decade], [century, decade]];
}

/** The numbers before their scale, with it and with their sign. */
function scaled(readings: number[][], rest: string, before: string): number[][] {
  const sign = MINUS.test(before) || BELOW_ZERO.test(before) ? -1 : 1;
  const scale = scaleOf(rest);
  return readings.flatMap((values) =>
    scale.map((factor) =>
      values.map((value, i) => tidy(value * (i === values.length - 1 ? factor : 1) * (i === 0 ? sign : 1))),
    ),
  );
}

/** 1万2千 also as 10,000 and 2,000. */
function partsOf(text: string): number[][] {
  const parts = [...text.matchAll(DIGITS)].map(({ 0: digits, index }) => {
    const [factor = 1] = scaleOf(text.slice(index + digits.length));
    return tidy(Number(digits) * factor);
  });
  return parts.every(Number.isFinite) ? [parts] : [];
}

/** Products of floating point are compared to twelve digits. */
const tidy = (value: number): number => Number(value.toPrecision(12));
