import type { PaperKey } from './paper';

/** Colours a topic may have, by their place in the style sheet (`--topic-1` …). */
export const TOPIC_COLOURS = [1, 2, 3, 4, 5, 6] as const;
export type TopicColour = (typeof TOPIC_COLOURS)[number];

/** A word or words in a row by which a paper is told from others, and how much of it they are: all together are about 1,000. */
export interface Telling {
  /** As queries read texts: small letters, no accents. */
  text: string;
  weight: number;
}

/** A paper that a topic begins from, told by its title where it is not kept. */
export interface Seed {
  key: PaperKey;
  /** TeX kept. */
  title: string;
  /** What papers that are like it say; absent where that is not known: then it stands for itself alone. */
  says?: readonly Telling[];
}

/**
 * What a reader wants to see of each day, or never. A paper is of it when its query or one of its authors or institutions means
 * it, or when it is a seed or like one, and `except` does not mean it.
 */
export interface Topic {
  id: string;
  /** As its chip says it. */
  name: string;
  /** Empty where people or seeds are all there is. */
  query: string;
  colour: TopicColour;
  on: boolean;
  /** A model writes of its new papers. */
  write?: boolean;
  /** Names as they were typed: “Y. LeCun”, “LeCun, Yann”. */
  authors?: readonly string[];
  institutions?: readonly string[];
  seeds?: readonly Seed[];
  /** A query whose papers are never of it. */
  except?: string;
  /** A rule: its papers are put away, folded and counted. */
  hides?: boolean;
  /** New papers of it are told by the browser. */
  notify?: boolean;
}

/** Chips of more would hide what they mark. */
export const MOST_TOPICS = 50;
export const LONGEST_TOPIC_NAME = 60;
export const LONGEST_QUERY = 2_000;
/** Of the authors, institutions or seeds of one topic. */
export const MOST_NAMES = 200;
export const LONGEST_NAME = 200;

/** What one seed says. */
export const MOST_TELLING = 40;

/** The topics that a press on a name in a card adds to. */
export const FOLLOWED = { authors: 'followed-authors', institutions: 'followed-institutions' } as const;
/** What can be followed by its name. */
export type NameKind = keyof typeof FOLLOWED;
export const NAME_KINDS: readonly NameKind[] = ['authors', 'institutions'];

/** Whether anything could be found by it. */
export const isAskingAny = ({ query, authors = [], institutions = [], seeds = [] }: Topic): boolean =>
  query.trim() !== '' || authors.length + institutions.length + seeds.length > 0;
