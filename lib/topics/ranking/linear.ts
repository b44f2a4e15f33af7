import type { Vectors } from './vectors';

/** Which papers are to be told apart, and how much each counts. */
export interface Sides {
  /** Rows of the vectors. */
  rows: Int32Array;
  /** Of each row 1 or -1. */
  side: Int8Array;
  /** Of each row the most it may weigh. */
  cost: Float32Array;
}

/** A model as it is being learned, by dual coordinate descent. */
export interface Model {
  weights: Float32Array;
  /** Of each row its part in the weights. */
  alpha: Float32Array;
  bias: number;
}

export const newModel = (features: number, { rows }: Sides): Model => ({
  weights: new Float32Array(features),
  alpha: new Float32Array(rows.length),
  bias: 0,
});

/** What the constant feature behind the bias is worth. */
const CONSTANT = 1;

/**
 * One round over all rows: squared hinge loss, as LIBLINEAR's `L2R_L2LOSS_SVC_DUAL` has it (Hsieh et al. 2008). Changes the model.
 * @param random 0 to 1, for the order
 * @returns the largest violation it met: small where nothing is left to learn
 */
export function learnOnce(
  model: Model,
  { rows, side, cost }: Sides,
  of: Vectors,
  random: () => number,
): number {
  const { weights, alpha } = model;
  const { starts, features, values, squares } = of;
  const order = Int32Array.from(rows, (_, i) => i);
  let worst = 0;
  for (let i = order.length - 1; i >= 0; i--) {
    const other = Math.floor(random() * (i + 1));
    const at = order[other] as number;
    order[other] = order[i] as number;
    const row = rows[at] as number;
    const y = side[at] as number;
    const damping = 0.5 / (cost[at] as number);
    const from = starts[row] as number;
    const to = starts[row + 1] as number;
    let sum = model.bias * CONSTANT;
    for (let j = from; j < to; j++) sum += (weights[features[j] as number] as number) * (values[j] as number);
    const was = alpha[at] as number;
    const slope = y * sum - 1 + damping * was;
    const violation = was === 0 ? Math.min(slope, 0) : slope;
    if (Math.abs(violation) < 1e-9) continue;
    worst = Math.max(worst, Math.abs(violation));
    const next = Math.max(was - slope / ((squares[row] as number) + CONSTANT * CONSTANT + damping), 0);
    alpha[at] = next;
    const step = (next - was) * y;
    if (step === 0) continue;
    model.bias += step * CONSTANT;
    for (let j = from; j < to; j++) {
      const feature = features[j] as number;
      weights[feature] = (weights[feature] as number) + step * (values[j] as number);
    }
  }
  return worst;
}
