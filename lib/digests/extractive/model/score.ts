import { FeatureReader } from './features';
import { HASH_BITS, LABELS, type RoleModel, SCHEMES, type Scheme } from './weights';

const ROW = LABELS * SCHEMES.length;
const DROPPED_BITS = 32 - HASH_BITS;
const reader = new FeatureReader();

/** What the model says of each sentence by itself. */
export interface Scores {
  /** One log weight a label for each sentence, over the temperature. */
  nodes: Float64Array;
  /** The class of the step into each sentence. */
  links: Uint8Array;
}

/** The sentence for which each row was last counted: a feature counts once. One abstract is scored at a time. */
let countedFor = new Uint32Array(0);
let turn = 0;

/** Sums up the weights of each sentence's features. */
export function scoreSentences(sentences: readonly string[], model: RoleModel, scheme: Scheme): Scores {
  if (countedFor.length < model.rows || turn > 0xfff00000) {
    countedFor = new Uint32Array(model.rows);
    turn = 0;
  }
  reader.read(sentences);
  const nodes = new Float64Array(sentences.length * LABELS);
  const { weights } = model;
  const from = SCHEMES.indexOf(scheme) * LABELS;
  const unit = model.scale / model.schemes[scheme].temperature;
  for (let i = 0; i < sentences.length; i++) {
    turn++;
    const end = reader.starts[i + 1] ?? 0;
    const to = i * LABELS;
    for (let k = reader.starts[i] ?? 0; k < end; k++) {
      const row = rowFor(model, (reader.hashes[k] ?? 0) >>> DROPPED_BITS);
      if (row < 0 || countedFor[row] === turn) continue;
      countedFor[row] = turn;
      const at = row * ROW + from;
      for (let label = 0; label < LABELS; label++) {
        nodes[to + label] = (nodes[to + label] ?? 0) + (weights[at + label] ?? 0);
      }
    }
    for (let label = 0; label < LABELS; label++) nodes[to + label] = (nodes[to + label] ?? 0) * unit;
  }
  return { nodes, links: reader.links };
}

function rowFor({ slots, rowOf }: RoleModel, key: number): number {
  const mask = slots.length - 1;
  let slot = key & mask;
  for (let held = slots[slot]; held !== 0; held = slots[slot]) {
    if (held === key + 1) return rowOf[slot] ?? -1;
    slot = (slot + 1) & mask;
  }
  return -1;
}
