import { readNumberWords } from './number-words';
import type { Reading } from './quantities';
import type { Unit } from './unit-table';

const PERCENT: Unit = { dimension: '%', factor: 1 };
const PARTS = 'half third quarter fifth sixth seventh eighth ninth tenth'.split(' ');
/** “Two thirds”, “one in five”. */
const PART = /^[\s-](half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?(?![\p{L}])/u;
const ONE_IN = /^ in (two|three|four|five|six|seven|eight|nine|ten|twenty|\d{1,4})(?![\p{L}\d])/u;

/**
 * What part of a whole is told, as a number and as a percentage, rounded and to a tenth; empty where none is.
 * @param behind what follows the number: “ thirds of”, “ in five”
 */
export function partOf(behind: string, value: number): Reading[] {
  const [, part] = PART.exec(behind) ?? [];
  const [, whole = ''] = ONE_IN.exec(behind) ?? [];
  const by = part ? PARTS.indexOf(part) + 2 : Number(whole) || (readNumberWords([whole], 0)?.value ?? 0);
  if (!by || value >= by) return [];
  return [
    { value: value / by, unit: undefined },
    { value: Math.round((1000 * value) / by) / 10, unit: PERCENT },
    { value: Math.round((100 * value) / by), unit: PERCENT },
  ];
}
