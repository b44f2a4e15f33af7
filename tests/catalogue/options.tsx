import type { Announced } from '../../components/announced-count';
import { CategoryPicker } from '../../components/category-picker';
import type { DiscoveryState } from '../../components/discovery';
import { failureWords } from '../../components/failure-words';
import { ListBoxes } from '../../components/list-boxes';
import { ListPicker } from '../../components/list-picker';
import { ListSearch, type ListSearchProps } from '../../components/list-search';
import { NotKept } from '../../components/not-kept';
import { UndoBar } from '../../components/undo-bar';
import { About } from '../../entrypoints/options/about/about';
import { Chosen } from '../../entrypoints/options/chosen';
import { foundList } from '../../entrypoints/options/found-list';
import { NumberField } from '../../entrypoints/options/number-field';
import { searchLists } from '../../entrypoints/options/search-lists';
import { NotAllowed } from '../../entrypoints/shared/not-allowed';
import { notKeptWords } from '../../entrypoints/shared/not-kept';
import { categoryGroups } from '../../lib/papers/categories';
import { categoryName } from '../../lib/papers/category-names';
import type { ListId } from '../../lib/records/announcement';
import { locale, m } from '../../lib/words';
import { longDay } from '../../lib/words/dates';
import { type Examples, listed, type Situation } from './situation';
import { FAILURES } from './statuses';

const nothing = () => {};
const nameOf = (id: string) => categoryName(id, locale());
const announced = (): Announced => ({
  day: longDay('2026-06-17'),
  counts: { cs: { new: 812, all: 1643 }, 'cs.LG': { new: 214, all: 1020 }, 'cs.OH': { new: 0, all: 3 } },
});

const options = (name: string, draw: Situation['draw'], act?: Situation['act']): Situation => ({
  name: `options, ${name}`,
  place: 'options',
  draw,
  ...(act && { act }),
});

const search = (name: string, given: () => Partial<ListSearchProps>): Situation =>
  options(`search, ${name}`, () => (
    <ListSearch
      query="x"
      found={undefined}
      followed={new Set(['arxiv:cs.LG' as const])}
      onQuery={nothing}
      onFollow={nothing}
      {...given()}
    />
  ));

const host = 'www.example.org';
const DISCOVERIES: Examples<DiscoveryState> = {
  offered: [{ kind: 'offered', host }],
  looking: [{ kind: 'looking', host }],
  refused: [{ kind: 'refused', host }],
  none: [{ kind: 'none', host }],
  'no-answer': [{ kind: 'no-answer', host }],
  found: [
    { kind: 'found', host, count: 1 },
    { kind: 'found', host, count: 2 },
  ],
  failed: listed(FAILURES).map(([, failure]) => ({ kind: 'failed', host, failure })),
};

const chosen = (lists: ListId[], waiting = false) => (
  <Chosen
    lists={lists.map((list) => foundList(list))}
    notAllowed={new Set(waiting ? lists.slice(1) : [])}
    onRemove={nothing}
    onAllow={nothing}
  />
);

const field = (typed?: string): Situation =>
  options(
    `a number field${typed ? `, “${typed}” typed` : ''}`,
    () => (
      <NumberField
        name="pollHours"
        label={m.poll_hours()}
        help={m.poll_hours_help()}
        bounds={{ min: 1, max: 24 }}
        value={8}
        onValue={() => Promise.resolve(true)}
      />
    ),
    typed === undefined
      ? undefined
      : (root) => {
          const input = root.querySelector('input');
          if (!input) throw new Error('no field');
          input.value = typed;
          input.dispatchEvent(new Event('input', { bubbles: true }));
        },
  );

/** What the options can say, and the onboarding. */
export const OPTIONS: Situation[] = [
  options('the onboarding’s head', () => (
    <header class="page-header">
      <h1>Gloss</h1>
      <p>{m.welcome()}</p>
      <p>{m.first_run()}</p>
    </header>
  )),
  search('nothing asked', () => ({ query: '' })),
  search('found', () => ({ query: 'probability', found: searchLists('probability') })),
  search('found, of every source', () => ({ query: 'biology', found: searchLists('biology').slice(0, 9) })),
  search('found, a journal', () => ({ query: 'nejm', found: searchLists('nejm') })),
  search('a journal without a feed', () => ({ note: m.tmlr_no_feed() })),
  ...listed(DISCOVERIES).map(([name, state]) =>
    search(`an address: ${name}`, () => ({
      discovery: { state, find: nothing },
      ...(state.kind === 'found' && { found: [foundList('journal:https://feeds.example.org/a')] }),
    })),
  ),
  search('nothing found', () => ({ found: [] })),
  search('looking up a paper', () => ({ note: m.looking_up({ id: '2606.00001' }) })),
  search('an unknown paper', () => ({ note: m.unknown_paper({ id: '2606.00001' }) })),
  search('a silent background', () => ({ note: m.no_answer() })),
  ...listed(FAILURES).map(([name, failure]) =>
    search(`a look-up that failed: ${name}`, () => ({ note: failureWords(failure) })),
  ),
  options('nothing chosen', () => chosen([])),
  options('two chosen', () => chosen(['arxiv:cs.LG', 'arxiv:math.PR'])),
  options('chosen, of every source', () =>
    chosen([
      'arxiv:cs',
      'arxiv:grp_physics',
      'biorxiv:cell_biology',
      'medrxiv:all',
      'journal:https://journals.plos.org/plosmedicine/feed/atom',
      'journal:https://feeds.example.org/a',
    ]),
  ),
  options('chosen, without a permission', () => chosen(['arxiv:cs.LG', 'biorxiv:cell_biology'], true)),
  options('all subjects of a server', () => (
    <ListPicker
      name="bioRxiv"
      parts={[{ lists: [foundList('biorxiv:all'), foundList('biorxiv:cell_biology')] }]}
      followed={new Set(['biorxiv:all' as const])}
      onFollow={nothing}
    />
  )),
  options('all categories', () => (
    <CategoryPicker
      groups={categoryGroups()}
      nameOf={nameOf}
      followed={new Set(['cs.LG'])}
      onFollow={nothing}
    />
  )),
  options('all categories, some of them counted', () => (
    <CategoryPicker
      groups={categoryGroups()}
      nameOf={nameOf}
      followed={new Set(['cs.LG'])}
      announced={announced()}
      onFollow={nothing}
    />
  )),
  options('found categories, counted', () => (
    <ListBoxes
      lists={[foundList('arxiv:cs'), foundList('arxiv:cs.LG'), foundList('arxiv:math.PR')]}
      followed={new Set()}
      announced={announced()}
      onFollow={nothing}
    />
  )),
  field(),
  field('often'),
  options('saved', () => <UndoBar id={1} words={m.saved()} onUndo={nothing} onGone={nothing} />),
  options('not undone: a collection that was filled', () => (
    <UndoBar id={3} words={m.collection_stays()} onGone={nothing} />
  )),
  options('undone', () => <UndoBar id={2} words={m.undone()} onGone={nothing} />),
  options('not kept', () => <NotKept words={m.not_kept_full()} again={nothing} />),
  options('not allowed', () => (
    <NotKept
      words={notKeptWords(
        new NotAllowed(['https://connect.biorxiv.org/*', 'https://api.biorxiv.org/*']),
        'message',
      )}
      again={nothing}
    />
  )),
  options('about', () => <About />),
];
