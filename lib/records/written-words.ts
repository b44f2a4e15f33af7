import type { Inline } from './inline';

/** What a note says of a written digest, worded by the background: a page is to load as little as can be. */
export interface WrittenWords {
  /** “AI, qwen3-32b, 18 Jun”. */
  by: string;
  /** How many of its statements the abstract bears out: “✓ 5 of 5 sentences traced”; `count` is `5/5`. */
  traced: { words: string; count: string; doubts: boolean };
  /** What of the paper is in the reader's language, or why it is not. */
  translated: TranslatedWords[];
}

export interface TranslatedWords {
  of: 'title' | 'abstract';
  label: string;
  text: string;
  inline?: Inline[] | undefined;
  /** Absent where the words are ours. */
  lang?: string;
  /** What a reader should doubt in it. */
  doubt?: string;
}
