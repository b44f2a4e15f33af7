import { locale } from '../../../lib/words';

const STEPS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** Chinese in `Intl` writes “229字节”, and “2.3 kB” apart. */
const RUN_TOGETHER = /(\d)(\p{Script=Han})/u;

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
  })
    .format(value)
    .replace(RUN_TOGETHER, '$1 $2');
}
