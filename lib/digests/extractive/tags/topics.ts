import type { Field } from './lexicon';

/** Below this a topic is not sure: a term that names it in the title, or two in the abstract. */
const SURE = 1.9;
/** Papers whose field is not known have to speak of it in the title and in the abstract. */
const SURE_ANYWHERE = 4.2;
/** Topics of machine learning in papers that are only cross-listed there. */
const SURE_OF_LEARNING = 3.5;

/** The topics a paper is about beside its subject, best first; at most one of machine learning, whose field is given. */
export function topicTags(
  worth: ReadonlyMap<string, number>,
  categories: readonly string[],
  learningField: Field,
): string[] {
  const isLearningTopic = (topic: string) => topic in learningField.topics;
  const sure = categories.length > 0 ? SURE : SURE_ANYWHERE;
  const ranked = [...worth]
    .filter(([topic, each]) => each >= (isLearningTopic(topic) ? SURE_OF_LEARNING : sure))
    .sort(([, a], [, b]) => b - a)
    .map(([topic]) => topic);
  const learning = ranked.find(isLearningTopic);
  return ranked.filter((topic) => topic === learning || !isLearningTopic(topic));
}
