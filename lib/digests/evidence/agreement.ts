import type { Quantity, Reading } from './quantities';
import type { Unit } from './unit-table';

const isClose = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1e-300);

const isDivided = (whole: Unit, part: Unit): boolean => whole.dimension.startsWith(`${part.dimension}/`);

/** “37 degrees” for 37 °C. */
const isBareDegree = (one: Unit, other: Unit): boolean =>
  [one, other].some(({ dimension }) => dimension === '°') &&
  [one, other].some(({ dimension }) => /^°[CF]$/.test(dimension));

/** Whether two readings agree; `unit`: in the figure alone. */
function compare(said: Reading, source: Reading): 'same' | 'unit' | 'none' {
  const [one, other] = [said.unit, source.unit];
  if ((said.onlyWithUnit || source.onlyWithUnit) && one?.dimension !== other?.dimension) return 'none';
  if (one && other && one.dimension === other.dimension)
    return isClose(said.value * one.factor, source.value * other.factor)
      ? 'same'
      : isClose(said.value, source.value)
        ? 'unit'
        : 'none';
  const share = (reading: Reading) => (reading.unit?.dimension === '%' ? reading.value / 100 : reading.value);
  // 92 % is 0.92.
  if (!one !== !other && (one ?? other)?.dimension === '%' && isClose(share(said), share(source)))
    return 'same';
  if (!isClose(said.value, source.value)) return 'none';
  // “5 % a year” is “5 % per year”: what a unit is divided by may stand elsewhere.
  if (one && other)
    return isDivided(one, other) || isDivided(other, one) || isBareDegree(one, other) ? 'same' : 'unit';
  return one?.dimension === '%' ? 'unit' : 'same';
}

/** Whether two numbers agree in one of their readings, or in the figure alone (`unit`). */
export function compareAll(said: Quantity, source: Quantity): 'same' | 'unit' | 'none' {
  let best: 'unit' | 'none' = 'none';
  for (const one of said.readings)
    for (const other of source.readings) {
      const result = compare(one, other);
      if (result === 'same') return 'same';
      if (result === 'unit') best = 'unit';
    }
  return best;
}
