import { Calendar } from '../../components/calendar/calendar';
import { QueryBox, type QueryBoxProps } from '../../components/query-box';
import { WayBack } from '../../components/reading/way-back';
import { FoundList } from '../../components/search/found-list';
import { SearchHelp } from '../../components/search/search-help';
import { SearchHead } from '../../entrypoints/daily/search/search-head';
import type { LedgerDay, Tally } from '../../lib/records/ledger';
import type { Found } from '../../lib/search';
import { MOST_SHOWN } from '../../lib/search';
import { m } from '../../lib/words';
import { card, TODAY } from './samples';
import type { Situation } from './situation';

const nothing = () => {};
const daily = (name: string, draw: Situation['draw']): Situation => ({ name, place: 'daily', draw });
const noActions = () => ({
  onSelect: nothing,
  onToggle: nothing,
  onOpen: nothing,
  onStar: nothing,
  onHide: nothing,
  onRead: nothing,
});

const found = (given: Partial<Found> = {}): Found => ({
  hits: [],
  count: 412,
  lately: 37,
  hidden: 0,
  asked: 50_000,
  total: 50_000,
  isWhole: true,
  ...given,
});
const head = (name: string, given: Partial<Found>, text = 'graph', withHidden = false): Situation =>
  daily(`search, ${name}`, () => (
    <SearchHead
      text={text}
      order="newest"
      state={{
        query: { kind: 'term', text, exact: false },
        found: found(given),
        isWhole: given.isWhole ?? true,
      }}
      topics={[{ id: 'made', name: 'Tidal Institute', query: 'random walk', colour: 1, on: true }]}
      withHidden={withHidden}
      onText={nothing}
      onOrder={nothing}
      onHidden={nothing}
      onEnter={nothing}
      onLeave={nothing}
    />
  ));

const ofDay = (name: string, found: QueryBoxProps['found']): Situation =>
  daily(`a day’s search, ${name}`, () => (
    <QueryBox query="graph" problem={undefined} found={found} onQuery={nothing} />
  ));

const TALLIES: Record<Tally['kind'], Tally> = {
  rest: { kind: 'rest', why: 'holiday' },
  all: { kind: 'all', announced: 131 },
  some: { kind: 'some', announced: 131, received: 129, missing: [] },
  unknown: { kind: 'unknown', received: 12, missing: [], lists: [] },
};
const days = (): LedgerDay[] => [
  ...Object.values(TALLIES).map((tally, i) => ({ day: `2026-06-1${i + 4}`, tally, entries: [] })),
  { day: '2026-06-13', tally: { kind: 'rest', why: 'weekend' }, entries: [] },
];

/** The search over all papers, and the history by month. */
export const SEARCH: Situation[] = [
  daily('search, what can be typed', () => <SearchHelp onQuery={nothing} />),
  head('many', {}),
  head('one', { count: 1, lately: 0 }),
  head('none', { count: 0, lately: 0 }),
  head('being read', { count: 3, lately: 1, asked: 20_000, isWhole: false }),
  head('being read, of how many is not known', { count: 0, asked: 300, total: undefined, isWhole: false }),
  head('not kept, the disk is full', { unkept: 'full' }),
  head('not kept', { unkept: 'other' }),
  head('some hidden', { hidden: 2 }),
  head('the hidden shown', { hidden: 2 }, 'graph', true),
  head('a topic already', {}, 'random walk'),
  head('no topic can be that', {}, 'note:mine'),
  daily('search, cards of two days', () => (
    <FoundList
      cards={[card(1), { ...card(2), day: '2025-11-03' }]}
      total={2}
      byDay
      year="2026"
      selected={undefined}
      hrefOf={(day) => `#/day/${day}`}
      actions={noActions}
      onBroken={nothing}
    />
  )),
  ofDay('new papers alone', { count: 2_014, all: 50_000, fresh: 2_014 }),
  ofDay('one, which is not new', { count: 1, all: 68, fresh: 0 }),
  ofDay('none', { count: 0, all: 68, fresh: 0 }),
  daily('search, the newest alone', () => <p>{m.search_first_newest({ most: MOST_SHOWN })}</p>),
  daily('search, the best alone', () => <p>{m.search_first_best({ most: MOST_SHOWN })}</p>),
  daily('search, more', () => <button type="button">{m.search_more()}</button>),
  daily('the way back from a paper', () => (
    <WayBack place={{ at: 2, of: 29, onStep: nothing }} onBack={nothing} />
  )),
  daily('calendar', () => (
    <nav class="days-column">
      <Calendar
        days={days()}
        shown={TODAY}
        today={TODAY}
        since="2026-06-12"
        hrefOf={(day) => `#/day/${day}`}
        onDay={nothing}
        onClose={nothing}
      />
    </nav>
  )),
];
