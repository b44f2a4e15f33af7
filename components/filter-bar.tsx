import type { Topic } from '../lib/records/topic';
import { m } from '../lib/words';
import { grouped } from '../lib/words/numbers';
import { type DayView, FILTERS, type Filter } from './day-view';

/** All 99 · Unread 99 · Topics 12 · ★ 3; with “Topics” pressed, which of them. */
export function FilterBar({
  filter,
  counts,
  topics,
  topic,
  onFilter,
  onTopic,
}: {
  filter: Filter;
  /** Nothing until all of them are counted. */
  counts: DayView['counts'] | undefined;
  /** Those that are to be seen, in the reader's order. */
  topics: readonly Pick<Topic, 'id' | 'name'>[];
  /** The one whose papers alone are shown; undefined for all. */
  topic: string | undefined;
  onFilter(filter: Filter): void;
  onTopic(id: string | undefined): void;
}) {
  return (
    <fieldset class="filters">
      <legend class="sr-only">{m.filter()}</legend>
      {FILTERS.filter((each) => topics.length > 0 || each !== 'topics' || filter === each).map((each) => (
        <button
          key={each}
          type="button"
          data-filter={each}
          aria-pressed={each === filter}
          onClick={() => onFilter(each)}
        >
          {filterName(each)} <span class="count">{counts && grouped(counts[each])}</span>
        </button>
      ))}
      {filter === 'topics' && topics.length > 1 && (
        <select
          name="topicShown"
          class="order"
          aria-label={m.topic_shown()}
          value={topic ?? ''}
          onChange={({ currentTarget }) => onTopic(currentTarget.value || undefined)}
        >
          <option value="">{m.topic_shown_all()}</option>
          {topics.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  );
}

function filterName(filter: Filter) {
  if (filter === 'all') return m.filter_all();
  if (filter === 'unread') return m.filter_unread();
  if (filter === 'topics') return m.own_topics();
  return (
    <>
      <span aria-hidden="true">★</span>
      <span class="sr-only">{m.filter_starred()}</span>
    </>
  );
}
