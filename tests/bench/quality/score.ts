/** How right guesses are, counted sentence by sentence. */
export interface Score {
  /** Share of right guesses. */
  micro: number;
  /** Mean F1 of the labels that the gold holds. */
  macro: number;
  f1: Record<string, number>;
  /** `confusion[gold][guess]`: how many sentences. */
  confusion: Record<string, Record<string, number>>;
}

/** Micro (accuracy) and macro F1 and the confusion of guesses against gold labels of the same length. */
export function scoreOf(
  gold: readonly string[],
  guesses: readonly string[],
  labels: readonly string[],
): Score {
  const confusion: Score['confusion'] = Object.fromEntries(
    labels.map((row) => [row, Object.fromEntries(labels.map((column) => [column, 0]))]),
  );
  for (const [i, label] of gold.entries()) {
    const row = confusion[label];
    const guess = guesses[i] ?? '';
    if (row) row[guess] = (row[guess] ?? 0) + 1;
  }
  const f1: Record<string, number> = {};
  let right = 0;
  for (const label of labels) {
    const hits = confusion[label]?.[label] ?? 0;
    const held = gold.filter((each) => each === label).length;
    const given = guesses.filter((each) => each === label).length;
    right += hits;
    if (held > 0) f1[label] = (2 * hits) / (held + given);
  }
  const values = Object.values(f1);
  return {
    micro: right / gold.length,
    macro: values.reduce((sum, value) => sum + value, 0) / values.length,
    f1,
    confusion,
  };
}
