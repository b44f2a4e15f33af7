import type { Topic } from '../records/topic';

/** Of a paper the topics that show it, and the rules that put it away. */
export interface ShownAndHidden {
  shown: Topic[];
  /** Empty where nothing hides it. */
  hiding: Topic[];
}

/**
 * What a paper's topics do with it. A rule never hides a paper that was starred, nor one of a topic that is to be seen: what
 * the reader wants counts for more than what the reader can do without.
 * @param all the topics that it is of
 */
export function shownAndHidden(all: readonly Topic[], isStarred: boolean): ShownAndHidden {
  const shown = all.filter(({ hides }) => !hides);
  const hiding = isStarred || shown.length > 0 ? [] : all.filter(({ hides }) => hides);
  return { shown, hiding };
}

/** Whether any of them could hide a paper: without, nobody need ask. */
export const isAnyHiding = (all: readonly Topic[]): boolean => all.some(({ on, hides }) => on && hides);
