import type { Feature } from './features';

/** The weights are multiples of one over this. */
export const TLDR_SCALE = 100;

/**
 * How much each feature speaks for a sentence as TL;DR. Made by `scripts/train-tldr` from SciTLDR-A (Cachola et al. 2020,
 * Apache-2.0); ROUGE-1 on its development part 0.3864.
 */
export const TLDR_WEIGHTS: Record<Feature, number> = {
  background: -67,
  objective: 24,
  method: 14,
  result: -7,
  contribution: -29,
  'title in sentence': 90,
  'sentence in title': 137,
  'title pairs': 77,
  centrality: 130,
  'content words': 74,
  'told once': -43,
  'told twice': 76,
  'told more often': 87,
  'title word told once': -7,
  'title word told more often': 113,
  length: 141,
  'too short': -70,
  'too long': -18,
  first: 22,
  last: 12,
  place: -46,
  'first own': 12,
  'own voice': 25,
  here: -15,
  proposes: 42,
  proves: 26,
  studies: 10,
  novel: 22,
  'we also': -24,
  connective: -16,
  pronoun: 0,
  question: 19,
  opener: 21,
  colon: -23,
  commas: -22,
  bracket: -14,
};
