/** How well an order serves: each 0 to 1. */
export interface Score {
  /** Of what is wanted (twenty at most) how much stands among the first twenty. */
  recall: number;
  /** The same, what stands higher counting more. */
  ndcg: number;
  /** How often what is wanted stands before what is not. */
  auc: number;
}

const TOP = 20;

/** @param wanted at least one of those in the order */
export function scoreOf<T>(order: readonly T[], wanted: ReadonlySet<T>): Score {
  const most = Math.min(TOP, wanted.size);
  let found = 0;
  let gain = 0;
  let best = 0;
  for (const [place, each] of order.slice(0, TOP).entries()) {
    const worth = 1 / Math.log2(place + 2);
    if (place < most) best += worth;
    if (!wanted.has(each)) continue;
    found++;
    gain += worth;
  }
  let above = 0;
  let right = 0;
  for (const each of order) {
    if (wanted.has(each)) above++;
    else right += above;
  }
  const pairs = wanted.size * (order.length - wanted.size);
  return { recall: found / most, ndcg: gain / best, auc: pairs > 0 ? right / pairs : 1 };
}
