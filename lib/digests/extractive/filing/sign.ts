/** What a sentence does, where its words leave no doubt. */
export type Kind = 'aside' | 'unclear' | 'setting' | 'aim' | 'method' | 'result' | 'outlook';

/** Adverbs and the like that may stand before a verb or a participle. */
export const ADVERBS =
  '(?:\\w+ly |also |then |first |further |next |now |again |not |all |both |thus |hence |instead )*';

/** A passive: “is then shown”, “were carefully measured”. */
export const passive = (participles: string) =>
  new RegExp(`\\b(?:is|are|was|were|being) ${ADVERBS}(?:\\w+ed (?:and|or) ${ADVERBS})?(?:${participles})\\b`);
