/** Adverbs and the like that may stand before a verb or a participle. */
const ADVERBS =
  '(?:\\w+ly |also |then |first |further |next |now |again |not |all |both |thus |hence |instead )*';

/** A passive: “is then shown”, “were carefully measured”. */
export const passive = (participles: string) =>
  new RegExp(`\\b(?:is|are|was|were|being) ${ADVERBS}(?:\\w+ed (?:and|or) ${ADVERBS})?(?:${participles})\\b`);

/** What the authors say they do, one deed a line, by its first words. */
export const line = (verbs: string) => new RegExp(`^(?:${verbs})`, 'm');

/** Any of several. */
export const any = (patterns: RegExp[]) => new RegExp(patterns.map(({ source }) => source).join('|'));
