/** One line of the table. */
export interface Figure {
  what: string;
  /** One a run, in the order they were taken; a count or a size has one. */
  samples: number[];
  unit: 'ms' | 'µs' | 'MB' | 'kB' | '×' | 'shift' | '%' | '/min';
  /** What is allowed at most, where there is a goal. */
  goal?: number;
  note?: string;
}

/** The middle value; the mean of the two middle ones where their number is even. */
export function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}

/** The value below which a part (0 to 1) of the samples lies. */
export function quantile(samples: readonly number[], part: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

/** Each sample over the one of the same round: what slows a round down slows both. */
export function ratios(samples: readonly number[], base: readonly number[]): number[] {
  return samples.map((sample, i) => sample / (base[i] ?? Number.NaN));
}

/** Whether a figure is within its goal; undefined where it has none. */
export function holds({ samples, goal }: Figure): boolean | undefined {
  return goal === undefined ? undefined : median(samples) <= goal;
}

const ROUNDS = 15;
const WARM_UP = 5;

/** How long a task takes in this process, in milliseconds, once a round. */
export function timed(task: () => void): number[] {
  const samples: number[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    const start = performance.now();
    task();
    if (round >= WARM_UP) samples.push(performance.now() - start);
  }
  return samples;
}
