const ROUNDS = 1000;

/** Numbers from 0 to 1 that look like chance and are the same each time (a linear congruential generator). */
function chance(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Between which two values 95 of 100 figures lie when the same number of items is drawn anew, with repetition
 * (a percentile bootstrap).
 */
export function bootstrap<T>(items: readonly T[], figure: (drawn: T[]) => number): [number, number] {
  const next = chance();
  const figures = Float64Array.from({ length: ROUNDS }, () =>
    figure(items.map(() => items[Math.floor(next() * items.length)] as T)),
  ).sort();
  return [figures[Math.floor(0.025 * ROUNDS)] ?? 0, figures[Math.ceil(0.975 * ROUNDS) - 1] ?? 0];
}

/** The same of a share that was counted, by Wilson's formula. @param right how many of `count` */
export function wilson(right: number, count: number): [number, number] {
  const z2 = 1.96 ** 2;
  const middle = (right + z2 / 2) / (count + z2);
  const half = (1.96 / (count + z2)) * Math.sqrt((right * (count - right)) / count + z2 / 4);
  return [middle - half, middle + half];
}

/** “84.6 – 87.5 %”. */
export const span = ([low, high]: [number, number]) =>
  `${(100 * low).toFixed(1)} – ${(100 * high).toFixed(1)} %`;
