import type { Quantity } from './quantities';
import type { Text } from './read-text';

/** Figures behind the decimal point. */
const decimalsOf = (said: string): number => /\.(\d+)/.exec(said)?.[1]?.length ?? 0;
/** Figures that count: 0.034 has two, 1200 as many as its writer knows. */
const figuresOf = (said: string): number =>
  said
    .replace(/\D/g, '')
    .replace(/^0+/, '')
    .replace(/0+$/, said.includes('.') ? '$&' : '').length;

const figureOf = ({ readings }: Quantity): number | undefined => readings[0]?.value;
const dimensionOf = ({ readings }: Quantity): string | undefined => readings[0]?.unit?.dimension;

/** So near, in signs, stand two numbers of the same things. */
const TOGETHER = 30;
const isListed = (a: Quantity, b: Quantity): boolean => b.start - a.start < TOGETHER;

const isYear = (value: number): boolean => value >= 1800 && value <= 2100;

const isAt = (value: number, wanted: number, decimals: number): boolean =>
  Math.abs(value - wanted) < 0.5000001 * 10 ** -decimals;

const GAIN =
  /gain|improv|increas|reduc|decreas|drop|fell|fall|rise|rose|more|less|fewer|higher|lower|differ|gap|point|better|worse|by\b|up\b|down\b|sav|cut/i;
const TOTAL = /\b(?:total|together|altogether|combined|in all|sum|both)\b/i;
const FACTOR = /factor of|twice|doubl|halv|half|tripl|times/i;
const INTERVAL =
  /(?:includ|exclud|cross|contain|cover|span|overlap|above|below|beyond|from|than)\w* (?:of )?$/i;
/** How far around a number its words are looked at, in signs. */
const AROUND = 60;
const MOST = 30;

/** The source's number, written with fewer figures: two at least, one where the statement says “about”. */
function isRounded(quantity: Quantity, value: number, source: Quantity): boolean {
  const exact = figureOf(source);
  const [own, theirs] = [dimensionOf(quantity), dimensionOf(source)];
  if (exact === undefined || exact === value || own !== theirs) return false;
  if (figuresOf(quantity.said) < (quantity.bound === 'about' ? 1 : 2)) return false;
  if (figuresOf(source.said) <= figuresOf(quantity.said)) return false;
  const figures = figuresOf(quantity.said);
  return Number(exact.toPrecision(figures)) === Number(value.toPrecision(figures));
}

/** How far from a figure one may lie that is told by a bound: “less than half” for 0.43, “almost 17” for 16.79. */
const SLACK = { most: [0.8, 1], least: [1, 1.2], about: [0.93, 1.07] } as const;

/** “Less than half a percent” for 0.48 %: a round figure, and on which side of it the source’s lies. */
function isBounded({ bound }: Quantity, value: number, exact: number): boolean {
  if (!bound || figuresOf(String(value)) > 2 || figuresOf(String(exact)) <= figuresOf(String(value)))
    return false;
  const [least, most] = SLACK[bound];
  return exact >= least * value && exact <= most * value;
}

/** Every figure that is read in one dimension: half is 0.5 and 50 %. */
const readIn = ({ readings }: Quantity, dimension: string | undefined): number[] =>
  readings.flatMap(({ value, unit }) => (unit?.dimension === dimension ? [value * (unit?.factor ?? 1)] : []));

/** The source’s number, told by a round one that bounds it from the right side. */
const isNear = (quantity: Quantity, source: Quantity): boolean =>
  (!source.bound || source.bound === 'about' || source.bound === quantity.bound) &&
  source.readings.some(({ value, unit }) =>
    readIn(quantity, unit?.dimension).some((own) => isBounded(quantity, own, value * (unit?.factor ?? 1))),
  );

/** “54 % more” for a factor of 1.54, “30 % lower” for a ratio of 0.7. */
function isOfFactor(quantity: Quantity, value: number, text: Text, source: Quantity): boolean {
  const factor = figureOf(source);
  if (factor === undefined || factor <= 0 || factor >= 3 || factor === 1) return false;
  if (dimensionOf(quantity) !== '%' || !GAIN.test(text.plain)) return false;
  if (!(dimensionOf(source) === undefined || dimensionOf(source) === '×')) return false;
  return isAt(Math.abs(factor - 1) * 100, value, decimalsOf(quantity.said));
}

/** Two numbers of one sentence that give a third. */
function isOfTwo(quantity: Quantity, value: number, text: Text, a: Quantity, b: Quantity): boolean {
  const [one, other] = [figureOf(a), figureOf(b)];
  if (one === undefined || other === undefined || dimensionOf(a) !== dimensionOf(b)) return false;
  const near = text.plain.slice(
    Math.max(0, quantity.start - AROUND),
    quantity.start + quantity.words.length + AROUND,
  );
  const decimals = decimalsOf(quantity.said);
  const unit = dimensionOf(quantity);
  const isPlain = unit === undefined || unit === 'pp' || unit === dimensionOf(a);
  // From 2009 to 2016 are seven years, or eight with both.
  if (isYear(one) && isYear(other) && isAt(Math.abs(one - other) + 0.5, value, 0)) return true;
  // A difference of small whole numbers may be any number.
  const isTelling = decimals > 0 || value >= 10;
  if (isPlain && isTelling && GAIN.test(near) && isAt(Math.abs(one - other), value, decimals)) return true;
  // “From 31 ground-based and 6 space-based transits”: 37 transits.
  if (isPlain && isListed(a, b) && one > 4 && other > 4 && one + other === value) return true;
  if (isPlain && TOTAL.test(text.plain) && isAt(one + other, value, decimals)) return true;
  if (other === 0 || one === 0) return false;
  if (isPartOfTwo(quantity, Math.min(one / other, other / one))) return true;
  if (unit === '×' || (unit === undefined && FACTOR.test(near)))
    return isAt(Math.max(one / other, other / one), value, decimals);
  return (
    unit === '%' && isTelling && GAIN.test(near) && isAt(Math.abs(1 - one / other) * 100, value, decimals)
  );
}

/** “Less than half the rate” for 0.43 and 1, “more than twice”. */
function isPartOfTwo(quantity: Quantity, ratio: number): boolean {
  const value = figureOf(quantity);
  if (!value || !quantity.inWords || !/^(?:half|halv|twice|doubl|tripl|third|quarter)/i.test(quantity.said))
    return false;
  return value < 1 ? isBounded(quantity, value, ratio) : isBounded(quantity, value, 1 / ratio);
}

/**
 * Whether a number follows from the source's: rounded, the difference, sum or ratio of two in one sentence, or the 0 or 1
 * that an interval is held against.
 */
export function isReckoned(quantity: Quantity, text: Text, named: readonly Text[]): boolean {
  const value = figureOf(quantity);
  if (value === undefined) return false;
  if (value === 0 || value === 1)
    return INTERVAL.test(text.plain.slice(Math.max(0, quantity.start - 20), quantity.start));
  return named.some(({ quantities }) => {
    const theirs = quantities.slice(0, MOST);
    return (
      theirs.some(
        (source) =>
          isRounded(quantity, value, source) ||
          isNear(quantity, source) ||
          isOfFactor(quantity, value, text, source),
      ) || theirs.some((a, i) => theirs.slice(i + 1).some((b) => isOfTwo(quantity, value, text, a, b)))
    );
  });
}
