import { useState } from 'preact/hooks';
import { CategoryPicker } from '../../../components/category-picker';
import { ListSearch } from '../../../components/list-search';
import { categoryGroups } from '../../../lib/papers/categories';
import { categoryName } from '../../../lib/papers/category-names';
import { categoryOf } from '../../../lib/records/announcement';
import { locale, m } from '../../../lib/words';
import { Chosen } from '../chosen';
import { FirstCards } from '../first-cards';
import { foundList } from '../found-list';
import { OtherSources } from '../other-sources';
import { allow, optionalHosts } from '../permissions';
import { Section } from '../sections/section';
import type { useFollows } from '../use-follows';
import { useNotAllowed } from '../use-not-allowed';
import { useSearch } from '../use-search';
import { Presets } from './presets';
import { useAnnounced } from './use-announced';

export interface ReadingSectionProps extends ReturnType<typeof useFollows> {
  /** Nothing was followed when the page was opened. */
  greeting: boolean;
}

/** What is followed, and all that can be: found by a search, taken field by field, or ticked. */
export function ReadingSection({ live, rows, followed, follow, greeting }: ReadingSectionProps) {
  const notAllowed = useNotAllowed(rows.map(({ list }) => list));
  const [query, setQuery] = useState('');
  const search = useSearch(query);
  const announced = useAnnounced();
  const arxivIds = new Set(rows.flatMap(({ list }) => (list.startsWith('arxiv:') ? [categoryOf(list)] : [])));
  const nameOf = (id: string) => categoryName(id, locale());
  return (
    <Section id="reading">
      {greeting && <p class="lead">{m.first_run()}</p>}
      <ListSearch
        query={query}
        {...search}
        followed={followed}
        announced={announced}
        onQuery={setQuery}
        onFollow={follow}
      />
      {live.state === 'ready' && (
        <Chosen
          lists={rows.map(({ list, name }) => foundList(list, name))}
          notAllowed={notAllowed}
          onRemove={(list) => follow(list, false)}
          onAllow={({ list }) => void allow(optionalHosts(list))}
        />
      )}
      {live.state === 'ready' && <Presets followed={arxivIds} nameOf={nameOf} />}
      {greeting && rows.length > 0 && <FirstCards />}
      <h3 class="picker-heading">arXiv</h3>
      {announced && (
        <p class="hint announced-how">
          {announced.ofFollowed ? m.announced_followed(announced) : m.announced_how(announced)}
        </p>
      )}
      <CategoryPicker
        groups={categoryGroups()}
        nameOf={nameOf}
        followed={arxivIds}
        announced={announced}
        onFollow={(id, on) => follow({ list: `arxiv:${id}` }, on)}
      />
      <h3 class="picker-heading">{m.other_sources()}</h3>
      <OtherSources followed={followed} onFollow={follow} />
    </Section>
  );
}
