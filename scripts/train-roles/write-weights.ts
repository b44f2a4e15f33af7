import {
  checksum,
  HASH_BITS,
  HEADER_BYTES,
  LABELS,
  MAGIC,
  SCHEMES,
  STEPS,
  VERSION,
} from '../../lib/digests/extractive/model/weights';
import { blockOf } from './objective';

/** What training found: hashes in the order of their rows, and the three blocks of weights. */
export interface Trained {
  keys: number[];
  weights: Float64Array;
  temperatures: number[];
  /** How sure a row's likeliest sentence must be for the row to be shown. */
  sure: number;
}

/** The weights of one scheme's rows: shared and own, centred in each row (a constant for all labels says nothing). */
export function rowsOf({ keys, weights }: Trained, scheme: number): Float64Array {
  const own = (scheme + 1) * blockOf(keys.length);
  const out = new Float64Array(keys.length * LABELS);
  for (let row = 0; row < keys.length; row++) {
    const at = row * LABELS;
    let mean = 0;
    for (let k = at; k < at + LABELS; k++) mean += ((weights[k] ?? 0) + (weights[own + k] ?? 0)) / LABELS;
    for (let k = at; k < at + LABELS; k++) out[k] = (weights[k] ?? 0) + (weights[own + k] ?? 0) - mean;
  }
  return out;
}

/** The file that `readWeights` reads. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the parts of the file in their order.
export function weightsFile(trained: Trained): Uint8Array {
  const { keys, weights, temperatures, sure } = trained;
  const block = blockOf(keys.length);
  const tables = SCHEMES.map((_, scheme) => rowsOf(trained, scheme));
  let most = 0;
  for (const table of tables) for (const value of table) most = Math.max(most, Math.abs(value));
  const scale = Math.fround(most / 127);
  const order = keys.map((_, row) => row).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
  const hashes: number[] = [];
  let before = 0;
  for (const row of order) {
    let gap = (keys[row] ?? 0) - before;
    for (; gap > 127; gap >>>= 7) hashes.push((gap & 127) | 128);
    hashes.push(gap);
    before = keys[row] ?? 0;
  }
  const floats = SCHEMES.length * (1 + STEPS);
  const rowsAt = HEADER_BYTES + 4 * floats + hashes.length;
  const bytes = new Uint8Array(rowsAt + keys.length * LABELS * SCHEMES.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  bytes.set([VERSION, LABELS, SCHEMES.length, HASH_BITS], 4);
  view.setUint32(8, bytes.length, true);
  view.setUint32(16, keys.length, true);
  view.setFloat32(20, scale, true);
  view.setFloat32(24, sure, true);
  for (let scheme = 0; scheme < SCHEMES.length; scheme++) {
    const at = HEADER_BYTES + scheme * 4 * (1 + STEPS);
    view.setFloat32(at, temperatures[scheme] ?? 1, true);
    for (let k = 0; k < STEPS; k++) {
      const step = keys.length * LABELS + k;
      view.setFloat32(
        at + 4 + 4 * k,
        (weights[step] ?? 0) + (weights[(scheme + 1) * block + step] ?? 0),
        true,
      );
    }
  }
  bytes.set(hashes, HEADER_BYTES + 4 * floats);
  let at = rowsAt;
  for (const row of order) {
    for (const table of tables) {
      for (let label = 0; label < LABELS; label++) {
        view.setInt8(at++, Math.round((table[row * LABELS + label] ?? 0) / scale));
      }
    }
  }
  view.setUint32(12, checksum(bytes.subarray(16)), true);
  return bytes;
}
