import { useState } from 'preact/hooks';
import { Broken } from '../../components/broken';
import { CategoryPicker } from '../../components/category-picker';
import { CategorySearch } from '../../components/category-search';
import { categoryGroups, categoryName } from '../../lib/papers/categories';
import { storageFailure } from '../../lib/storage-failure';
import { locale, m } from '../../lib/words';
import { RequestDiary } from '../shared/request-diary';
import { Standing } from '../shared/standing';
import { About } from './about';
import { Chosen } from './chosen';
import { FirstCards } from './first-cards';
import { HistoryBar, useFailedChanges } from './history-bar';
import { Settings } from './settings-form';
import { useFollows } from './use-follows';
import { useSearch } from './use-search';

/** The options, which are the onboarding as long as nothing is followed. */
export function App() {
  const { live, ids, followed, follow } = useFollows();
  useFailedChanges();
  const [query, setQuery] = useState('');
  const { found, note } = useSearch(query);
  const nameOf = (id: string) => categoryName(id, locale());
  // The onboarding goes on while this page is open: the first choice must not tear the page away.
  const [greeting, setGreeting] = useState<boolean>();
  if (live.state === 'loading') return null;
  if (greeting === undefined && live.state === 'ready') setGreeting(ids.length === 0);
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
        <CategorySearch
          query={query}
          found={found}
          note={note}
          nameOf={nameOf}
          followed={followed}
          onQuery={setQuery}
          onFollow={follow}
        />
        {live.state === 'ready' && <Chosen ids={ids} nameOf={nameOf} onRemove={(id) => follow(id, false)} />}
        {greeting && ids.length > 0 && <FirstCards />}
        <CategoryPicker groups={categoryGroups()} nameOf={nameOf} followed={followed} onFollow={follow} />
      </section>
      <Settings />
      {!greeting && <RequestDiary />}
      <About />
      <HistoryBar />
    </>
  );
}
