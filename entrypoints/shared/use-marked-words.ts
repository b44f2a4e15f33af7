import { useEffect, useRef } from 'preact/hooks';
import type { TopicsOfCard } from '../../components/topic-chips';
import type { Card } from '../../lib/records/card';
import type { Query } from '../../lib/topics';
import type { Marking, Sought } from './marking/mark-words';
import { useCardReader } from './use-card-reader';

/**
 * Marks on the cards in view what is looked for, and that for which they are of the reader's topics. What does it is fetched
 * once there is something to mark: a popup opens without it.
 */
export function useMarkedWords(
  cards: () => readonly Card[],
  query: Query | undefined,
  topicsOf: TopicsOfCard | undefined,
): void {
  const isAny = query !== undefined || topicsOf !== undefined;
  const reader = useCardReader(isAny);
  const sought = useRef<Sought>(undefined);
  const marking = useRef<Marking>(undefined);
  sought.current = reader && {
    card: (key) => cards().find(({ paper }) => paper.key === key),
    read: reader.read,
    query,
    topicsOf,
  };
  useEffect(() => {
    const root = document.getElementById('app');
    if (!isAny || !reader || !root) return;
    let isOver = false;
    void import('./marking/mark-words').then(({ markWords }) => {
      if (!isOver && sought.current) marking.current = markWords(root, sought.current);
    });
    return () => {
      isOver = true;
      marking.current?.stop();
      marking.current = undefined;
    };
  }, [reader, isAny]);
  useEffect(() => {
    if (sought.current) marking.current?.become(sought.current);
  }, [query, topicsOf, cards]);
}
