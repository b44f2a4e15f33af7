import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Card } from '../lib/records/card';
import type { Topic } from '../lib/records/topic';
import { m } from '../lib/words';

export type TopicsOfCard = (card: Card) => readonly Topic[];

/** Given by the page; without one, or without topics, cards are of none. */
export const Topics = createContext<TopicsOfCard | undefined>(undefined);

/** The reader's topics that a card is of, or the rules that put it away, each with what finds its papers. */
export function TopicChips({ card }: { card: Card }) {
  const found = useContext(Topics)?.(card) ?? [];
  return (
    <>
      {found.map((topic) => (
        <span key={topic.id}>
          {' · '}
          <span
            class="topic"
            data-topic={topic.id}
            data-colour={topic.colour}
            data-hides={topic.hides || undefined}
            title={whyWords(topic)}
          >
            {topic.name}
          </span>
        </span>
      ))}
    </>
  );
}

/** So many names tell enough of what a topic looks for. */
const SHOWN_NAMES = 5;

function whyWords({ query, authors = [], institutions = [], seeds = [], hides }: Topic): string {
  const names = [...authors, ...institutions, ...seeds.map(({ title }) => m.why_like({ title }))];
  const more = names.length > SHOWN_NAMES ? [`+${names.length - SHOWN_NAMES}`] : [];
  const asked = [query, ...names.slice(0, SHOWN_NAMES), ...more].filter(Boolean).join(' · ');
  return hides ? m.topic_why_hidden({ query: asked }) : m.topic_why({ query: asked });
}
