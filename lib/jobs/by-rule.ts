import type { Card, DayCards } from '../records/card';

/** What is written of a day's papers without being asked for, paper by paper. */
export interface DayRules {
  /** The first new papers of the day, so many. */
  top: number;
  /** Ids of tags: new papers that carry one. */
  tags: readonly string[];
}

/** So many of a day are written of for their tags, whatever the tags. */
export const MOST_BY_TAG = 50;

/**
 * The papers of a day that rules pick, in the day's order: new ones alone, with an abstract, not hidden, no news.
 * @param language BCP 47; what is written in it already is left out, and counts all the same
 */
export function byRule(
  { fresh }: Pick<DayCards, 'fresh'>,
  { top, tags }: DayRules,
  language: string,
): Card[] {
  const fitting = fresh.filter(({ paper, mark }) => paper.abstract && !paper.news && !mark?.hiddenAt);
  const first = fitting.slice(0, top);
  const wanted = new Set(tags);
  // A digest is unpacked when it is asked for: not without need.
  const tagged = wanted.size === 0 ? [] : fitting.slice(top).filter((card) => hasTag(card, wanted));
  return [...first, ...tagged.slice(0, MOST_BY_TAG)].filter((card) => !isWritten(card, language));
}

const hasTag = ({ digest }: Card, wanted: ReadonlySet<string>): boolean =>
  digest?.tags.some((tag) => wanted.has(tag)) ?? false;

export const isWritten = ({ written = [] }: Pick<Card, 'written'>, language: string): boolean =>
  written.some((digest) => digest.language === language);
