import type { Inline } from './inline';

/** What a note says of a written digest, worded by the background: a page is to load as little as can be. */
export interface WrittenWords {
  /** “AI, qwen3-32b, 18 Jun”; and whether parts of the full text were read, where they were to be. */
  by: string;
  /** What this is, and how it was checked. */
  explained: string;
  /**
   * Which sections were read and which were not, or why none was; absent where the abstract alone was asked for. A paper's own
   * headings stand apart: they are in its language.
   */
  read?: { words: string; lang?: 'en' }[];
  /** What a row says of which nothing stands in what was read; absent where that is the abstract. */
  unstated?: string;
  /** How many of its statements what was read bears out: “✓ 5 of 5 sentences traced”; `count` is `5/5`. */
  traced: { words: string; count: string; doubts: boolean };
  /** What of the paper is in the reader's language, or why it is not. */
  translated: TranslatedWords[];
}

/** A text, and how it is drawn where it holds mathematics. */
export interface Drawn {
  text: string;
  inline?: Inline[] | undefined;
}

export interface TranslatedWords extends Drawn {
  of: 'title' | 'abstract';
  label: string;
  /** Absent where the words are ours. */
  lang?: string;
  /** Each sentence in its own words, and what became of it; absent where nothing came of them. */
  pairs?: [own: Drawn, said: Drawn][];
  /** What a reader should doubt in it. */
  doubt?: string;
}
