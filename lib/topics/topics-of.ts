import type { Topic } from '../records/topic';
import { type Matcher, matcherOf, readQuery, type Searchable } from './query';

/**
 * Makes topics ready to be asked of many papers. Those that are off, and those whose query cannot be read, are of none.
 * @returns of a paper its topics, in the reader's order
 */
export function topicsOf(topics: readonly Topic[]): (paper: Searchable) => Topic[] {
  const ready = topics.flatMap((topic): { topic: Topic; means: Matcher }[] => {
    const read = topic.on ? readQuery(topic.query) : undefined;
    return read?.kind === 'query' ? [{ topic, means: matcherOf(read.query) }] : [];
  });
  return (paper) => ready.filter(({ means }) => means(paper)).map(({ topic }) => topic);
}
