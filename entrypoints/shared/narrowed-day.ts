import { type CardGroup, dayView } from '../../components/day-view';
import type { Card, DayCards } from '../../lib/records/card';
import type { ListView } from './day-list';
import type { TopicsOfPage } from './use-topics';

/** What stands open where cards are looked for: what is looked for is shown, wherever it is. */
const ALWAYS_NARROW: readonly string[] = ['cross', 'revisions'];

interface Asked {
  cards: DayCards;
  /** Whether these are all of the day. */
  isWhole: boolean;
  view: ListView;
  /** What is looked for. */
  means: ((card: Card) => boolean) | undefined;
  topics: TopicsOfPage;
}

/** A day as it stands under filter, search and rules. */
export function narrowedDay({ cards, isWhole, view, means, topics }: Asked) {
  // One that is off or gone by now is no filter.
  const topic = topics.seen.find(({ id }) => id === view.topic)?.id;
  const ofDay = {
    isOfTopic: (card: Card) => topics.isOfTopic(card, topic),
    isHiddenByRule: topics.isHiddenByRule,
  };
  const known = topics.waiting ? { ...cards, fresh: [], cross: [], revisions: [] } : cards;
  const shown = dayView(known, view.filter, means, ofDay);
  const isNarrow = means !== undefined || view.filter === 'topics';
  const unfolded = isNarrow ? [...ALWAYS_NARROW, ...view.unfolded] : view.unfolded;
  return {
    ...shown,
    topic,
    /** The same whatever is looked for; absent where nothing is. */
    all: means && dayView(known, view.filter, undefined, ofDay),
    whole: isWhole && !topics.waiting,
    unfolded,
    /** Whether folding it is the reader's to say. */
    canFold: (name: CardGroup['name']) => !(isNarrow && ALWAYS_NARROW.includes(name)),
    reachable: shown.groups.flatMap((group) =>
      group.name === 'fresh' || unfolded.includes(group.name) ? group.cards : [],
    ),
    empty: shown.groups.every((group) => group.cards.length === 0),
  };
}
