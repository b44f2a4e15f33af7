import type { Patterns } from './patterns';
import { stemOf } from './tokens';

/** What the check knows of words beyond its rules, read from the package when it is needed. */
export interface EvidenceWords {
  /** Stems of words that any statement may use, whatever its paper is about. */
  everyday: ReadonlySet<string>;
  patterns: Patterns;
}

/** The file of the package: words, a space between, and patterns by name, each expression as `{source, flags}`. */
export interface EvidenceFile {
  everyday: string;
  patterns: unknown;
}

/** Words out of that file. */
export const wordsOf = ({ everyday, patterns }: EvidenceFile): EvidenceWords => ({
  patterns: unpacked(patterns) as Patterns,
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

function unpacked(packed: unknown): unknown {
  if (Array.isArray(packed)) return packed.map(unpacked);
  if (typeof packed !== 'object' || packed === null) return packed;
  if ('source' in packed && 'flags' in packed) return new RegExp(String(packed.source), String(packed.flags));
  return Object.fromEntries(Object.entries(packed).map(([name, value]) => [name, unpacked(value)]));
}
