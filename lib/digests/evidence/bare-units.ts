import type { Finding } from '../../records/digest';
import { type Quantity, written } from './quantities';
import type { Text } from './read-text';
import { readUnit } from './units';

/** Units that stand without a number: “on millisecond scales”, “over the past decade”. */
const BARE =
  /(?<![\d.][\s-]?)(?:\b(?:(?:femto|pico|nano|micro|milli|centi|kilo|mega|giga|tera)[a-z]{3,9}|decade|century|centuries|millennium)s?\b|[飞皮纳微毫]秒|[纳微毫厘]米|世纪)/giu;
const MOST = 40;

/** Those of a text, each as one of it. */
export function bareUnitsOf({ plain, quantities }: Text): Quantity[] {
  return [...plain.matchAll(BARE)].slice(0, MOST).flatMap(({ 0: words, index: start }): Quantity[] => {
    const unit = readUnit(plain, start)?.unit;
    const isCounted = quantities.some((each) => start > each.start && start < each.start + each.words.length);
    if (!unit || isCounted) return [];
    return [written(plain, start, start + words.length, [{ value: 1, unit }])];
  });
}

/** Counts and shares, which a text may leave out. */
const NO_MEASURE = /^(?:%|pp|×|σ|dex|°|px|bit|base|GPU|core|node)/;

/** “123 kV” for “123-bus”: a unit that no cited sentence has, on a number that counts something else there. */
export function checkForeignUnits(said: Text, named: readonly Text[]): Finding[] {
  return said.quantities.flatMap(({ words, readings }): Finding[] => {
    const [reading] = readings;
    const { dimension } = reading?.unit ?? {};
    if (!dimension || NO_MEASURE.test(dimension) || readings.some(({ unit }) => !unit)) return [];
    const has = ({ readings: all }: Quantity) => all.some(({ unit }) => unit?.dimension.includes(dimension));
    if (named.some((text) => text.quantities.some(has) || bareUnitsOf(text).some(has))) return [];
    const other = named.flatMap(({ plain, quantities }) =>
      quantities.filter(
        (each) =>
          each.readings.some(({ value, unit }) => value === reading?.value && !unit) &&
          /^-\p{L}{3}/u.test(plain.slice(each.start + each.said.length)),
      ),
    )[0];
    return other ? [{ kind: 'unit', said: words, source: other.words }] : [];
  });
}
