import { m } from '../lib/words';
import { type DayView, FILTERS, type Filter } from './day-view';

/** All 99 · Unread 99 · Topics 12 · ★ 3. */
export function FilterBar({
  filter,
  counts,
  topics,
  onFilter,
}: {
  filter: Filter;
  /** Nothing until all of them are counted. */
  counts: DayView['counts'] | undefined;
  /** The reader has some. */
  topics: boolean;
  onFilter(filter: Filter): void;
}) {
  return (
    <fieldset class="filters">
      <legend class="sr-only">{m.filter()}</legend>
      {FILTERS.filter((each) => topics || each !== 'topics' || filter === each).map((each) => (
        <button
          key={each}
          type="button"
          data-filter={each}
          aria-pressed={each === filter}
          onClick={() => onFilter(each)}
        >
          {filterName(each)} <span class="count">{counts?.[each]}</span>
        </button>
      ))}
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
