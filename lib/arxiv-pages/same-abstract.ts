/** Of a hundred words so many must be the same: authors and arXiv write formulas and marks differently. */
const SHARE = 95;

/**
 * Whether two texts, TeX kept, are the same abstract: as arXiv states it, and as the paper has it. Formulas and commands are
 * left out, for they differ; the order of words is not looked at.
 */
export function isSameAbstract(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return shared * 100 >= Math.max(words.length, others.length) * SHARE && shared > 0;
}

const wordsOf = (text: string): string[] =>
  text
    .replace(/\$[^$]*\$/g, ' ')
    .replace(/\\[a-zA-Z]+/g, ' ')
    .toLowerCase()
    .match(/[\p{L}\d]+/gu) ?? [];
