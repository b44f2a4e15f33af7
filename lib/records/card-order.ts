/** How new papers of a day stand: as their source announced them, or the reader's own first. */
export const CARD_ORDERS = ['source', 'relevance'] as const;
export type CardOrder = (typeof CARD_ORDERS)[number];
