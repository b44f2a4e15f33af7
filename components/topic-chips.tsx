import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Card } from '../lib/records/card';
import type { Topic } from '../lib/records/topic';
import { m } from '../lib/words';

export type TopicsOfCard = (card: Card) => readonly Topic[];

/** Given by the page; without one, or without topics, cards are of none. */
export const Topics = createContext<TopicsOfCard | undefined>(undefined);

/** The reader's topics that a card is of, each with the query that found it. */
export function TopicChips({ card }: { card: Card }) {
  const found = useContext(Topics)?.(card) ?? [];
  return (
    <>
      {found.map(({ id, name, query, colour }) => (
        <span key={id}>
          {' · '}
          <span class="topic" data-topic={id} data-colour={colour} title={m.topic_why({ query })}>
            {name}
          </span>
        </span>
      ))}
    </>
  );
}
