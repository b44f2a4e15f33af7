import { useContext, useEffect, useState } from 'preact/hooks';
import { TagNames } from '../../components/tag-names';
import type { Card } from '../../lib/records/card';
import type { Searchable } from '../../lib/topics';

export interface CardReader {
  read(card: Card): Searchable;
  once<T>(of: (card: Card) => T): (card: Card) => T;
}

/**
 * What reads cards for queries, fetched when it is first needed.
 * @param onFailed it could not be fetched
 */
export function useCardReader(needed: boolean, onFailed?: () => void): CardReader | undefined {
  const nameOf = useContext(TagNames);
  const [reader, setReader] = useState<CardReader>();
  useEffect(() => {
    if (!needed) return;
    let isOver = false;
    void import('./read-cards').then(
      ({ createCardReader, once }) => !isOver && setReader({ read: createCardReader(nameOf), once }),
      () => !isOver && onFailed?.(),
    );
    return () => {
      isOver = true;
    };
  }, [needed, nameOf]);
  return reader;
}
