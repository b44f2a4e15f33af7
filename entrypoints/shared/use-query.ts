import { useEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../../lib/records/card';
import type { QueryProblem } from '../../lib/records/query-problem';
import type { Query } from '../../lib/topics';
import { useCardReader } from './use-card-reader';

/** A query as it stands. */
export interface CardQuery {
  /** Whether a card is meant; absent where nothing is looked for. While what is typed is no query, the last one holds. */
  means?: (card: Card) => boolean;
  /** What is looked for, as it was read. */
  query?: Query;
  /** Why what is typed is no query. */
  problem?: QueryProblem;
  /** What reads queries could not be fetched. */
  failed?: boolean;
}

const NONE: CardQuery = {};

/** Reads what a reader types among cards. What reads queries is fetched with the first one: a popup opens without it. */
export function useQuery(text: string): CardQuery {
  const [state, setState] = useState<CardQuery>(NONE);
  const fail = () => setState({ failed: true });
  const reader = useCardReader(text.trim() !== '', fail);
  const newest = useRef(text);
  useEffect(() => {
    newest.current = text;
    if (text.trim() === '') return setState(NONE);
    if (!reader) return;
    void import('../../lib/topics').then(({ matcherOf, readQuery }) => {
      if (newest.current !== text) return;
      const asked = readQuery(text);
      if (asked.kind === 'wrong')
        return setState((before) => ({ ...before, failed: false, problem: asked.problem }));
      if (asked.kind === 'empty') return setState(NONE);
      const matches = matcherOf(asked.query);
      setState({ query: asked.query, means: reader.once((card) => matches(reader.read(card))) });
    }, fail);
  }, [text, reader]);
  return state;
}
