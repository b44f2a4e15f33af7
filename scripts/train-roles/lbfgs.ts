const REMEMBERED = 6;
const ENOUGH = 1e-4;

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function addTo(to: Float64Array, from: ArrayLike<number>, factor: number): void {
  for (let i = 0; i < to.length; i++) (to[i] as number) += factor * (from[i] as number);
}

/** Minimises a smooth function by L-BFGS with backtracking; `start` becomes the place that was found. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one algorithm, told in its usual order.
export function minimise(
  value: (at: Float64Array, gradient: Float64Array) => number,
  start: Float64Array,
  rounds: number,
): number {
  const size = start.length;
  let gradient = new Float64Array(size);
  let next = new Float64Array(size);
  let loss = value(start, gradient);
  const past: { moved: Float32Array; turned: Float32Array; rate: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const way = gradient.map((each) => -each);
    const shares = past.toReversed().map(({ moved, turned, rate }) => {
      const share = rate * dot(moved, way);
      addTo(way, turned, -share);
      return share;
    });
    const last = past.at(-1);
    const factor = last
      ? 1 / (last.rate * dot(last.turned, last.turned))
      : 1 / Math.sqrt(dot(gradient, gradient));
    for (let i = 0; i < size; i++) (way[i] as number) *= factor;
    for (const [i, { moved, turned, rate }] of past.entries()) {
      addTo(way, moved, (shares[past.length - 1 - i] ?? 0) - rate * dot(turned, way));
    }
    const slope = dot(gradient, way);
    let found = Number.POSITIVE_INFINITY;
    const place = new Float64Array(size);
    let length = 1;
    for (; length > 1e-5; length *= 0.4) {
      place.set(start);
      addTo(place, way, length);
      found = value(place, next);
      if (found <= loss + 1e-4 * length * slope) break;
    }
    if (found > loss) break;
    const moved = Float32Array.from(place, (each, i) => each - (start[i] as number));
    const turned = Float32Array.from(next, (each, i) => each - (gradient[i] as number));
    const curve = dot(moved, turned);
    if (curve > 1e-10) past.push({ moved, turned, rate: 1 / curve });
    if (past.length > REMEMBERED) past.shift();
    const gain = (loss - found) / Math.abs(found);
    start.set(place);
    [gradient, next] = [next, gradient];
    loss = found;
    if (gain < ENOUGH) break;
  }
  return loss;
}
