/** What a test run came to, and the one line that says so. */
export interface Skipped {
  name: string;
  reason: string;
}

export interface Tally {
  passed: number;
  /** The names of what failed. */
  failed: string[];
  skipped: Skipped[];
}

/** A step that is not a test runner counts as one test. */
export function oneTest(name: string, passed: boolean): Tally {
  return { passed: passed ? 1 : 0, failed: passed ? [] : [name], skipped: [] };
}

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.flatMap(({ failed }) => failed),
    skipped: tallies.flatMap(({ skipped }) => skipped),
  };
}

/** What to print at the very end; the last line is the verdict. */
export function verdict({ passed, failed, skipped }: Tally): string {
  const reasons = new Set(skipped.map(({ reason }) => reason));
  const lines = [
    ...[...reasons].flatMap((reason) => [
      `Skipped, as ${reason}:`,
      ...skipped.filter((test) => test.reason === reason).map(({ name }) => `  ${name}`),
    ]),
    ...failed.map((name) => `Failed: ${name}`),
  ];
  const tail = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  return [...lines, `${passed} passed, ${failed.length} failed${tail}`].join('\n');
}
