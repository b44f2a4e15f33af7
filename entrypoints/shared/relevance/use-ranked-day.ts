import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { TopicsOfCard } from '../../../components/topic-chips';
import type { Card, DayCards } from '../../../lib/records/card';
import type { CardOrder } from '../../../lib/records/card-order';
import type { Duplicate, Why } from '../../../lib/records/relevance';
import type { RankedDay } from './rank-day';

export interface RankedCards {
  cards: DayCards;
  /** They are being ranked: what is in another order would jump. */
  isPending: boolean;
  duplicates: readonly Duplicate[];
  /** Absent where cards stand in the source's order. */
  whyOf?: (card: Card) => readonly Why[];
  /** Ranked by nothing: nothing is learned (or that is off), and there is no topic; or it could not be ranked. */
  nothing?: 'learned' | 'off' | 'failed' | undefined;
}

/**
 * A day's cards in the order the reader wants. It is ranked when it is opened, by what was learned then: marks that are made now do
 * not move it. What ranks is fetched when it is first wanted.
 * @param ready whether all of the day and its topics are known
 */
export function useRankedDay(
  cards: DayCards,
  order: CardOrder,
  topicsOf: TopicsOfCard | undefined,
  ready: boolean,
): RankedCards {
  const [state, setState] = useState<{
    ranked: RankedDay;
    sort: typeof import('./rank-day')['byRelevance'];
  }>();
  /** The day that could not be ranked; another, or the order taken again, is tried anew. */
  const [failedDay, setFailedDay] = useState<string>();
  const last = useRef<RankedDay>(undefined);
  const { day, fresh } = cards;
  const failed = failedDay === day;
  const isWanted = order === 'relevance' && ready && !failed;
  const of = last.current?.day === day ? last.current.of : undefined;
  const isKnown = of !== undefined && fresh.every(({ paper }) => of.has(paper.key));
  useEffect(() => {
    if (!isWanted || isKnown) return;
    let isOver = false;
    void import('./rank-day')
      .then(async ({ rankDay, byRelevance }) => {
        const ranked = await rankDay(day, fresh, topicsOf, last.current);
        if (isOver) return;
        last.current = ranked;
        setState({ ranked, sort: byRelevance });
      })
      // They stand in the source's order then.
      .catch(() => !isOver && setFailedDay(day));
    return () => {
      isOver = true;
    };
  }, [isWanted, isKnown, day, fresh]);
  // Left and taken again, it is ranked anew.
  useEffect(() => {
    if (order !== 'source') return;
    last.current = undefined;
    setState(undefined);
    setFailedDay(undefined);
  }, [order]);
  const whyOf = useCallback(({ paper }: Card) => state?.ranked.of.get(paper.key)?.why ?? [], [state]);
  if (order === 'source') return { cards, isPending: false, duplicates: [] };
  if (failed) return { cards, isPending: false, duplicates: [], nothing: 'failed' };
  if (!state || state.ranked.day !== day) return { cards, isPending: true, duplicates: [] };
  const { ranked, sort } = state;
  const isLearned = (ranked.radar?.interests.length ?? 0) > 0;
  return {
    cards: { ...cards, fresh: sort(fresh, ranked.of) },
    isPending: false,
    duplicates: ranked.duplicates,
    whyOf,
    nothing: isLearned || topicsOf ? undefined : ranked.isOff ? 'off' : 'learned',
  };
}
