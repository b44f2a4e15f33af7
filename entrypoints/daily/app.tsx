import { useEffect, useRef } from 'preact/hooks';
import { categoryName } from '../../lib/papers/category-names';
import { locale, m } from '../../lib/words';
import { longDay } from '../../lib/words/dates';
import { HistoryBar } from '../options/history-bar';
import { RequestDiary } from '../shared/request-diary';
import { Standing } from '../shared/standing';
import { DayView } from './day/day-view';
import { JobsView } from './jobs/jobs-view';
import { LedgerView } from './ledger-view';
import { PlotsView } from './plots/plots-view';
import { RadarView } from './radar/radar-view';
import { hrefOf, PLACES, type Place, placeOf, type Route } from './route';
import { SearchPlace } from './search/search-place';
import { useSearchKey } from './search/use-search-key';
import { SubjectView } from './subject-view';
import { SubjectsView } from './subjects-view';
import { useRoute, useScrollPlace } from './use-route';

/** The full page: where it is seen whether the list is complete, and what else arXiv announced. */
export function App() {
  const route = useRoute();
  const address = hrefOf(route);
  const view = useRef<HTMLElement>(null);
  const arrived = useRef(address);
  useScrollPlace(address);
  useSearchKey();
  useEffect(() => {
    document.title = `${routeName(route)} · Gloss`;
    // Who listens is told where a link led; at the start the page's own beginning is the place to be.
    if (arrived.current !== address) view.current?.focus({ preventScroll: true });
    arrived.current = address;
  }, [address]);
  return (
    <>
      <header class="page-bar">
        <h1>Gloss</h1>
        <Places current={placeOf(route)} />
        <a href="/options.html" class="to-options" data-action="open-options">
          {m.options()}
        </a>
      </header>
      {route.kind !== 'day' && route.kind !== 'search' && <Standing writing={route.kind !== 'jobs'} />}
      <section ref={view} class="view" tabIndex={-1} aria-label={routeName(route)} data-view={route.kind}>
        {/* What is typed there changes the address. */}
        <View key={route.kind === 'search' ? route.kind : address} route={route} />
      </section>
      <HistoryBar />
    </>
  );
}

function Places({ current }: { current: Place }) {
  return (
    <nav aria-label={m.places()}>
      {PLACES.map((kind) => (
        <a key={kind} href={hrefOf({ kind })} aria-current={kind === current ? 'page' : undefined}>
          {routeName({ kind })}
        </a>
      ))}
    </nav>
  );
}

function View({ route }: { route: Route }) {
  switch (route.kind) {
    case 'day':
      return <DayView day={route.day} nameOf={(kind) => routeName({ kind })} />;
    case 'search':
      return <SearchPlace query={route.q ?? ''} order={route.order ?? 'newest'} />;
    case 'ledger':
      return <LedgerView />;
    case 'subjects':
      return <SubjectsView />;
    case 'subject':
      return <SubjectView id={route.id} />;
    case 'radar':
      return <RadarView />;
    case 'plots':
      return <PlotsView />;
    case 'jobs':
      return <JobsView />;
    case 'diary':
      return <RequestDiary />;
  }
}

function routeName(route: Route): string {
  switch (route.kind) {
    case 'day':
      return route.day ? longDay(route.day) : m.day_today();
    case 'search':
      return m.search_all();
    case 'ledger':
      return m.ledger();
    case 'subjects':
      return m.all_subjects();
    case 'subject':
      return `${categoryName(route.id, locale())} (${route.id})`;
    case 'radar':
      return m.radar();
    case 'plots':
      return m.plots();
    case 'jobs':
      return m.jobs();
    case 'diary':
      return m.diary();
  }
}
