import type { Feature } from './features';

/** The weights are multiples of one over this. */
export const TLDR_SCALE = 100;

/**
 * How much each feature speaks for a sentence as TL;DR. Made by `scripts/train-tldr` from SciTLDR-A (Cachola et al. 2020,
 * Apache-2.0); ROUGE-1 on its development part 0.3874.
 */
export const TLDR_WEIGHTS: Record<Feature, number> = {
  background: -80,
  objective: 15,
  method: 4,
  result: -21,
  contribution: -42,
  'title in sentence': 68,
  'sentence in title': 156,
  'title pairs': 100,
  centrality: 171,
  'content words': 85,
  'told once': -30,
  'told twice': 95,
  'told more often': 114,
  'title word told once': 15,
  'title word told more often': 164,
  length: 180,
  'too short': -60,
  'too long': -21,
  first: 24,
  last: 14,
  place: -46,
  'first own': 9,
  'own voice': 25,
  here: -14,
  proposes: 41,
  proves: 28,
  studies: 8,
  novel: 21,
  'we also': -26,
  connective: -15,
  pronoun: 1,
  question: 22,
  opener: 21,
  colon: -23,
  commas: -25,
  bracket: -14,
};
