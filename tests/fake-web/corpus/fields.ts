import type { Field } from './field';
import { ALGORITHMS } from './fields/algorithms';
import { COMBINATORICS } from './fields/combinatorics';
import { ECONOMETRICS } from './fields/econometrics';
import { HIGH_ENERGY } from './fields/high-energy';
import { LANGUAGE } from './fields/language';
import { LEARNING } from './fields/learning';
import { MATERIALS } from './fields/materials';
import { NEUROSCIENCE } from './fields/neuroscience';
import { PLANETS } from './fields/planets';
import { PROBABILITY } from './fields/probability';
import { QUANTUM } from './fields/quantum';
import { STATISTICS } from './fields/statistics';
import { VISION } from './fields/vision';

/** All fields, with the weight each has in a day. */
export const FIELDS: [Field, number][] = [
  LEARNING,
  LANGUAGE,
  VISION,
  PROBABILITY,
  COMBINATORICS,
  ALGORITHMS,
  HIGH_ENERGY,
  MATERIALS,
  QUANTUM,
  PLANETS,
  NEUROSCIENCE,
  STATISTICS,
  ECONOMETRICS,
].map((field) => [field, field.primaries.reduce((sum, [, weight]) => sum + weight, 0)]);
