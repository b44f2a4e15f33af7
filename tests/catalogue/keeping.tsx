import { Chooser, type ChooserProps } from '../../components/collections/chooser';
import { CollectionRow } from '../../components/collections/collection-row';
import { nameWords } from '../../components/collections/name-words';
import { ShelvesColumn } from '../../components/collections/shelves-column';
import { OwnNoteField, OwnNotes } from '../../components/reading/own-note-field';
import { TriageBar, type TriageBarProps } from '../../components/triage/triage-bar';
import { UndoBar } from '../../components/undo-bar';
import { ShelfHead } from '../../entrypoints/daily/shelf/shelf-head';
import { ShelfList } from '../../entrypoints/daily/shelf/shelf-list';
import { Confirm } from '../../entrypoints/options/confirm';
import { collectedWords, doneWords, endWords } from '../../entrypoints/shared/triage/done-words';
import type { Collection, NameProblem } from '../../lib/records/collection';
import type { ManyOffer } from '../../lib/records/many-offer';
import { MARK_KINDS } from '../../lib/records/mark';
import { m } from '../../lib/words';
import { card } from './samples';
import { members, type Situation } from './situation';

const nothing = () => {};
const daily = (name: string, draw: Situation['draw']): Situation => ({ name, place: 'daily', draw });

const all: Collection[] = [
  { id: 'one', name: '论文', colour: 2, order: 1, madeAt: 1 },
  { id: 'two', name: '组会', order: 2, madeAt: 1 },
];
const PROBLEMS = members<NameProblem>({ empty: true, 'too-long': true, taken: true, 'too-many': true });

const chooser = (name: string, given: Partial<ChooserProps> = {}): Situation =>
  daily(`chooser, ${name}`, () => (
    <Chooser
      collections={all}
      of={(id) => (id === 'one' ? 'all' : 'some')}
      count={3}
      problem={undefined}
      onToggle={nothing}
      onMake={nothing}
      onTyping={nothing}
      onClose={nothing}
      {...given}
    />
  ));

const bar = (name: string, given: Partial<TriageBarProps> = {}): Situation =>
  daily(`several papers, ${name}`, () => (
    <TriageBar
      count={3}
      shown={99}
      isStarred={false}
      isRead={false}
      onStar={nothing}
      onRead={nothing}
      onHide={nothing}
      onCollect={nothing}
      onAll={nothing}
      onNone={nothing}
      onExport={nothing}
      onWrite={nothing}
      onStop={nothing}
      {...given}
    />
  ));

const OFFER: ManyOffer = { engine: 'openai', model: 'qwen3-32b', count: 12, cost: 36_000 };
const LIMIT = { kind: 'budget', limit: 200_000, until: 0 } as const;
const ENDS: Parameters<typeof endWords>[0][] = [
  [{ state: 'done' }],
  [{ state: 'done' }, { state: 'done' }, { state: 'failed' }],
  [{ state: 'done' }, { state: 'failed', failure: { kind: 'stopped' } }],
  [{ state: 'done' }, { state: 'done' }, { state: 'blocked', failure: LIMIT }],
];

const head = (name: string, shelf: Parameters<typeof ShelfHead>[0]['shelf'], total = 12): Situation =>
  daily(`shelf, ${name}`, () => (
    <ShelfHead shelf={shelf} collections={all} total={total} order="kept" onOrder={nothing} keep={nothing} />
  ));

const told = (name: string, words: () => string): Situation =>
  daily(`done with several papers: ${name}`, () => (
    <UndoBar id={1} words={words()} onUndo={nothing} onGone={nothing} />
  ));

/** What a reader keeps: shelves, collections, notes; and several papers at once. */
export const KEEPING: Situation[] = [
  chooser('of several papers'),
  chooser('of one paper', { count: 1, of: () => 'none' }),
  chooser('without collections', { collections: [] }),
  ...PROBLEMS.map((problem) => chooser(`refused: ${problem}`, { problem })),
  ...PROBLEMS.map((problem) => daily(`a name that is ${problem}`, () => <p>{nameWords(problem)}</p>)),
  bar('none starred'),
  bar('all starred and read', { isStarred: true, isRead: true }),
  bar('all that are shown', { count: 99 }),
  bar('that a model can write', { offer: OFFER }),
  bar('that a model writes within the limit', { offer: { ...OFFER, left: 12_000 } }),
  bar('that a model writes for an unknown price', { offer: { ...OFFER, cost: undefined } }),
  bar('that a model is writing', { offer: OFFER, underway: { done: 1, all: 12 } }),
  ...ENDS.map((jobs, i) => told(`written, ${i}`, () => endWords(jobs, 0))),
  ...MARK_KINDS.flatMap((kind) =>
    [true, false].flatMap((on) =>
      [1, 12].map((count) => told(`${kind} ${on} ${count}`, () => doneWords(kind, on, count))),
    ),
  ),
  ...[true, false].map((on) =>
    told(`collected ${on}`, () =>
      collectedWords({ collection: all[1] as Collection, on, count: 3, takeBack: async () => undefined }),
    ),
  ),
  head('starred', { kind: 'starred' }),
  head('one starred', { kind: 'starred' }, 1),
  head('nothing starred', { kind: 'starred' }, 0),
  head('notes', { kind: 'notes' }),
  head('a collection', { kind: 'collection', id: 'one' }),
  head('a collection that is gone', { kind: 'collection', id: 'gone' }, 0),
  daily('shelves', () => (
    <ShelvesColumn
      starred={12}
      notes={3}
      collections={all}
      sizes={new Map([['one', 50_000]])}
      shown="#/notes"
    />
  )),
  ...(['starred_none', 'notes_none', 'collection_none', 'collections_none'] as const).map((words) =>
    daily(`shelf with nothing: ${words}`, () => <p class="notice">{m[words]()}</p>),
  ),
  daily('shelf, cards with a note', () => (
    <ShelfList
      kind="notes"
      model={{
        cards: [{ ...card(1), mark: { paper: card(1).paper.key, note: '问' } }],
        total: 900,
        more: nothing,
      }}
      topics={[]}
      open={undefined}
      onOpen={nothing}
      onRead={nothing}
      head={() => null}
      empty=""
      beside={() => null}
    />
  )),
  daily('a collection in its list', () => (
    <ul>
      <CollectionRow
        collection={all[0] as Collection}
        others={all}
        size={12}
        isFirst
        isLast={false}
        onName={nothing}
        onColour={nothing}
        onMove={nothing}
        onRemove={nothing}
      />
    </ul>
  )),
  daily('a collection that is to go', () => (
    <Confirm
      question={m.collection_remove_sure({ name: '组会' })}
      yes={m.collection_remove({ name: '组会' })}
      onYes={nothing}
      onNo={nothing}
    >
      <p>{m.collection_remove_what()}</p>
    </Confirm>
  )),
  daily('collections, how they work', () => <p>{m.collections_how()}</p>),
  daily('the reader’s own note', () => (
    <OwnNotes value={{ onType: nothing, onDone: nothing }}>
      <OwnNoteField card={card(1)} />
    </OwnNotes>
  )),
];
