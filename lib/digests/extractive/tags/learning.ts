import type { Field } from './lexicon';

/** The tag a category stands for in machine learning, and how much being filed first under it is worth. */
const PRIORS: Record<string, [tag: string, worth: number]> = {
  'cs.CL': ['natural-language-processing', 2.5],
  'cs.CV': ['computer-vision', 4],
  'eess.IV': ['computer-vision', 2.5],
  'cs.RO': ['robotics', 4],
  'cs.SD': ['audio-and-speech', 4],
  'eess.AS': ['audio-and-speech', 4],
  'cs.IR': ['cs.IR', 4],
  'cs.MA': ['cs.MA', 3],
  'math.OC': ['optimization', 2.5],
  'math.ST': ['theory', 2.5],
};
/** The part of it that is left where the paper is but cross-listed there. */
const CROSS = 0.4;

/** Below this a topic is not sure. */
const SURE = 1.6;
/** The part of the best topic's worth that others must reach. */
const BESIDE = 0.25;

/**
 * @param worth by topic
 * @param categories of a paper, primary first
 * @param topics of machine learning
 * @returns its tags of machine learning, best first
 */
export function learningTags(
  worth: ReadonlyMap<string, number>,
  categories: readonly string[],
  { topics }: Field,
): string[] {
  const all = new Map(Object.keys(topics).map((topic) => [topic, worth.get(topic) ?? 0]));
  for (const [i, category] of categories.entries()) {
    const [tag, prior] = PRIORS[category] ?? [];
    if (tag && prior) all.set(tag, (all.get(tag) ?? 0) + prior * (i === 0 ? 1 : CROSS));
  }
  const best = Math.max(...all.values());
  return [...all]
    .filter(([, each]) => each >= SURE && each >= BESIDE * best)
    .sort(([, a], [, b]) => b - a)
    .map(([tag]) => tag);
}
