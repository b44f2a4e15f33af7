/** Whether digits between marks are thousands: one to three, then three each. */
const areThousands = (parts: readonly string[]): boolean =>
  (parts[0]?.length ?? 9) <= 3 && parts.slice(1).every((part) => part.length === 3);

/**
 * What digits with marks between them (`1,234.5`, `3,1`, `1.234`, `1’000`, `1,2,3`) can mean: each reading is one number, or
 * several where it is a list. `pointed` texts write a decimal point and, for
 * thousands, a comma; of others either is possible.
 */
export function readingsOf(digits: string, pointed: boolean): number[][] {
  const parts = digits.split(/\D/u);
  const marks = digits.replace(/\d/g, '');
  const list = [parts.map(Number)];
  if (marks === '') return list;
  const whole = areThousands(parts) ? [[Number(parts.join(''))]] : [];
  const decimal = [[Number(`${parts.slice(0, -1).join('')}.${parts.at(-1)}`)]];
  if (marks === '.') return pointed ? decimal : [...decimal, ...whole];
  if (marks === ',')
    return orElse(pointed ? whole : [...whole, ...decimal, ...(whole.length > 0 ? [] : list)], list);
  const last = marks.at(-1) ?? '';
  const isMixed = ',.'.includes(last) && [...marks].some((mark) => mark !== last);
  if (isMixed && areThousands(parts.slice(0, -1))) return decimal;
  // 0.05,95: a list without spaces, as Chinese sets its commas.
  if (isMixed) return [...list, digits.split(',').map(Number).filter(Number.isFinite)];
  return [...whole, ...list];
}

const orElse = (readings: number[][], otherwise: number[][]): number[][] =>
  readings.length > 0 ? readings : otherwise;
