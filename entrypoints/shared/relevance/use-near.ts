import { useEffect, useState } from 'preact/hooks';
import type { CardRelevance } from '../../../components/relevance';
import type { Card } from '../../../lib/records/card';
import type { Near } from '../../../lib/records/relevance';
import type { HadPapers } from './find-near';

/**
 * Of the open card the nearest of the reader's papers. They are read when a card is first opened, or when a reason names one.
 * @param wanted the reasons of cards may name one
 * @param ready whether what the reader waits for is there
 */
export function useNear(
  open: Card | undefined,
  wanted: boolean,
  ready = true,
): Pick<CardRelevance, 'nearOf' | 'had'> {
  const [had, setHad] = useState<HadPapers>();
  const [near, setNear] = useState<{ of: string; is: Near | undefined }>();
  const isAsked = ready && (wanted || open !== undefined);
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
    if (had && open) setNear({ of: open.paper.key, is: had.near(open) });
  }, [had, key]);
  return {
    nearOf: (card) => (near?.of === card.paper.key ? near.is : undefined),
    had: (paper) => had?.had(paper),
  };
}
