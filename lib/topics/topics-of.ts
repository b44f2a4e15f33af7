import type { Topic } from '../records/topic';
import { type Matcher, matcherOf, needsOf, type Searchable } from './query';
import { queryOfTopic } from './query-of';
import { type WordScan, wordScan } from './word-scan';

interface Ready {
  topic: Topic;
  means: Matcher;
  /** Of which a paper has at least one; absent where it may have none. */
  needs: ReadonlySet<string> | undefined;
}

/**
 * Makes topics ready to be asked of many papers. Those that are off, ask for nothing or cannot be read are of none; rules that
 * hide are among them. Of fifty topics a paper's words leave a few to be asked, and of those a few terms.
 * @returns of a paper its topics, in the reader's order
 */
export function topicsOf(topics: readonly Topic[]): (paper: Searchable) => Topic[] {
  const needed = new Set<string>();
  const queries = topics.flatMap((topic) => {
    const query = topic.on ? queryOfTopic(topic) : undefined;
    return query ? [{ topic, query }] : [];
  });
  const seen = new Set<string>();
  const isAnySeen = (needs: ReadonlySet<string>) => {
    for (const word of needs) if (seen.has(word)) return true;
    return false;
  };
  const ready = queries.map(({ topic, query }): Ready => {
    const means = matcherOf(query, (term, matcher) => {
      const needs = needsOf(term);
      for (const word of needs ?? []) needed.add(word);
      return needs ? (paper) => isAnySeen(needs) && matcher(paper) : matcher;
    });
    return { topic, means, needs: needsOf(query) };
  });
  const scan = wordScan(needed, seen);

  return (paper) => {
    seen.clear();
    if (needed.size > 0) look(scan, paper);
    return ready
      .filter(({ means, needs }) => (!needs || isAnySeen(needs)) && means(paper))
      .map(({ topic }) => topic);
  };
}

/** Looks through a paper's words; as they were typed, where they can be read so: that needs none of them made ready. */
function look(scan: WordScan, paper: Searchable): void {
  const { title, abstract, names } = paper.typed;
  if (!scan.typed(title)) scan.read(paper.title);
  if (!scan.typed(abstract)) scan.read(paper.abstract);
  for (const [i, name] of names.entries())
    if (!scan.typed(name)) scan.read(paper.authors[i]?.join(' ') ?? '');
}
