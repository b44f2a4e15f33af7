/** What a sentence does in an abstract. The order is that of the columns of every table of weights. */
export const ROLES = ['background', 'objective', 'method', 'result', 'contribution'] as const;
export type Role = (typeof ROLES)[number];

export interface RoleGuess {
  role: Role;
  /** How likely the role is, 0 to 1. */
  probability: number;
}

/** What a tagger may know besides the sentences. */
export interface TaggerContext {
  title: string;
  /** Primary category, canonical id; empty where it is not known. */
  primary: string;
}

/**
 * Says what each sentence of one abstract does. Whole abstracts only: position and neighbours count.
 * The seam between rules and trained model on one side, picks and sections on the other.
 *
 * @param sentences the sentences of one abstract, in order
 * @returns one guess for each sentence, in the same order
 */
export type RoleTagger = (sentences: string[], context: TaggerContext) => RoleGuess[];
