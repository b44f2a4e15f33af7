import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CardRelevance } from '../../../components/relevance';
import type { Card } from '../../../lib/records/card';
import type { Near } from '../../../lib/records/relevance';
import type { HadPapers } from './find-near';

/** A card stays open so long before it is compared: who leafs through a day does not wait for each. */
const REST_MS = 150;

/**
 * Of the open card the nearest of the reader's papers. They are read when a card is first opened.
 * @param ready whether what the reader waits for is there
 */
export function useNear(open: Card | undefined, ready = true): Pick<CardRelevance, 'nearOf' | 'had'> {
  const [had, setHad] = useState<HadPapers>();
  const [near, setNear] = useState<{ of: string; is: Near | undefined }>();
  const isAsked = ready && open !== undefined;
  useEffect(() => {
    if (!isAsked) return;
    let isOver = false;
    void import('./find-near')
      .then(({ readHad }) => readHad())
      .then(
        (read) => !isOver && setHad(read),
        // Nothing is said of what cannot be read; who reads the day says why.
        () => undefined,
      );
    return () => {
      isOver = true;
    };
  }, [isAsked]);
  const key = open?.paper.key;
  useEffect(() => {
    if (!had || !open) return;
    const timer = setTimeout(() => setNear({ of: open.paper.key, is: had.near(open) }), REST_MS);
    return () => clearTimeout(timer);
  }, [had, key]);
  return useMemo(
    () => ({
      nearOf: (card) => (near?.of === card.paper.key ? near.is : undefined),
      had: (paper) => had?.had(paper),
    }),
    [near, had],
  );
}
