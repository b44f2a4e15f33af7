import type { Finding } from '../../records/digest';
import type { Quantity } from './quantities';
import type { Text } from './read-text';
import type { Token } from './tokens';

/** A number of things: `three` and the stem of `datasets`. */
interface Count {
  quantity: Quantity;
  value: number;
  noun: string;
}

/** Counts of more things than this are told by their numbers alone. */
const MOST = 20;

/** The small numbers of a text that count things named in the plural right behind them. */
function countsOf({ quantities, tokens }: Text): Count[] {
  return quantities.flatMap((quantity) => {
    const reading = quantity.readings[0];
    if (
      !reading ||
      reading.unit ||
      !Number.isInteger(reading.value) ||
      reading.value < 2 ||
      reading.value > MOST
    )
      return [];
    const noun = pluralAfter(tokens, quantity.start);
    return noun ? [{ quantity, value: reading.value, noun }] : [];
  });
}

/** “11 shifts” for 11 % of the shifts: a number of things where the source has so many per cent. */
export function countsParts({ start, readings }: Quantity, { tokens }: Text): boolean {
  if (readings.some(({ unit }) => unit)) return false;
  const at = tokens.findIndex((token) => token.start >= start);
  const next = tokens[at + 1];
  return at >= 0 && next !== undefined && !next.breaks && next.content && /[^s]s$/.test(next.lower);
}

/** Whether a source has one alone of what a number counts: “two registers” for “a single register”. */
export function countsOne({ start }: Quantity, { tokens }: Text, named: readonly Text[]): boolean {
  const noun = pluralAfter(tokens, start);
  if (!noun) return false;
  return named.some((text) =>
    text.tokens.some(
      ({ lower }, i) =>
        /^(?:one|single)$/.test(lower) && text.tokens.slice(i + 1, i + 4).some(({ stem }) => stem === noun),
    ),
  );
}

function pluralAfter(tokens: readonly Token[], start: number): string | undefined {
  const at = tokens.findIndex((token) => token.start >= start);
  for (let i = at + 1; at >= 0 && i < tokens.length && i - at <= 3; i++) {
    const { lower, breaks, stem, content } = tokens[i] as Token;
    if (breaks || !content) return undefined;
    if (/[^s]s$/.test(lower)) return stem;
  }
  return undefined;
}

/** Things that the source counts, and otherwise than the statement does. */
export function checkCounts(said: Text, named: readonly Text[]): Finding[] {
  const counts = named.flatMap(countsOf);
  return countsOf(said).flatMap(({ quantity, value, noun }): Finding[] => {
    const theirs = counts.filter((count) => count.noun === noun);
    if (theirs.length === 0 && countsOne(quantity, said, named))
      return [{ kind: 'number', said: quantity.words, source: 'one' }];
    if (theirs.length === 0 || theirs.some((count) => count.value === value)) return [];
    return [{ kind: 'number', said: quantity.words, source: theirs[0]?.quantity.words ?? '' }];
  });
}
