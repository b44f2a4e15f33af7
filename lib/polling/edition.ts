import { RULES, TRAINED } from '../digests/extractive/edition';

/** What the stored digests are: which edition of the engine made them, and that they lie in their papers' rows. */
export const EDITION = `${TRAINED.model}, ${RULES.model} in papers`;
