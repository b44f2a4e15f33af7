import { type Bound, boundOf, isLoose } from './bounds';
import { inChinese } from './chinese-quantities';
import { behindErrors, powerBehind } from './number-errors';
import { readNumberWords, SAYS_NUMBER } from './number-words';
import { partOf } from './parts';
import type { Token } from './tokens';
import type { Unit } from './unit-table';
import { readUnit } from './units';

/** One way to read a number: “10K” is ten thousand, or ten kelvin. */
export interface Reading {
  value: number;
  unit: Unit | undefined;
  /** Holds only where the other text has the same unit. */
  onlyWithUnit?: boolean;
}

/** A number in a text, with all that belongs to it. */
export interface Quantity {
  /** The number alone. */
  said: string;
  /** The number with its unit. */
  words: string;
  /** UTF-16 offset into the plain text. */
  start: number;
  readings: Reading[];
  negative: boolean;
  /** Written in words, or in Chinese numerals. */
  inWords: boolean;
  bound: Bound | undefined;
  /** The words of the bound may mean something else. */
  isLoose: boolean;
}

/** `3 × 10^5`, `3e5`, `10^-3`, `1,234.5`, `12 000`, `.05`. Not what belongs to a name (H100, GPT-4, x_2). */
const NUMBER =
  /(?<![A-Za-zÀ-ɏͰ-Ͽ\d_]|\d[.,+])(?:(\d[\d,]{0,20}(?:\.\d+)?)\s?(?:×|x|·|\*|\\cdot)\s?10\s?(?:\^\s?(?=[-+\d])|(?=-))([-+]?\d{1,3})|(\d{1,20}(?:\.\d{1,20})?)[eE]([-+]?\d{1,3})(?![\p{L}\d])|(\d{1,20}(?:\.\d{1,20})?)\s?\^\s?(-?\d{1,3})(?![\d_])|(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?: \d{3})+(?![\d.,])|\d+(?:[.,]\d+)*|\.\d+))/gu;
/** “万” and its like stand directly behind; “million” behind a space or a hyphen. */
const SCALE =
  /[\s-]?(hundred|thousand|million|billion|trillion|millionen|milliarden|millions?|milliards?)(?![\p{L}])|\s?(百万|千万|万亿|十亿|万|萬|亿|億|千|百(?!分))|(k|K|M|B|T|bn|mn)(?![A-Za-z\d])/uy;
const SCALE_OF = new Map(
  Object.entries({
    hundred: 1e2,
    thousand: 1e3,
    million: 1e6,
    millions: 1e6,
    millionen: 1e6,
    billion: 1e9,
    milliarden: 1e9,
    milliard: 1e9,
    milliards: 1e9,
    trillion: 1e12,
    百: 1e2,
    千: 1e3,
    万: 1e4,
    萬: 1e4,
    百万: 1e6,
    千万: 1e7,
    亿: 1e8,
    億: 1e8,
    十亿: 1e9,
    万亿: 1e12,
    k: 1e3,
    K: 1e3,
    M: 1e6,
    mn: 1e6,
    B: 1e9,
    bn: 1e9,
    T: 1e12,
  }),
);
/** Languages that write 3,1 for 3.1. */
const COMMA_DECIMAL = /^(?:de|fr|es|it|pt|nl|ru|pl|cs|sv|da|nb|fi|tr|uk|vi|id)\b/;

function valuesOf(text: string, language: string): number[] {
  const plain = Number(text.replace(/[, ]/g, ''));
  const values = [plain];
  if (/^\d+,\d+$/.test(text) && (COMMA_DECIMAL.test(language) || !/^\d{1,3},\d{3}$/.test(text)))
    values.unshift(Number(text.replace(',', '.')));
  if (COMMA_DECIMAL.test(language) && /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text))
    values.push(Number(text.replaceAll('.', '').replace(',', '.')));
  if (/^\d{1,3}( \d{3})+$/.test(text)) values.push(...text.split(' ').map(Number));
  // “x=5,10,15” are three, “[0.04,0.19]” two.
  if (/,\d+,|\.\d+,/.test(text) && !/^\d{1,3}(?:,\d{3})+$/.test(text))
    values.push(...text.split(',').map(Number));
  return values.filter(Number.isFinite);
}

const POINT: Unit = { dimension: 'pp', factor: 1 };
const ABSOLUTE = /^ (?:in )?absolute/;

/** How a number that ends at `end` may be read, and where what belongs to it ends. */
function readAt(text: string, values: number[], end: number): { readings: Reading[]; to: number } {
  const isCut = /^,\p{L}/u.test(text.slice(end, end + 3));
  const own = readUnit(text, end) ?? readUnit(text, isCut ? end + 1 : behindErrors(text, end));
  SCALE.lastIndex = end;
  const match = SCALE.exec(text);
  const scale = SCALE_OF.get(match?.[1] ?? match?.[2] ?? match?.[3] ?? '');
  if (!match || !scale)
    return {
      readings: values.flatMap((value) => [
        { value, unit: own?.unit },
        // “8 % absolute” are 8 points.
        ...(own?.unit.dimension === '%' && ABSOLUTE.test(text.slice(own.end, own.end + 20))
          ? [{ value, unit: POINT }]
          : []),
      ]),
      to: own?.end ?? end,
    };
  const after = end + match[0].length;
  const unit = readUnit(text, after);
  const readings: Reading[] = values.map((value) => ({ value: value * scale, unit: unit?.unit }));
  if (own) readings.push(...values.map((value) => ({ value, unit: own.unit, onlyWithUnit: true })));
  return { readings, to: unit?.end ?? after };
}

const NEGATIVE = /(?:^|[\s(=<>[,:;≈|{^])-$/;
const MONEY = /([$€£¥])\s?$/;
const isItem = (said: string): boolean => said.length < 3;
/** CIFAR-10, GPT-4: a name with a capital, and a hyphen. */
const IN_NAME = /\p{L}*\p{Lu}\p{L}*-$/u;

/** “(2)” numbers an item, 10 belongs to CIFAR-10, and “1/ω” is a formula. */
const isNoNumber = (text: string, { 0: said, index }: RegExpExecArray, before: string): boolean =>
  IN_NAME.test(before) ||
  (isItem(said) && before.endsWith('(') && text[index + said.length] === ')') ||
  (said === '1' && /^\/(?!\d)/.test(text.slice(index + 1, index + 3)));

function inDigits(text: string, language: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const [said, mantissa, ten, base, e, root, power, plain] = match;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (isNoNumber(text, match, before)) continue;
    let values: number[];
    if (mantissa !== undefined) values = [Number(mantissa.replaceAll(',', '')) * 10 ** Number(ten)];
    else if (base !== undefined) values = [Number(base) * 10 ** Number(e)];
    else if (root !== undefined) values = [Number(root) ** Number(power)];
    else values = valuesOf(plain ?? '', language).map((value) => value * powerBehind(text, match));
    const end = match.index + said.length;
    const { readings, to } = readAt(text, values, end);
    const money = MONEY.exec(before)?.[1];
    if (money) for (const reading of readings) reading.unit = { dimension: money, factor: 1 };
    const negative = NEGATIVE.test(before);
    found.push({
      said: text.slice(match.index - (negative ? 1 : 0), end),
      words: text.slice(match.index - (negative || money ? 1 : 0), to),
      start: match.index,
      readings,
      negative,
      inWords: false,
      bound: boundOf(before, text.slice(end, end + 20)),
      isLoose: isLoose(before),
    });
  }
  return found;
}

/** A number in words, from `start` to `end`. */
export function written(text: string, start: number, end: number, readings: Reading[]): Quantity {
  const before = text.slice(Math.max(0, start - 40), start);
  return {
    said: text.slice(start, end),
    words: text.slice(start, readUnit(text, end)?.end ?? end),
    start,
    readings,
    negative: false,
    inWords: true,
    bound: boundOf(before, text.slice(end, end + 20)),
    isLoose: isLoose(before),
  };
}

const PERCENT: Unit = { dimension: '%', factor: 1 };
const HALF: Reading[] = [
  { value: 0.5, unit: undefined },
  { value: 50, unit: PERCENT },
  { value: 2, unit: undefined },
];
/** “Half a percent” besides. */
function halfAt(text: string, end: number): Reading[] {
  const article = /^ an? /.exec(text.slice(end, end + 4));
  const there = article && readUnit(text, end + article[0].length - 1);
  return there ? [{ value: 0.5, unit: there.unit }, ...HALF] : HALF;
}
const MAGNITUDES = /^(?: (?:to|or|and) \w+)? orders? of magnitude/;

function readingsOfWords(text: string, value: number, end: number): Reading[] {
  const readings: Reading[] = [{ value, unit: readUnit(text, end)?.unit }];
  if (MAGNITUDES.test(text.slice(end, end + 40))) readings.push({ value: 10 ** value, unit: undefined });
  readings.push(...partOf(text.slice(end, end + 20), value));
  return readings;
}

function inWords(text: string, tokens: readonly Token[]): Quantity[] {
  const words = tokens.map(({ lower }) => lower);
  const found: Quantity[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { lower, start } = tokens[i] as Token;
    const says = SAYS_NUMBER.get(lower);
    const fold = /^(\p{L}+)fold$/u.exec(lower)?.[1];
    const number = readNumberWords(fold ? [fold] : words, fold ? 0 : i);
    if (says !== undefined) {
      const readings = says === 0.5 ? halfAt(text, start + lower.length) : [{ value: says, unit: undefined }];
      found.push(written(text, start, start + lower.length, readings));
    } else if (number) {
      i += number.words - 1;
      // The “million” of “1.2 million” has been read.
      if (/\d[\s-]?$/.test(text.slice(Math.max(0, start - 2), start))) continue;
      const last = tokens[i] as Token;
      const end = fold ? start + fold.length : last.start + last.lower.length;
      found.push(written(text, start, end, readingsOfWords(text, number.value, end)));
    }
  }
  return found;
}

/** Between two numbers that share the unit of the second: “3-5 ms”, “10, 20 and 30 GB”, “from 1 to 2 s”, “1.2 ± 0.1 %”. */
const JOINED = /^\s?(?:-|to|and|or|,|±|\+\/-|\/|bis|à|et|und|到|至|和|、)\s?$/;

/** No sentence holds more numbers; what is not a sentence is looked at so far. */
const MOST = 200;

/**
 * The numbers of a plain text, in order, with their units; at most 200.
 * @param language BCP 47 tag of the text: some write a comma for the decimal point
 */
export function quantitiesOf(text: string, tokens: readonly Token[], language: string): Quantity[] {
  const found = [...inDigits(text, language), ...inWords(text, tokens), ...inChinese(text)];
  found.sort((a, b) => a.start - b.start);
  found.splice(MOST);
  for (let i = found.length - 2; i >= 0; i--) {
    const [one, next] = [found[i] as Quantity, found[i + 1] as Quantity];
    const unit = next.readings[0]?.unit;
    const end = one.start + one.said.length - (one.negative ? 1 : 0);
    if (!unit || one.readings.some((reading) => reading.unit) || next.start - end > 5) continue;
    if (!JOINED.test(text.slice(end, next.start))) continue;
    one.readings = one.readings.map((reading) => ({ ...reading, unit }));
  }
  return found;
}
