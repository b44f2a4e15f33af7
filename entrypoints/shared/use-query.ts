import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { TagNames } from '../../components/tag-names';
import type { Card } from '../../lib/records/card';
import type { QueryProblem } from '../../lib/records/query-problem';
import type { Searchable } from '../../lib/topics/query';

/** A query as it stands. */
export interface CardQuery {
  /** Whether a card is meant; absent where nothing is looked for. While what is typed is no query, the last one holds. */
  means?: (card: Card) => boolean;
  /** Why what is typed is no query. */
  problem?: QueryProblem;
}

const NONE: CardQuery = {};

/** Reads what a reader types among cards. What reads queries is fetched with the first one: a popup opens without it. */
export function useQuery(text: string): CardQuery {
  const nameOf = useContext(TagNames);
  const [state, setState] = useState<CardQuery>(NONE);
  const [read] = useState(() => new WeakMap<Card['paper'], Searchable>());
  const newest = useRef(text);
  useEffect(() => {
    newest.current = text;
    if (text.trim() === '') return setState(NONE);
    void import('../../lib/topics/query').then(({ matcherOf, readQuery, searchable }) => {
      if (newest.current !== text) return;
      const asked = readQuery(text);
      if (asked.kind === 'wrong') return setState((before) => ({ ...before, problem: asked.problem }));
      if (asked.kind === 'empty') return setState(NONE);
      const matches = matcherOf(asked.query);
      const searchableOf = (card: Card) => {
        const known = read.get(card.paper);
        if (known) return known;
        const made = searchable(card.paper, () =>
          (card.digest?.tags ?? []).flatMap((tag) => [tag, nameOf(tag)]),
        );
        read.set(card.paper, made);
        return made;
      };
      // A drawing asks for each card several times.
      const meant = new WeakMap<Card['paper'], boolean>();
      setState({
        means(card) {
          const known = meant.get(card.paper);
          if (known !== undefined) return known;
          const is = matches(searchableOf(card));
          meant.set(card.paper, is);
          return is;
        },
      });
    });
  }, [text, nameOf, read]);
  return state;
}
