import { m } from '../lib/words';
import { grouped } from '../lib/words/numbers';
import { ClearFilter } from './clear-filter';
import type { DayView, Filter } from './day-view';
import type { Only } from './narrowed';
import { useOnlyName } from './only-choice';

export interface NothingShownProps {
  filter: Filter;
  counts: DayView['counts'];
  /** No card is shown. */
  empty: boolean;
  /** Something is looked for: what is not found the search says itself. */
  searching: boolean;
  /** It is not known yet which cards are of topics. */
  topicsLoading: boolean;
  /** The source, category or tag whose papers alone are shown. */
  only: Only | undefined;
  /** The name of the topic whose papers alone are shown. */
  topic: string | undefined;
  isToday: boolean;
  onClear(): void;
}

/** Why a filter shows nothing. */
export function NothingShown(props: NothingShownProps) {
  const { filter, counts, empty, searching, topicsLoading, only, topic, isToday, onClear } = props;
  const nameOf = useOnlyName();
  if (filter === 'unread' && counts.unread === 0 && counts.all > 0)
    return (
      <p class="notice">{m.all_read({ count: grouped(counts.all), starred: grouped(counts.starred) })}</p>
    );
  if (!empty || searching) return null;
  if (filter === 'topics' && topicsLoading) return null;
  const what = only ? nameOf(only) : filter === 'topics' && topic;
  const why = what ? matches(what, isToday) : EMPTY[filter]?.();
  if (!why) return null;
  return (
    <p class="notice" data-notice="nothing-matches">
      {why} <ClearFilter onClear={onClear} />
    </p>
  );
}

const matches = (what: string, isToday: boolean): string =>
  isToday ? m.nothing_today_matches({ what }) : m.nothing_that_day_matches({ what });

const EMPTY: Partial<Record<Filter, () => string>> = {
  topics: () => m.nothing_of_topics(),
  starred: () => m.nothing_starred(),
};

/** What to do where papers are to stand by relevance, and nothing is known that they could be ranked by, or ranking failed. */
export function NothingLearned({ why }: { why: keyof typeof UNRANKED | undefined }) {
  if (!why) return null;
  return (
    <p class="notice" data-notice="nothing-learned">
      {UNRANKED[why]()}
    </p>
  );
}

const UNRANKED = {
  learned: () => m.nothing_learned(),
  off: () => m.nothing_learned_off(),
  failed: () => m.nothing_ranked(),
};
