import type { Topic } from '../records/topic';
import { beginningOf, type Matcher, matcherOf, needsOf, type Searchable } from './query';
import { queryOfTopic } from './query-of';

interface Ready {
  topic: Topic;
  means: Matcher;
}

/**
 * Makes topics ready to be asked of many papers. Those that are off, ask for nothing or cannot be read are of none; rules that hide are among them. Of
 * fifty topics a paper's words leave a few to be asked.
 * @returns of a paper its topics, in the reader's order
 */
export function topicsOf(topics: readonly Topic[]): (paper: Searchable) => Topic[] {
  const ready: Ready[] = [];
  /** Which of them are asked where a word occurs, and which always. */
  const byWord = new Map<string, number[]>();
  const always: number[] = [];
  for (const topic of topics) {
    const query = topic.on ? queryOfTopic(topic) : undefined;
    if (!query) continue;
    const at = ready.push({ topic, means: matcherOf(query) }) - 1;
    const needs = needsOf(query);
    if (!needs) always.push(at);
    for (const word of needs ?? []) byWord.set(word, [...(byWord.get(word) ?? []), at]);
  }

  const isAnyBeginning = [...byWord.keys()].some((word) => word.endsWith('*'));

  function asked({ title, abstract, authors }: Searchable): Set<number> {
    const found = new Set(always);
    const look = (word: string) => {
      for (const at of byWord.get(word) ?? []) found.add(at);
      if (!isAnyBeginning) return;
      for (const at of byWord.get(beginningOf(word)) ?? []) found.add(at);
    };
    for (const word of title.split(' ')) look(word);
    for (const word of abstract.split(' ')) look(word);
    for (const name of authors) name.forEach(look);
    return found;
  }

  return (paper) => {
    const which = byWord.size === 0 ? new Set(always) : asked(paper);
    return ready.filter(({ means }, at) => which.has(at) && means(paper)).map(({ topic }) => topic);
  };
}
