import { useEffect, useMemo, useState } from 'preact/hooks';
import type { TopicsOfCard } from '../../components/topic-chips';
import type { Card } from '../../lib/records/card';
import type { Topic } from '../../lib/records/topic';
import type { ShownAndHidden } from '../../lib/topics';
import { isAnyHiding } from '../../lib/topics/shown-and-hidden';
import { useCardReader } from './use-card-reader';

/** What a page does with the reader's topics. */
export interface TopicsOfPage {
  /** Those that are on and to be seen, in the reader's order. */
  seen: readonly Topic[];
  /** The topics a card is of, or the rules that put it away, as they are now; absent where none is on. */
  of?: TopicsOfCard;
  /** Whether a card is of the topics to be seen, or of one of them. */
  isOfTopic(card: Card, id?: string): boolean;
  isHiddenByRule(card: Card): boolean;
  /** It is not known yet. */
  loading: boolean;
  /** It is not known yet what rules hide: until then no card can be shown. */
  waiting: boolean;
}

const NONE: ShownAndHidden = { shown: [], hiding: [] };

/** @param all the reader's topics; undefined until they are read */
export function useTopics(all: readonly Topic[] | undefined): TopicsOfPage {
  const isAny = all?.some(({ on }) => on) ?? false;
  const [state, setState] = useState<{ of(card: Card): ShownAndHidden }>();
  // What sorts by topics could not be fetched: a day that shows all is better than one that waits for ever.
  const showAll = () => setState((before) => before ?? { of: () => NONE });
  const reader = useCardReader(isAny, showAll);
  useEffect(() => {
    if (!all || !reader) return;
    let isOver = false;
    void Promise.all([import('../../lib/topics'), import('./plain-seeds')])
      .then(([{ shownAndHidden, topicsOf }, { plainSeeds }]) => {
        const of = topicsOf(plainSeeds(all));
        const found = reader.once((card) => of(reader.read(card)));
        if (!isOver)
          setState({
            of: (card) => shownAndHidden(found(card), card.mark?.starredAt !== undefined),
          });
      })
      .catch(() => !isOver && showAll());
    return () => {
      isOver = true;
    };
  }, [all, reader]);
  return useMemo(() => {
    const known = isAny ? state : undefined;
    const seen = all?.filter(({ on, hides }) => on && !hides) ?? [];
    const told = (card: Card): ShownAndHidden => known?.of(card) ?? NONE;
    return {
      seen,
      ...(known && {
        of: (card: Card) => {
          const { shown, hiding } = told(card);
          return [...shown, ...hiding];
        },
      }),
      isOfTopic: (card, id) => told(card).shown.some((topic) => id === undefined || topic.id === id),
      isHiddenByRule: (card) => told(card).hiding.length > 0,
      loading: all === undefined || (isAny && !known),
      // A change of rules does not take the cards away: what was known holds until it is known anew.
      waiting: all === undefined || (isAnyHiding(all) && !known),
    };
  }, [all, isAny, state]);
}
