import { gap } from '../../../components/gap';
import { Out } from '../../../components/out';
import { SearchBox } from '../../../components/search/search-box';
import { FOUND_ORDERS, type FoundOrder } from '../../../lib/records/found-order';
import { arxivSearchUrl } from '../../../lib/records/links';
import { MOST_TOPICS, type Topic } from '../../../lib/records/topic';
import { LATELY } from '../../../lib/search';
import { m } from '../../../lib/words';
import { grouped } from '../../../lib/words/numbers';
import { canBeTopic, makeTopic } from './make-topic';
import type { SearchState } from './use-search';

export interface SearchHeadProps {
  text: string;
  order: FoundOrder;
  state: SearchState;
  topics: readonly Topic[];
  withHidden: boolean;
  onText(text: string): void;
  onOrder(order: FoundOrder): void;
  onHidden(shown: boolean): void;
  onEnter(): void;
  onLeave(): void;
}

/** The box, what was found in figures, in which order, and a topic of it in one press. */
export function SearchHead({ text, order, state, topics, withHidden, ...on }: SearchHeadProps) {
  const { found, problem, isWhole, query } = state;
  return (
    <header class="search-head" data-search={query === undefined ? 'none' : isWhole ? 'whole' : 'looking'}>
      <SearchBox
        query={text}
        problem={problem}
        told={found && (isWhole || found.count > 0) ? foundWords(found) : undefined}
        onQuery={on.onText}
        onEnter={on.onEnter}
        onLeave={on.onLeave}
      />
      {found && !found.isWhole && (
        <p class="hint" data-search-reading>
          {m.search_all_reading({
            asked: grouped(found.asked),
            total: found.total === undefined ? '…' : grouped(found.total),
          })}
        </p>
      )}
      {found?.unkept && (
        <p class="hint" data-search-unkept>
          {found.unkept === 'full' ? m.search_unkept_full() : m.search_unkept()}
        </p>
      )}
      {query && (
        <div class="search-tools">
          <select
            name="searchOrder"
            class="order"
            aria-label={m.search_order()}
            value={order}
            onChange={({ currentTarget }) => {
              const chosen = FOUND_ORDERS.find((each) => each === currentTarget.value);
              if (chosen) on.onOrder(chosen);
            }}
          >
            <option value="newest">{m.search_newest()}</option>
            <option value="relevance">{m.search_best()}</option>
          </select>
          {!problem && <TopicOfIt text={text} topics={topics} />}
          {found !== undefined && found.hidden > 0 && (
            <span class="hint">
              {m.search_hidden({ count: found.hidden })}{' '}
              <button
                type="button"
                data-action="search-hidden"
                aria-pressed={withHidden}
                onClick={() => on.onHidden(!withHidden)}
              >
                {withHidden ? m.search_hidden_leave() : m.search_hidden_show()}
              </button>
            </span>
          )}
        </div>
      )}
      {query && found?.isWhole && found.count === 0 && (
        <p class="hint search-elsewhere">
          {m.search_kept_only()}
          {gap()}
          <Out href={arxivSearchUrl(text)}>{m.search_arxiv()}</Out>
        </p>
      )}
    </header>
  );
}

function foundWords({ count, lately }: { count: number; lately: number }): string {
  if (count === 0) return m.search_all_none();
  return m.search_all_found({ count, shown: grouped(count), lately: grouped(lately), days: LATELY });
}

function TopicOfIt({ text, topics }: { text: string; topics: readonly Topic[] }) {
  const made = topics.find(({ query }) => query === text.trim());
  if (made) return <span class="hint">{m.search_topic_made({ name: made.name })}</span>;
  if (!canBeTopic(text)) return <span class="hint">{m.search_topic_not()}</span>;
  if (topics.length >= MOST_TOPICS) return <span class="hint">{m.topics_most({ most: MOST_TOPICS })}</span>;
  return (
    <button type="button" data-action="search-topic" onClick={() => void makeTopic(text)}>
      {m.search_topic()}
    </button>
  );
}
