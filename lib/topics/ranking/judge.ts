import type { PaperKey } from '../../records/paper';
import type { Radar } from '../../records/relevance';
import { type Features, featuresOf, type Sparse, sparse, vectorOf } from './features';
import type { Traits } from './traits';

/** How a paper stands to what was learned. */
export interface Stand {
  key: PaperKey;
  /** Above 0 for what the reader cares for; 1 and -1 are where papers to learn from were told apart. */
  margin: number;
  /** The interest that speaks for it. */
  interest: number;
  /** How much of it is of words nothing is known of: 0 to 1. */
  unknown: number;
}

/** This edition of features and learning; what another learned is not used. */
export const EDITION = 1;
/** What papers have in common that all interests speak of, against the one that speaks loudest. */
export const SHARED = 0.6;

const one = sparse();

/** @returns what tells of a paper how it stands; undefined where nothing usable was learned */
export function judgeOf(
  radar: Pick<Radar, 'edition' | 'numbers' | 'rarity' | 'interests'>,
): ((traits: Traits) => Omit<Stand, 'key'>) | undefined {
  const { edition, interests } = radar;
  if (edition !== EDITION || interests.length === 0) return undefined;
  const features = featuresFor(radar);
  return (traits) => {
    vectorOf(traits, features, one);
    const shared = marginOf(one, interests[0]);
    let interest = 0;
    let loudest = shared;
    for (let i = 1; i < interests.length; i++) {
      const margin = marginOf(one, interests[i]);
      if (interest === 0 || margin > loudest) [interest, loudest] = [i, margin];
    }
    return { margin: SHARED * shared + (1 - SHARED) * loudest, interest, unknown: one.unknown };
  };
}

const made = new WeakMap<Int32Array, Features>();

/** A radar's features, made ready once. */
export function featuresFor({ numbers, rarity }: Pick<Radar, 'numbers' | 'rarity'>): Features {
  const features = made.get(numbers) ?? featuresOf(numbers, rarity);
  made.set(numbers, features);
  return features;
}

function marginOf(
  { features, values, count }: Sparse,
  interest: Radar['interests'][number] | undefined,
): number {
  if (!interest) return 0;
  const { weights, bias } = interest;
  let sum = bias;
  for (let i = 0; i < count; i++) sum += (weights[features[i] as number] as number) * (values[i] as number);
  return sum;
}
