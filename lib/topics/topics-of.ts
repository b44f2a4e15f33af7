import type { Topic } from '../records/topic';
import { askedTerms } from './asked/asked-terms';
import { type Like, type Matcher, matcherOf, type Query, type Searchable, type Term } from './query';
import { queryOfTopic } from './query-of';

/**
 * Makes topics ready to be asked of many papers. Those that are off, ask for nothing or cannot be read are of none; rules that
 * hide are among them. A paper's words are read once for all topics, and leave a few topics to be asked.
 * @returns of a paper its topics, in the reader's order
 */
export function topicsOf(topics: readonly Topic[]): (paper: Searchable) => Topic[] {
  const terms = askedTerms();
  const ready: { topic: Topic; means: Matcher }[] = [];
  /** Which topics are asked where a paper may meet a term, and which always. */
  const byTerm: number[][] = [];
  const always: number[] = [];
  for (const topic of topics) {
    const query = topic.on ? queryOfTopic(topic) : undefined;
    if (!query) continue;
    const numbers = new Map<Term | Like, number>();
    const means = matcherOf(query, (part, its) => {
      const term = terms.add(part, its);
      if (term) numbers.set(part, term.number);
      return term?.means ?? its;
    });
    const at = ready.push({ topic, means }) - 1;
    const needed = neededFor(query, numbers);
    if (!needed) always.push(at);
    for (const term of needed ?? []) {
      const others = byTerm[term] ?? [];
      others.push(at);
      byTerm[term] = others;
    }
  }
  const isAsked = new Uint8Array(ready.length);

  return (paper) => {
    isAsked.fill(0);
    for (const at of always) isAsked[at] = 1;
    for (const term of terms.look(paper)) for (const at of byTerm[term] ?? []) isAsked[at] = 1;
    const found: Topic[] = [];
    for (let at = 0; at < ready.length; at++) {
      if (isAsked[at] === 0) continue;
      const { topic, means } = ready[at] as (typeof ready)[number];
      if (means(paper)) found.push(topic);
    }
    return found;
  };
}

/**
 * Terms of which a paper must meet one to be meant.
 * @param numbers of those that are looked up
 * @returns undefined where a paper may be meant whatever it meets of them
 */
function neededFor(query: Query, numbers: ReadonlyMap<Term | Like, number>): ReadonlySet<number> | undefined {
  switch (query.kind) {
    case 'and': {
      const all = query.of.flatMap((each) => neededFor(each, numbers) ?? []);
      return all.sort((a, b) => a.size - b.size)[0];
    }
    case 'or': {
      const all = query.of.map((each) => neededFor(each, numbers));
      return all.every((each) => each !== undefined) ? new Set(all.flatMap((each) => [...each])) : undefined;
    }
    case 'not':
      return undefined;
    default: {
      const number = numbers.get(query);
      return number === undefined ? undefined : new Set([number]);
    }
  }
}
