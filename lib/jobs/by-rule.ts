import type { Card, DayCards } from '../records/card';

/** What is written of a day's papers without being asked for, paper by paper. */
export interface DayRules {
  /** The first new papers of the day, so many. */
  top: number;
  /** New papers that are of a topic to be written of; none where it is absent. */
  isOfTopic?: ((card: Card) => boolean) | undefined;
  /** Papers that the reader's rules hide: they are as if they were not there. */
  isHiddenByRule?: ((card: Card) => boolean) | undefined;
}

/** So many of a day are written of for their topics, whatever the topics. */
export const MOST_BY_TOPIC = 50;

/**
 * The papers of a day that rules pick, in the day's order: new ones alone, with an abstract, no news, none
 * that a rule hides; those hidden by hand count and are left out.
 * @param language BCP 47; what is written in it already is left out, and counts all the same
 */
export function byRule(
  { fresh }: Pick<DayCards, 'fresh'>,
  { top, isOfTopic, isHiddenByRule = () => false }: DayRules,
  language: string,
): Card[] {
  const fitting = fresh
    .filter(({ paper }) => paper.abstract && !paper.news)
    .filter((card) => !isHiddenByRule(card));
  const first = fitting.slice(0, top);
  const ofTopics = isOfTopic ? fitting.slice(top).filter(isOfTopic).slice(0, MOST_BY_TOPIC) : [];
  // Only then: what is hidden once it was read must not make room for another.
  return [...first, ...ofTopics].filter((card) => !card.mark?.hiddenAt && !isWritten(card, language));
}

export const isWritten = ({ written = [] }: Pick<Card, 'written'>, language: string): boolean =>
  written.some((digest) => digest.language === language);
