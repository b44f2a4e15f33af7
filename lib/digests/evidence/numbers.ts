import type { Finding } from '../../records/digest';
import { compareAll } from './agreement';
import { bareUnitsOf, checkForeignUnits } from './bare-units';
import { BOUNDED } from './bounds';
import { checkCounts, countsOne, countsParts } from './counts';
import { checkLabels } from './labels';
import type { Quantity } from './quantities';
import type { Text } from './read-text';
import { isReckoned } from './reckoned';
import { common } from './tokens';

/** What became of one number of a statement. */
type Found =
  | { kind: 'same' }
  | { kind: 'unit' | 'sign' | 'bound' | 'comparison'; source: string }
  | { kind: 'none' };

const LESS =
  /decreas|reduc|lower|drop|declin|negative|minus|loss|below|less|fell|fall|shrink|cut|sav|down|wors|deficit|under|behind|slow|weak|short|lag|cool|blue|south|west|minus|fewer|负|减|降|低|少/i;

/** @param text the statement: words in it may say what a minus says in the source */
function find(quantity: Quantity, text: Text, sources: readonly Quantity[], strictBounds: boolean): Found {
  const same: Quantity[] = [];
  let unit: string | undefined;
  for (const source of sources) {
    const result = compareAll(quantity, source);
    if (result === 'same') same.push(source);
    else if (result === 'unit') unit ??= source.words;
  }
  const first = same[0];
  if (!first) return unit === undefined ? { kind: 'none' } : { kind: 'unit', source: unit };
  const signs = same.filter(({ negative }) => negative === quantity.negative);
  if (signs.length === 0 && !LESS.test(text.plain)) return { kind: 'sign', source: first.said };
  if (same.every(isPercent) && (countsParts(quantity, text) || hasMeasureWord(quantity, text)))
    return { kind: 'unit', source: first.words };
  const agrees = strictBounds
    ? boundsAgree(quantity, text, same)
    : same.some((source) => !isTurned(quantity, source));
  return agrees
    ? { kind: 'same' }
    : { kind: isTurned(quantity, first) ? 'comparison' : 'bound', source: `${first.bound} ${first.said}` };
}

/** “25 个样本” for 25 % of the samples. */
const hasMeasureWord = ({ readings, start, said }: Quantity, { plain }: Text): boolean =>
  !readings.some(({ unit }) => unit) &&
  /^\s?[个名例种条张位幅篇项组台辆座家所](?!百)/.test(
    plain.slice(start + said.length, start + said.length + 3),
  );

const isPercent = ({ readings }: Quantity): boolean => readings.every(({ unit }) => unit?.dimension === '%');

/** “Less than half” is “by more than a factor of two”. */
const isTurnedRound = (quantity: Quantity, source: Quantity): boolean =>
  /^hal/i.test(quantity.said) !== /^hal/i.test(source.said);

/** “At most” for “at least”. */
const isTurned = ({ bound }: Quantity, source: Quantity): boolean =>
  (bound === 'most' && source.bound === 'least') || (bound === 'least' && source.bound === 'most');

function boundsAgree(quantity: Quantity, text: Text, same: readonly Quantity[]): boolean {
  if (same.some((source) => isTurnedRound(quantity, source))) return true;
  if (
    same.some((source) => source.bound === undefined || source.bound === quantity.bound || mayBeNone(source))
  )
    return true;
  if (quantity.bound && quantity.bound !== 'about') return same.some(({ bound }) => bound === 'about');
  if (quantity.bound) return true;
  return same.some(({ bound }) => bound && BOUNDED[bound].test(text.plain));
}

/** “over 16 weeks” bounds nothing; “over 3,000” and “below 5 %” do. */
const mayBeNone = ({ isLoose, readings }: Quantity): boolean =>
  isLoose && !readings.some(({ value, unit }) => value >= 100 || unit?.dimension === '%');

/** Small numbers as they count things, in English and Chinese. */
const COUNTS = /^(?:two|three|four|five|[二两三四五])$/i;

/** Small numbers in words count things that a source may list without counting them. */
function countsList(quantity: Quantity, named: readonly Text[], text: Text): boolean {
  const value = quantity.readings[0]?.value ?? 0;
  if (!COUNTS.test(quantity.said) || quantity.readings[0]?.unit) return false;
  // “Both” are two.
  if (countsOne(quantity, text, named) || (value > 2 && named.every(({ lower }) => /\bboth\b/.test(lower))))
    return false;
  const isSpare = named.some(({ quantities }) =>
    quantities.some(
      (each) =>
        each.readings.some(
          (one) => Number.isInteger(one.value) && one.value > 1 && one.value < 30 && !one.unit,
        ) && !text.quantities.some((other) => compareAll(other, each) === 'same'),
    ),
  );
  return !isSpare && named.some(({ plain }) => listed(plain) >= value);
}

/** How many things a sentence lists at most. */
function listed(plain: string): number {
  let most = 1;
  for (const { index } of plain.matchAll(
    /\b(?:and|or|as well as|followed by|then|while)\b|&|;|\b(?:second|ii|2)\)/gi,
  )) {
    const before = plain.slice(Math.max(0, index - 200), index).replace(/,\s?$/, '');
    most = Math.max(most, 2 + (before.match(/,/g)?.length ?? 0));
  }
  return most;
}

/** “One of them”, “both”. */
const assertsNone = (quantity: Quantity, text: Text): boolean =>
  quantity.inWords &&
  (NO_COUNT.test(quantity.said) ||
    (/^[01]$/.test(String(quantity.readings[0]?.value)) && !isValue(quantity, text)));

/** “Was set to one”, and not “one of them”. */
const isValue = ({ start, said }: Quantity, { plain }: Text): boolean =>
  /\b(?:at|to|of|equals|is|was) $/.test(plain.slice(Math.max(0, start - 8), start)) &&
  /^(?: ?[.,;]|$)/.test(plain.slice(start + said.length));

/** Says that there are two, and asserts no count. */
const NO_COUNT = /^(?:both|pairs?|couple|dual|twin)$/i;

export interface NumberCheck {
  findings: Finding[];
  /** Places of further sentences that numbers stand in. */
  elsewhere: number[];
}

/**
 * Whether every number, unit and sign of a statement occurs in the sentences it names; else whether in another that
 * speaks of the same things.
 *
 * @param named places of those sentences
 * @param isSameLanguage whether words around numbers (“up to”) can be compared as well
 * @param isNear whether a sentence may be the other: in a whole paper any number stands somewhere
 */
export function checkNumbers(
  said: Text,
  sentences: readonly Text[],
  named: readonly number[],
  title: Text,
  isSameLanguage: boolean,
  isNear: (at: number) => boolean = () => true,
): NumberCheck {
  const findings: Finding[] = [];
  const elsewhere: number[] = [];
  const own = named.map((at) => sentences[at] as Text);
  const near = [...own.flatMap((text) => [...text.quantities, ...bareUnitsOf(text)]), ...title.quantities];
  for (const quantity of said.quantities) {
    if (assertsNone(quantity, said)) continue;
    const found = find(quantity, said, near, isSameLanguage);
    if (found.kind === 'same') continue;
    // What counts in per cent in the sentence a translation names is not what counts otherwise in another.
    if (found.kind === 'none' || (found.kind === 'unit' && isSameLanguage)) {
      const at = sentences.findIndex(
        (sentence, i) =>
          !named.includes(i) &&
          isNear(i) &&
          isAbout(quantity, said, sentence, isSameLanguage) &&
          find(quantity, said, alike(quantity, sentence.quantities), isSameLanguage).kind === 'same',
      );
      if (at >= 0) {
        elsewhere.push(at);
        continue;
      }
    }
    const follows = countsList(quantity, own, said) || isReckoned(quantity, said, own);
    if (found.kind !== 'none' || !follows) findings.push(findingOf(quantity, found));
  }
  findings.push(...checkOrders(said, [title, ...sentences]));
  if (findings.length === 0) findings.push(...checkForeignUnits(said, own));
  if (isSameLanguage && findings.length === 0)
    findings.push(...checkCounts(said, own), ...checkLabels(said, own));
  return { findings, elsewhere };
}

/** O(n log n), Θ(…), Ω(…): a bracket may stand in it. */
const ORDER = /[OΘΩ]̃?\s?\((?:[^()]|\([^()]{0,60}\)){1,80}\)/gu;
const compactOf = (formula: string): string => formula.replace(/[\s*·{}$\\]/g, '').toLowerCase();

/** Orders of growth that the source does not give. */
function checkOrders(said: Text, sources: readonly Text[]): Finding[] {
  const orders = said.plain.match(ORDER) ?? [];
  if (orders.length === 0) return [];
  const known = new Set(sources.flatMap(({ plain }) => plain.match(ORDER) ?? []).map(compactOf));
  return orders
    .filter((order) => !known.has(compactOf(order)))
    .map((order) => ({ kind: 'number', said: order }));
}

const isSmall = ({ readings }: Quantity): boolean => {
  const value = readings[0]?.value ?? 0;
  return Number.isInteger(value) && Math.abs(value) <= 100;
};

/** For a small number those with a unit where it has one, and without where it has none. */
function alike(quantity: Quantity, sources: readonly Quantity[]): readonly Quantity[] {
  const hasUnit = (each: Quantity) => each.readings.some(({ unit }) => unit);
  return isSmall(quantity) ? sources.filter((each) => hasUnit(each) === hasUnit(quantity)) : sources;
}

/** A small number alone may stand for anything: a sentence that holds it must speak of the same. */
function isAbout(quantity: Quantity, said: Text, sentence: Text, isSameLanguage: boolean): boolean {
  if (!isSameLanguage || !isSmall(quantity)) return true;
  return common(said.content, sentence.content) >= 2;
}

function findingOf(quantity: Quantity, found: Exclude<Found, { kind: 'same' }>): Finding {
  const { words } = quantity;
  if (found.kind === 'none') return { kind: 'number', said: words };
  return { kind: found.kind === 'bound' ? 'hedge' : found.kind, said: words, source: found.source };
}
