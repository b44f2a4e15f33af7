import { inCharacters } from '../language/languages';

/** How long the parts of a digest are to be, in words or, where a language has none, in characters. */
export interface Lengths {
  unit: 'words' | 'characters';
  /** At most. */
  tldr: number;
  /** Of each key point, at most. */
  keyPoint: number;
  summary: [least: number, most: number];
  /** Of methodology, results and implications each. */
  row: [least: number, most: number];
}

/** As the records of a digest have them (design, “The records”). */
const WORDS: Lengths = { unit: 'words', tldr: 35, keyPoint: 30, summary: [120, 200], row: [30, 70] };
/** A word of English is about 1.7 characters of Chinese in translated abstracts. */
const CHARACTERS: Lengths = {
  unit: 'characters',
  tldr: 60,
  keyPoint: 50,
  summary: [200, 340],
  row: [50, 120],
};

/** The lengths that hold in a language (BCP 47). */
export const lengthsIn = (language: string): Lengths => (inCharacters(language) ? CHARACTERS : WORDS);

/**
 * The lengths as a line of the prompt.
 * @param text what the paper's text is called in it
 */
export function sayLengths({ unit, tldr, keyPoint, summary, row }: Lengths, text = 'the abstract'): string {
  return `Lengths: "tldr" at most ${tldr} ${unit}; each key point at most ${keyPoint} ${unit}; "summary" ${summary[0]} to ${summary[1]} ${unit}, or as much as ${text} holds; "methodology", "results" and "implications" ${row[0]} to ${row[1]} ${unit} each, or as much as ${text} holds.`;
}
