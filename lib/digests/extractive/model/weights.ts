import { ROLES } from '../roles';

/** Why a file of weights was refused. */
export type WeightsProblem = 'foreign' | 'other-version' | 'truncated' | 'damaged';

/** A file that is not, or not wholly, the weights of the role model. */
export class WeightsError extends Error {
  override name = 'WeightsError';
  constructor(
    readonly problem: WeightsProblem,
    detail: string,
  ) {
    super(`weights of the role model: ${problem}: ${detail}`);
  }
}

/** The roles, and last what is no part of the text (publishers’ lines, remains of pages). */
export const LABELS = ROLES.length + 1;
export const OTHER = ROLES.length;
/** Whose way of labelling: SAMD's, which Gloss uses, or CSAbstruct's, which has `other` and no contributions. */
export const SCHEMES = ['samd', 'csabstruct'] as const;
export type Scheme = (typeof SCHEMES)[number];
/** Classes of the step into a sentence, by who speaks: see `voices.ts`. */
export const LINKS = 4;
export const STEPS = LINKS * LABELS * LABELS;
/** So many bits of a feature's hash are kept. Of 20,000 features, one unseen in 6,000 meets a stranger's weights. */
export const HASH_BITS = 27;

/** “GLRM”, little-endian. */
export const MAGIC = 0x4d524c47;
export const VERSION = 2;
/** Magic; version, labels, schemes, bits; length of the file; sum over what follows; rows; scale; sure. */
export const HEADER_BYTES = 28;

/** The trained weights, ready to be looked up. */
export interface RoleModel {
  /** How many features have weights. */
  rows: number;
  /** Open addressing: the kept bits of a feature's hash and one, or 0 where the slot is free. A power of two of slots. */
  slots: Int32Array;
  /** Which row of `weights` the feature of the slot has. */
  rowOf: Uint32Array;
  /** For each row one number a label and scheme; times `scale` a log weight. */
  weights: Int8Array;
  scale: number;
  /** How likely a row's likeliest sentence must be for the row to be shown: the card tells how it was found. */
  sure: number;
  schemes: Record<Scheme, SchemeModel>;
}

export interface SchemeModel {
  /** exp of the log weight of each step, over the temperature: class, label before, label. */
  steps: Float64Array;
  /** Log weights are divided by it, so that probabilities are as often right as they say. */
  temperature: number;
}

/** FNV-1a over bytes, to tell a damaged file. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  return hash >>> 0;
}

/**
 * Reads the file that `npm run train-roles` writes: header, then for each scheme its temperature and log weights of
 * steps (32-bit floats), then the hashes, then the rows.
 * @throws WeightsError for a file of another kind or version, one cut short, or one that was changed
 */
export function readWeights(bytes: Uint8Array): RoleModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES) throw new WeightsError('truncated', `${bytes.length} bytes`);
  if (view.getUint32(0, true) !== MAGIC) throw new WeightsError('foreign', 'does not begin as one');
  const [version, labels, schemes, bits] = bytes.subarray(4, 8);
  if (version !== VERSION || labels !== LABELS || schemes !== SCHEMES.length || bits !== HASH_BITS) {
    throw new WeightsError('other-version', [version, labels, schemes, bits].join('.'));
  }
  const length = view.getUint32(8, true);
  if (length !== bytes.length) throw new WeightsError('truncated', `${bytes.length} of ${length} bytes`);
  if (checksum(bytes.subarray(16)) !== view.getUint32(12, true)) {
    throw new WeightsError('damaged', 'the sum does not agree');
  }
  const rows = view.getUint32(16, true);
  const read = (scheme: Scheme) => readScheme(view, HEADER_BYTES + SCHEMES.indexOf(scheme) * 4 * (1 + STEPS));
  const { slots, rowOf, end } = readHashes(bytes, HEADER_BYTES + SCHEMES.length * 4 * (1 + STEPS), rows);
  if (end + rows * LABELS * SCHEMES.length !== length) {
    throw new WeightsError('damaged', 'rows and length do not agree');
  }
  return {
    rows,
    slots,
    rowOf,
    weights: new Int8Array(bytes.subarray(end)),
    scale: view.getFloat32(20, true),
    sure: view.getFloat32(24, true),
    schemes: { samd: read('samd'), csabstruct: read('csabstruct') },
  };
}

function readScheme(view: DataView, at: number): SchemeModel {
  const temperature = view.getFloat32(at, true);
  const step = (_: unknown, i: number) => Math.exp(view.getFloat32(at + 4 + 4 * i, true) / temperature);
  return { temperature, steps: Float64Array.from({ length: STEPS }, step) };
}

/** Hashes ascend; each is told by its distance to the one before, seven bits a byte, the low ones first. */
function readHashes(bytes: Uint8Array, from: number, rows: number) {
  if (rows * LABELS > bytes.length) throw new WeightsError('damaged', `${rows} rows`);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, 2 * rows))));
  const rowOf = new Uint32Array(slots.length);
  const mask = slots.length - 1;
  let at = from;
  let hash = 0;
  for (let row = 0; row < rows; row++) {
    let byte = 0x80;
    for (let shift = 0; byte & 0x80; shift += 7) {
      byte = bytes[at++] ?? 0;
      hash += (byte & 0x7f) << shift;
    }
    let slot = hash & mask;
    while (slots[slot]) slot = (slot + 1) & mask;
    slots[slot] = hash + 1;
    rowOf[slot] = row;
  }
  return { slots, rowOf, end: at };
}
