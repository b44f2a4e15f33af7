import { dayView, type Staying } from '../../components/day-view';
import { isOnly } from '../../components/narrowed';
import { reachableIn, withNearFolded } from '../../components/near-fold';
import type { Card, DayCards } from '../../lib/records/card';
import type { Duplicate } from '../../lib/records/relevance';
import type { ListView } from './list-view';
import type { TopicsOfPage } from './use-topics';

/** What stands open where cards are looked for: what is looked for is shown, wherever it is. */
const ALWAYS_NARROW: readonly string[] = ['cross', 'revisions'];

interface Asked {
  cards: DayCards;
  /** Those that are folded under another. */
  duplicates: readonly Duplicate[];
  /** Whether these are all of the day. */
  isWhole: boolean;
  view: ListView;
  /** What is looked for. */
  means: ((card: Card) => boolean) | undefined;
  topics: TopicsOfPage;
  /** What was read in this list, or lost its star, under a filter that no longer means it. */
  staying: Staying;
}

/** A day as it stands under filter, search and rules. */
export function shownList({ cards, duplicates, isWhole, view, means: sought, topics, staying }: Asked) {
  // One that is off or gone by now is no filter.
  const topic = topics.seen.find(({ id }) => id === view.topic)?.id;
  const ofDay = {
    isOfTopic: (card: Card) => topics.isOfTopic(card, topic),
    isHiddenByRule: topics.isHiddenByRule,
    staying,
  };
  const known = topics.waiting ? { ...cards, fresh: [], cross: [], revisions: [] } : cards;
  const { only } = view;
  const isWanted = (card: Card) => only === undefined || isOnly(only, card);
  const means = sought ? (card: Card) => isWanted(card) && sought(card) : only && isWanted;
  const shown = dayView(known, view.filter, means, ofDay);
  const plain = means ? dayView(known, view.filter, undefined, ofDay) : shown;
  const groups = withNearFolded(shown.groups, duplicates);
  const isNarrow = means !== undefined || view.filter === 'topics';
  const unfolded = isNarrow ? [...ALWAYS_NARROW, ...view.unfolded] : view.unfolded;
  return {
    ...shown,
    groups,
    topic,
    /** The same whatever is looked for; absent where nothing is. */
    all: sought && (only ? dayView(known, view.filter, isWanted, ofDay) : plain),
    /** The new papers of the day, whatever is shown of them. */
    papersToday: plain.counts.all,
    whole: isWhole && !topics.waiting,
    unfolded,
    /** Whether folding it is the reader's to say. */
    canFold: (name: string) => !(isNarrow && ALWAYS_NARROW.includes(name)),
    reachable: reachableIn(groups, unfolded),
    empty: shown.groups.every((group) => group.cards.length === 0),
  };
}
