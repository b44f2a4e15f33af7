import type { PaperKey } from '../lib/records/paper';
import type { Duplicate } from '../lib/records/relevance';
import type { CardGroup } from './day-view';

/** The name by which a paper's near-duplicates are unfolded. */
export const nearFold = (of: PaperKey): string => `near:${of}`;

/**
 * Folds papers that are nearly another of the new ones under that one. Where the other is not shown (hidden, or filtered
 * away) they stand by themselves.
 */
export function withNearFolded(groups: readonly CardGroup[], duplicates: readonly Duplicate[]): CardGroup[] {
  const of = new Map(duplicates.map((each) => [each.paper, each.of]));
  return groups.map((group) => {
    if (group.name !== 'fresh' || of.size === 0) return group;
    const shown = new Set(
      group.cards.filter(({ paper }) => !of.has(paper.key)).map(({ paper }) => paper.key),
    );
    const under = new Map<PaperKey, CardGroup['cards']>();
    const cards = group.cards.filter((card) => {
      const first = of.get(card.paper.key);
      if (first === undefined || !shown.has(first)) return true;
      under.set(first, [...(under.get(first) ?? []), card]);
      return false;
    });
    return { ...group, cards, under };
  });
}

/** The cards that can be reached: of unfolded groups, with those that are unfolded under them. */
export function reachableIn(groups: readonly CardGroup[], unfolded: readonly string[]) {
  return groups.flatMap(({ name, cards, under }) =>
    name === 'fresh' || unfolded.includes(name)
      ? cards.flatMap((card) => [
          card,
          ...(unfolded.includes(nearFold(card.paper.key)) ? (under?.get(card.paper.key) ?? []) : []),
        ])
      : [],
  );
}
