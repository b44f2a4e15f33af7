import { useEffect, useRef } from 'preact/hooks';
import { OwnNotes } from '../../components/reading/own-note-field';
import { categoryName } from '../../lib/papers/category-names';
import { locale, m } from '../../lib/words';
import { longDay } from '../../lib/words/dates';
import { grouped } from '../../lib/words/numbers';
import { history } from '../options/history';
import { HistoryBar } from '../options/history-bar';
import { RequestDiary } from '../shared/request-diary';
import { Standing } from '../shared/standing';
import { useNoteDesk } from '../shared/use-note-desk';
import { DayView } from './day/day-view';
import { JobsView } from './jobs/jobs-view';
import { LedgerView } from './ledger-view';
import { PlotsView } from './plots/plots-view';
import { RadarView } from './radar/radar-view';
import { hrefOf, PLACES, type Place, placeOf, type Route } from './route';
import { SearchPlace } from './search/search-place';
import { useSearchAhead } from './search/use-search-ahead';
import { useSearchKey } from './search/use-search-key';
import { CollectionsView } from './shelf/collections-view';
import { ShelfView } from './shelf/shelf-view';
import { useShelfCounts } from './shelf/use-shelf';
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
  useSearchAhead();
  const notes = useNoteDesk((change) => void history.make({ via: 'page', ...change }));
  useEffect(() => {
    document.title = `${routeName(route)} · Gloss`;
    // Who listens is told where a link led; at the start the page's own beginning is the place to be.
    if (arrived.current !== address) view.current?.focus({ preventScroll: true });
    arrived.current = address;
  }, [address]);
  return (
    <>
      <header class="page-bar">
        <h1>
          <a href={hrefOf({ kind: 'day' })}>Gloss</a>
        </h1>
        <Places current={placeOf(route)} />
        <a href="/options.html" class="to-options" data-action="open-options">
          {m.options()}
        </a>
      </header>
      {route.kind !== 'day' && route.kind !== 'search' && <Standing writing={route.kind !== 'jobs'} />}
      <section ref={view} class="view" tabIndex={-1} aria-label={routeName(route)} data-view={route.kind}>
        <OwnNotes value={notes}>
          {/* What is typed there changes the address. */}
          <View key={route.kind === 'search' ? route.kind : address} route={route} />
        </OwnNotes>
      </section>
      <HistoryBar />
    </>
  );
}

function Places({ current }: { current: Place }) {
  const counts = useShelfCounts(NONE);
  const nav = useRef<HTMLElement>(null);
  // On a phone the line of them scrolls: where the reader is must be in it.
  useEffect(() => {
    const here = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (here) nav.current?.scrollTo({ left: here.offsetLeft - nav.current.offsetLeft - 40 });
  }, [current]);
  return (
    <nav aria-label={m.places()} ref={nav}>
      {PLACES.map((kind) => (
        <a key={kind} href={hrefOf({ kind })} aria-current={kind === current ? 'page' : undefined}>
          {routeName({ kind })}
          <Count of={counts} kind={kind} />
        </a>
      ))}
    </nav>
  );
}

const NONE: readonly never[] = [];

/** How many papers are kept there, where that is said. */
function Count({ of, kind }: { of: ReturnType<typeof useShelfCounts>; kind: Place }) {
  const count = kind === 'starred' ? of.starred : kind === 'notes' ? of.notes : undefined;
  return count ? <span class="count"> {grouped(count)}</span> : null;
}

function View({ route }: { route: Route }) {
  switch (route.kind) {
    case 'day':
      return <DayView day={route.day} nameOf={(kind) => routeName({ kind })} />;
    case 'search':
      return <SearchPlace query={route.q ?? ''} order={route.order ?? 'newest'} />;
    case 'starred':
    case 'notes':
    case 'collection':
      return <ShelfView shelf={route} />;
    case 'collections':
      return <CollectionsView />;
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
    case 'starred':
      return m.starred();
    case 'notes':
      return m.notes();
    case 'collections':
    case 'collection':
      return m.collections();
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
