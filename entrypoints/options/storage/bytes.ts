import { locale } from '../../../lib/words';

const STEPS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** “3.4 MB”: a number of bytes as people read it, two figures where it is small. */
export function inBytes(bytes: number): string {
  const step = bytes < 1 ? 0 : Math.min(STEPS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: STEPS[step] ?? 'byte',
    // Of bytes the short form has no plural.
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step > 0 && value < 10 ? 1 : 0,
  }).format(value);
}
