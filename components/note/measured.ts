/** Sentences in a hundred that a model files as annotators do, from the card of its weights (`public/roles.json`, SAMD). */
const RIGHT: Partial<Record<string, number>> = { 'crf-3': 87 };

/** How often the engine that made a digest is right; undefined where that was not measured. */
export const rightOf100 = (model: string): number | undefined => RIGHT[model];
