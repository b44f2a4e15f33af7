import type { Term } from '../language/glossary';

/** How the field says its terms in the language; ours, so outside the paper. Empty where there are none. */
export const sayTerms = (terms: readonly Term[]): string =>
  terms.length > 0 ? `Terms: ${terms.map(({ term, as }) => `${term} = ${as[0]}`).join('; ')}` : '';
