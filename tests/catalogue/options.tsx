import { CategoryPicker } from '../../components/category-picker';
import { CategorySearch, type CategorySearchProps } from '../../components/category-search';
import { failureWords } from '../../components/failure-words';
import { NotKept } from '../../components/not-kept';
import { UndoBar } from '../../components/undo-bar';
import { About } from '../../entrypoints/options/about';
import { Chosen } from '../../entrypoints/options/chosen';
import { NumberField } from '../../entrypoints/options/number-field';
import { categoryGroups, categoryName, searchCategories } from '../../lib/papers/categories';
import { locale, m } from '../../lib/words';
import { listed, type Situation } from './situation';
import { FAILURES } from './statuses';

const nothing = () => {};
const nameOf = (id: string) => categoryName(id, locale());

const options = (name: string, draw: Situation['draw'], act?: Situation['act']): Situation => ({
  name: `options, ${name}`,
  place: 'options',
  draw,
  ...(act && { act }),
});

const search = (name: string, given: () => Partial<CategorySearchProps>): Situation =>
  options(`search, ${name}`, () => (
    <CategorySearch
      query="x"
      found={undefined}
      nameOf={nameOf}
      followed={new Set(['cs.LG'])}
      onQuery={nothing}
      onFollow={nothing}
      {...given()}
    />
  ));

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
  search('found', () => ({ query: 'probability', found: searchCategories('probability', 4) })),
  search('nothing found', () => ({ found: [] })),
  search('looking up a paper', () => ({ note: m.looking_up({ id: '2606.00001' }) })),
  search('an unknown paper', () => ({ note: m.unknown_paper({ id: '2606.00001' }) })),
  search('a silent background', () => ({ note: m.no_answer() })),
  ...listed(FAILURES).map(([name, failure]) =>
    search(`a look-up that failed: ${name}`, () => ({ note: failureWords(failure) })),
  ),
  options('nothing chosen', () => <Chosen ids={[]} nameOf={nameOf} onRemove={nothing} />),
  options('two chosen', () => <Chosen ids={['cs.LG', 'math.PR']} nameOf={nameOf} onRemove={nothing} />),
  options('all categories', () => (
    <CategoryPicker
      groups={categoryGroups()}
      nameOf={nameOf}
      followed={new Set(['cs.LG'])}
      onFollow={nothing}
    />
  )),
  field(),
  field('often'),
  options('saved', () => <UndoBar id={1} words={m.saved()} onUndo={nothing} onGone={nothing} />),
  options('undone', () => <UndoBar id={2} words={m.undone()} onGone={nothing} />),
  options('not kept', () => <NotKept words={m.not_kept_full()} again={nothing} />),
  options('about', () => <About />),
];
