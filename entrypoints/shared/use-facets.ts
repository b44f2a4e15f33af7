import { useEffect, useState } from 'preact/hooks';
import { type Facets, facetsOf } from '../../components/narrowed';
import type { TopicsOfCard } from '../../components/topic-chips';
import type { Card, DayCards } from '../../lib/records/card';
import type { TopicsOfPage } from './use-topics';

/** What a day's new papers can be narrowed to. */
export interface DayFacets extends Facets {
  /** How many are of each topic, by its id; absent until that is known. */
  topics?: ReadonlyMap<string, number>;
}

/**
 * Counts them once the list is drawn, and anew with each change; hidden ones are not counted.
 * @param ready whether all of the day is there
 */
export function useFacets(
  { fresh }: DayCards,
  { of, isHiddenByRule }: Pick<TopicsOfPage, 'of' | 'isHiddenByRule'>,
  ready: boolean,
): DayFacets | undefined {
  const [facets, setFacets] = useState<DayFacets>();
  useEffect(() => {
    if (!ready) return undefined;
    const timer = setTimeout(() => {
      const cards = fresh.filter((card) => card.mark?.hiddenAt === undefined && !isHiddenByRule(card));
      setFacets({ ...facetsOf(cards), ...(of && { topics: topicsIn(cards, of) }) });
    });
    return () => clearTimeout(timer);
  }, [fresh, of, isHiddenByRule, ready]);
  return facets;
}

function topicsIn(cards: readonly Card[], of: TopicsOfCard): Map<string, number> {
  const counts = new Map<string, number>();
  for (const card of cards) for (const { id } of of(card)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
