/**
 * What is shown where a model wrote of a paper: that, with what it translates of the paper; the authors' own words; or both
 * together.
 */
export const SHOWN_TEXTS = ['ai', 'authors', 'both'] as const;
export type ShownText = (typeof SHOWN_TEXTS)[number];
