import { useState } from 'preact/hooks';
import { Broken } from '../../components/broken';
import { CategoryPicker } from '../../components/category-picker';
import { ListSearch } from '../../components/list-search';
import { categoryGroups } from '../../lib/papers/categories';
import { categoryName } from '../../lib/papers/category-names';
import { categoryOf } from '../../lib/records/announcement';
import { storageFailure } from '../../lib/storage-failure';
import { locale, m } from '../../lib/words';
import { RequestDiary } from '../shared/request-diary';
import { Standing } from '../shared/standing';
import { About } from './about';
import { BackupSection } from './backup/backup-section';
import { Chosen } from './chosen';
import { EngineSection } from './engine/engine-section';
import { FirstCards } from './first-cards';
import { foundList } from './found-list';
import { HistoryBar, useFailedChanges } from './history-bar';
import { LibrarySection } from './library/library-section';
import { OtherSources } from './other-sources';
import { allow, optionalHosts } from './permissions';
import { Settings } from './settings-form';
import { TopicsSection } from './topics/topics-section';
import { useFollows } from './use-follows';
import { useNotAllowed } from './use-not-allowed';
import { useSearch } from './use-search';

/** The options, which are the onboarding as long as nothing is followed. */
export function App() {
  const { live, rows, followed, follow } = useFollows();
  const notAllowed = useNotAllowed(rows.map(({ list }) => list));
  useFailedChanges();
  const [query, setQuery] = useState('');
  const search = useSearch(query);
  const arxivIds = new Set(rows.flatMap(({ list }) => (list.startsWith('arxiv:') ? [categoryOf(list)] : [])));
  const nameOf = (id: string) => categoryName(id, locale());
  // The onboarding goes on while this page is open: the first choice must not tear the page away.
  const [greeting, setGreeting] = useState<boolean>();
  if (live.state === 'loading') return null;
  if (greeting === undefined && live.state === 'ready') setGreeting(rows.length === 0);
  return (
    <>
      <header class="page-header">
        <h1>Gloss</h1>
        <p>{greeting ? m.welcome() : m.tagline()}</p>
      </header>
      <Standing />
      {live.state === 'failed' && <Broken what="database" detail={storageFailure(live.error).detail} />}
      <section aria-labelledby="categories">
        <h2 id="categories">{m.categories()}</h2>
        {greeting && <p class="lead">{m.first_run()}</p>}
        <ListSearch query={query} {...search} followed={followed} onQuery={setQuery} onFollow={follow} />
        {live.state === 'ready' && (
          <Chosen
            lists={rows.map(({ list, name }) => foundList(list, name))}
            notAllowed={notAllowed}
            onRemove={(list) => follow(list, false)}
            onAllow={({ list }) => void allow(optionalHosts(list))}
          />
        )}
        {greeting && rows.length > 0 && <FirstCards />}
        <h3 class="picker-heading">arXiv</h3>
        <CategoryPicker
          groups={categoryGroups()}
          nameOf={nameOf}
          followed={arxivIds}
          onFollow={(id, on) => follow({ list: `arxiv:${id}` }, on)}
        />
        <h3 class="picker-heading">{m.other_sources()}</h3>
        <OtherSources followed={followed} onFollow={follow} />
      </section>
      {greeting === false && <TopicsSection />}
      {greeting === false && <LibrarySection />}
      <Settings />
      {greeting === false && <EngineSection />}
      {!greeting && <RequestDiary />}
      <BackupSection />
      <About />
      <HistoryBar />
    </>
  );
}
