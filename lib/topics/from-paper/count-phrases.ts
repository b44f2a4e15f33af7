import type { Paper } from '../../records/paper';
import { phrasesIn } from './phrases';

/** In how many papers phrases occur. */
export interface PhraseCounts {
  papers: number;
  of: ReadonlyMap<string, number>;
}

type Texts = Pick<Paper, 'title' | 'abstract'>;

/** Counts the phrases of one paper among others. @returns `add` looks at one more of them */
export function phraseCounter({ title, abstract }: Texts): { counts: PhraseCounts; add(other: Texts): void } {
  const of = new Map([...phrasesIn(title), ...phrasesIn(abstract)].map((phrase) => [phrase, 0]));
  const counts = { papers: 0, of };
  return {
    counts,
    add(other) {
      counts.papers++;
      for (const phrase of new Set([...phrasesIn(other.title), ...phrasesIn(other.abstract)])) {
        const known = of.get(phrase);
        if (known !== undefined) of.set(phrase, known + 1);
      }
    },
  };
}
