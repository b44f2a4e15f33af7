import type { ListId } from '../lib/records/announcement';
import type { FoundList } from '../lib/records/found-list';
import { m } from '../lib/words';
import type { Announced } from './announced-count';
import { DiscoveryLine, type DiscoveryState } from './discovery';
import { ListBoxes } from './list-boxes';
import { sourceHeading } from './source-name';

export interface ListSearchProps {
  query: string;
  /** What the query found, source by source; undefined when nothing was asked. */
  found?: FoundList[] | undefined;
  /** What a pasted paper led to, or went wrong with. */
  note?: string | undefined;
  /** Where a pasted address of another kind stands. */
  discovery?: { state: DiscoveryState; find(): void } | undefined;
  followed: ReadonlySet<ListId>;
  announced?: Announced | undefined;
  onQuery(query: string): void;
  onFollow(list: FoundList, on: boolean): void;
}

/** One field for an id, a name, a pasted paper or a pasted feed, and the boxes it finds. Enter follows the first. */
export function ListSearch(props: ListSearchProps) {
  const { query, found, note, discovery, followed, announced, onQuery, onFollow } = props;
  return (
    <search>
      <form
        class="category-search"
        onSubmit={(event) => {
          event.preventDefault();
          const first = found?.[0];
          if (first) onFollow(first, true);
          else discovery?.find();
        }}
      >
        <input
          type="search"
          aria-label={m.search_categories()}
          placeholder={m.search_placeholder()}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          autocomplete="off"
          spellcheck={false}
        />
        <div class="found" aria-live="polite">
          {note && <p class="hint">{note}</p>}
          {discovery && <DiscoveryLine state={discovery.state} onFind={discovery.find} />}
          {found?.length === 0 && !note && !discovery && <p class="hint">{m.nothing_found({ query })}</p>}
          {bySource(found ?? []).map((lists) => (
            <fieldset key={lists[0]?.source} class="found-source">
              <legend>{sourceHeading(lists[0]?.source ?? 'arxiv')}</legend>
              <ListBoxes lists={lists} followed={followed} announced={announced} onFollow={onFollow} />
            </fieldset>
          ))}
        </div>
      </form>
    </search>
  );
}

/** Runs of lists of one source, in the order of each one's first. */
export function bySource(lists: readonly FoundList[]): FoundList[][] {
  const groups = new Map<string, FoundList[]>();
  for (const list of lists) groups.set(list.source, [...(groups.get(list.source) ?? []), list]);
  return [...groups.values()];
}
