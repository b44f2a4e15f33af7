/** The three F measures of ROUGE, each 0 to 1. */
export interface Rouge {
  r1: number;
  r2: number;
  rl: number;
}

/** Words as the rouge_score package takes them: lower-cased runs of a–z and 0–9. No stemming. */
export function rougeWords(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

const pairsOf = (words: readonly string[]) => words.slice(1).map((word, i) => `${words[i]} ${word}`);

function fMeasure(hits: number, found: number, wanted: number): number {
  return hits === 0 ? 0 : (2 * hits) / (found + wanted);
}

/** F measure of what two lists have in common, each element as often as in the one that has it less often. */
function overlap(found: readonly string[], wanted: readonly string[]): number {
  const left = new Map<string, number>();
  for (const each of wanted) left.set(each, (left.get(each) ?? 0) + 1);
  let hits = 0;
  for (const each of found) {
    const count = left.get(each) ?? 0;
    if (count > 0) hits++;
    left.set(each, count - 1);
  }
  return fMeasure(hits, found.length, wanted.length);
}

/** F measure of the longest common subsequence. */
function longestCommon(found: readonly string[], wanted: readonly string[]): number {
  let row = new Array<number>(wanted.length + 1).fill(0);
  for (const word of found) {
    const next = [0];
    for (const [i, other] of wanted.entries()) {
      next.push(word === other ? (row[i] ?? 0) + 1 : Math.max(row[i + 1] ?? 0, next[i] ?? 0));
    }
    row = next;
  }
  return fMeasure(row.at(-1) ?? 0, found.length, wanted.length);
}

/** ROUGE-1, of which a ranker is trained. */
export const rouge1 = (text: string, reference: string) => overlap(rougeWords(text), rougeWords(reference));

/** ROUGE of a text against several references: that of the reference with the greatest ROUGE-1, as SciTLDR's script has it. */
export function rouge(text: string, references: readonly string[]): Rouge {
  const found = rougeWords(text);
  let best: Rouge = { r1: -1, r2: 0, rl: 0 };
  for (const reference of references) {
    const wanted = rougeWords(reference);
    const r1 = overlap(found, wanted);
    if (r1 > best.r1) {
      best = { r1, r2: overlap(pairsOf(found), pairsOf(wanted)), rl: longestCommon(found, wanted) };
    }
  }
  return best;
}
