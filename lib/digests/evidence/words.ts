import { stemOf } from './tokens';

/** What the check knows of words beyond its rules, read from the package when it is needed. */
export interface EvidenceWords {
  /** Stems of words that any statement may use, whatever its paper is about. */
  everyday: ReadonlySet<string>;
}

/** The file of the package: words, a space between. */
export interface EvidenceFile {
  everyday: string;
}

/** Words out of that file. */
export const wordsOf = ({ everyday }: EvidenceFile): EvidenceWords => ({
  everyday: new Set(
    everyday
      .split(/\s+/)
      .filter(Boolean)
      .flatMap((word) => formsOf(word).map(stemOf)),
  ),
});

/** “gather” and “gathered” have not the same stem, nor have “apply” and “applied”. */
function formsOf(word: string): string[] {
  if (word.endsWith('er')) return [word, `${word}ed`];
  return word.endsWith('y') ? [word, `${word.slice(0, -1)}ied`] : [word];
}
