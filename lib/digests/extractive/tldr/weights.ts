import type { Feature } from './features';

/** The weights are multiples of one over this. */
export const TLDR_SCALE = 100;

/**
 * How much each feature speaks for a sentence as TL;DR. Made by `scripts/train-tldr` from SciTLDR-A (Cachola et al. 2020,
 * Apache-2.0); ROUGE-1 on its development part 0.3879.
 */
export const TLDR_WEIGHTS: Record<Feature, number> = {
  background: -42,
  objective: 16,
  method: 10,
  result: -1,
  contribution: 6,
  'title in sentence': 54,
  'sentence in title': 92,
  'title pairs': 77,
  centrality: 113,
  'content words': 43,
  'told once': -16,
  'told twice': 64,
  'told more often': 88,
  'title word told once': 2,
  'title word told more often': 110,
  length: 114,
  'too short': -41,
  'too long': -16,
  first: 19,
  last: 10,
  place: -31,
  'first own': 13,
  'own voice': 16,
  here: -3,
  proposes: 34,
  proves: 18,
  studies: 12,
  novel: 15,
  'we also': -15,
  connective: -5,
  pronoun: 3,
  question: 6,
  opener: 9,
  colon: -13,
  commas: -18,
  bracket: -9,
};
