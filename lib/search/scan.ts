import { patternOf, phrasesOf, type Term } from '../topics/query';
import type { TextPart } from './doc';
import type { Segment } from './segment';

/** How well each paper of a segment is meant; 0 where it is not. */
export type Scores = Uint16Array;

/** Words in a row that a term stands for: for each place the patterns of which a word must fit one. */
export function rowOf(term: Term): string[][] {
  const phrases = phrasesOf(term);
  const [first = []] = phrases;
  // Where a term stands for several rows of words, they differ in their last one.
  return phrases.length > 0
    ? first.map((_, at) => [...new Set(phrases.map((words) => words[at] ?? ''))])
    : patternOf(term.text).map((pattern) => [pattern]);
}

/** For each place of a row the words of a segment that fit it; undefined where no paper of it can have them. */
export function marksOfRow({ dictionary }: Segment, row: readonly string[][]): Uint8Array[] | undefined {
  const marks: Uint8Array[] = [];
  for (const patterns of row) {
    const some = dictionary.marksOf(patterns);
    if (!some) return undefined;
    marks.push(some);
  }
  return marks.length > 0 ? marks : undefined;
}

/** Gives each paper that has such words in a row in one of its texts a weight, where it has no greater one. */
export function scanText(
  segment: Segment,
  part: TextPart,
  [first, ...others]: readonly Uint8Array[],
  weight: number,
  scores: Scores,
): void {
  const { tokens, starts, count } = segment;
  if (!first) return;
  const base = segment.base(part);
  for (let doc = 0; doc < count; doc++) {
    if ((scores[doc] as number) >= weight) continue;
    const end = starts[base + doc + 1] as number;
    for (let at = starts[base + doc] as number; at < end; at++) {
      if (first[tokens[at] as number] !== 1) continue;
      // A line’s end fits no place, and every text ends with one.
      if (others.length > 0 && !goesOn(tokens, at + 1, others)) continue;
      scores[doc] = weight;
      break;
    }
  }
}

function goesOn(tokens: Segment['tokens'], from: number, others: readonly Uint8Array[]): boolean {
  for (let i = 0; i < others.length; i++)
    if ((others[i] as Uint8Array)[tokens[from + i] as number] !== 1) return false;
  return true;
}

/** The same for what is kept whole: a name is asked once in a segment. */
export function scanNames(
  segment: Segment,
  part: 'tags' | 'categories',
  isMeant: (name: string) => boolean,
  weight: number,
  scores: Scores,
): void {
  const { tokens, starts, count, dictionary } = segment;
  const base = segment.base(part);
  const known = new Map<number, boolean>();
  for (let doc = 0; doc < count; doc++) {
    if ((scores[doc] as number) >= weight) continue;
    const end = starts[base + doc + 1] as number;
    for (let at = starts[base + doc] as number; at < end; at++) {
      const token = tokens[at] as number;
      if (!known.has(token)) known.set(token, isMeant(dictionary.wordAt(token)));
      if (known.get(token)) scores[doc] = weight;
    }
  }
}
