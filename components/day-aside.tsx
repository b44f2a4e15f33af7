import type { ComponentChildren } from 'preact';
import type { Topic } from '../lib/records/topic';
import { m } from '../lib/words';
import { grouped } from '../lib/words/numbers';
import type { Facet, Only } from './narrowed';

export interface DayAsideProps {
  /** Those that are to be seen, in the reader's order, and how many of the day's new papers are of each, where that is counted. */
  topics: readonly (Pick<Topic, 'id' | 'name'> & { count: number | undefined })[];
  /** The lists that announced anything. */
  lists: readonly Facet[];
  /** The topic whose papers alone are shown, and the list. */
  topic: string | undefined;
  only: Only | undefined;
  nameOf(facet: Facet): string;
  /** Undefined where the one that is pressed is pressed again. */
  onTopic(id: string | undefined): void;
  onOnly(only: Only | undefined): void;
}

/** What a day can be narrowed to with one press, beside its list: topics and lists, with their counts. */
export function DayAside({ topics, lists, topic, only, nameOf, onTopic, onOnly }: DayAsideProps) {
  return (
    <>
      {topics.length > 0 && (
        <Part heading={m.own_topics()}>
          {topics.map(({ id, name, count }) => (
            <Press
              key={id}
              name={name}
              count={count}
              pressed={topic === id}
              narrows={`topic:${id}`}
              onPress={() => onTopic(topic === id ? undefined : id)}
            />
          ))}
        </Part>
      )}
      {lists.length > 0 && (
        <Part heading={m.facet_sources()}>
          {lists.map((facet) => (
            <Press
              key={facet.only}
              name={nameOf(facet)}
              count={facet.count}
              pressed={only === facet.only}
              narrows={facet.only}
              onPress={() => onOnly(only === facet.only ? undefined : facet.only)}
            />
          ))}
        </Part>
      )}
    </>
  );
}

function Part({ heading, children }: { heading: string; children: ComponentChildren }) {
  return (
    <section class="day-part">
      <h2>{heading}</h2>
      <ul>{children}</ul>
    </section>
  );
}

interface PressProps {
  name: string;
  count: number | undefined;
  pressed: boolean;
  narrows: string;
  onPress(): void;
}

function Press({ name, count, pressed, narrows, onPress }: PressProps) {
  return (
    <li>
      <button type="button" data-narrows={narrows} aria-pressed={pressed} title={name} onClick={onPress}>
        <span class="name">{name}</span> <span class="count">{count !== undefined && grouped(count)}</span>
      </button>
    </li>
  );
}
