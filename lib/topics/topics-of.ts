import type { Topic } from '../records/topic';
import { type Matcher, matcherOf, needsOf, phrasesOf, type Searchable, type Term } from './query';
import { queryOfTopic } from './query-of';
import { type WordScan, wordScan } from './word-scan';

interface Ready {
  topic: Topic;
  means: Matcher;
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
  /** What a paper says in its title or abstract, and in its authors' names. */
  const said = { inText: new Set<string>(), inNames: new Set<string>() };
  /** Which topics are asked where a word occurs, and which always. */
  const byWord = new Map<string, number[]>();
  const always: number[] = [];
  const ready = queries.map(({ topic, query }, at): Ready => {
    const needs = needsOf(query);
    if (!needs) always.push(at);
    for (const word of needs ?? []) byWord.set(word, [...(byWord.get(word) ?? []), at]);
    const means = matcherOf(query, (term, matcher) => {
      const isPossible = possible(term, said, needed);
      return isPossible ? (paper) => isPossible() && matcher(paper) : matcher;
    });
    return { topic, means };
  });
  const looked = new Set([...needed, ...byWord.keys()]);
  const inText = wordScan(looked, said.inText);
  const inNames = wordScan(looked, said.inNames);
  const asked = new Set<number>();
  const ask = (word: string) => {
    for (const at of byWord.get(word) ?? []) asked.add(at);
  };

  return (paper) => {
    said.inText.clear();
    said.inNames.clear();
    asked.clear();
    if (looked.size > 0) look(inText, inNames, paper);
    for (const at of always) asked.add(at);
    said.inText.forEach(ask);
    said.inNames.forEach(ask);
    return [...asked]
      .sort((a, b) => a - b)
      .flatMap((at) => {
        const { topic, means } = ready[at] as Ready;
        return means(paper) ? [topic] : [];
      });
  };
}

/**
 * Whether a term can be met by a paper that says certain words, looked up without reading it.
 * @param needed gets the words that have to be looked for
 * @returns undefined where words tell nothing of it
 */
function possible(
  term: Term,
  said: Readonly<Record<'inText' | 'inNames', ReadonlySet<string>>>,
  needed: Set<string>,
): (() => boolean) | undefined {
  const needs = needsOf(term);
  if (!needs) return undefined;
  for (const word of needs) needed.add(word);
  const isIn = (words: ReadonlySet<string>) => () => {
    for (const word of needs) if (words.has(word)) return true;
    return false;
  };
  const named = isIn(said.inNames);
  if (term.field === 'au') return named;
  const phrases = phrasesOf(term);
  for (const word of phrases.flat()) needed.add(word);
  // Words in a row are all there; a beginning is looked for as it is.
  const written =
    phrases.length === 0
      ? isIn(said.inText)
      : () => phrases.some((words) => words.every((word) => said.inText.has(word)));
  return term.field === undefined ? () => written() || named() : written;
}

/** Looks through a paper's words; as they were typed, where they can be read so: that needs none of them made ready. */
function look(inText: WordScan, inNames: WordScan, paper: Searchable): void {
  const { title, abstract, names } = paper.typed;
  if (!inText.typed(title)) inText.read(paper.title);
  if (!inText.typed(abstract)) inText.read(paper.abstract);
  for (const [i, name] of names.entries())
    if (!inNames.typed(name)) inNames.read(paper.authors[i]?.join(' ') ?? '');
}
