import type { Feature } from './features';

/** The weights are multiples of one over this. */
export const TLDR_SCALE = 100;

/**
 * How much each feature speaks for a sentence as TL;DR. Made by `scripts/train-tldr` from SciTLDR-A (Cachola et al. 2020,
 * Apache-2.0); ROUGE-1 on its development part 0.3846.
 */
export const TLDR_WEIGHTS: Record<Feature, number> = {
  background: 1,
  objective: -6,
  method: 18,
  result: -5,
  contribution: 4,
  'title in sentence': 57,
  'sentence in title': 91,
  'title pairs': 72,
  centrality: 114,
  'content words': 45,
  'told once': -26,
  'told twice': 61,
  'told more often': 91,
  'title word told once': 5,
  'title word told more often': 111,
  length: 116,
  'too short': -40,
  'too long': -17,
  first: 13,
  last: -2,
  place: 3,
  'first own': 25,
  'own voice': 25,
  here: 1,
  proposes: 42,
  proves: 16,
  studies: 20,
  novel: 18,
  'we also': -14,
  connective: -10,
  pronoun: 6,
  question: 4,
  opener: 13,
  colon: -12,
  commas: -19,
  bracket: -9,
};
