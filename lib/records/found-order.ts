/** In which order results of a search stand. */
export const FOUND_ORDERS = ['newest', 'relevance'] as const;
export type FoundOrder = (typeof FOUND_ORDERS)[number];
