import { useState } from 'preact/hooks';
import { CollectionRow } from '../../../components/collections/collection-row';
import { nameWords } from '../../../components/collections/name-words';
import { type Collection, type NameProblem, newProblem } from '../../../lib/records/collection';
import { tellMarksChanged } from '../../../lib/signals';
import {
  bringCollectionBack,
  colourCollection,
  makeCollection,
  moveCollection,
  type RemovedCollection,
  removeCollection,
  removeEmpty,
  renameCollection,
} from '../../../lib/store/collections';
import { db } from '../../../lib/store/db';
import { m } from '../../../lib/words';
import { Confirm } from '../../options/confirm';
import { history, type Stays } from '../../options/history';
import type { Task } from '../../shared/triage/task';
import { useCollections } from '../../shared/triage/use-chooser';
import { useShelfCounts } from './use-shelf';

/** All collections: to be made, renamed, coloured, put in order, and taken away, each with a way back. */
export function CollectionsView() {
  const collections = useCollections();
  const { sizes } = useShelfCounts(collections);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<NameProblem>();
  /** The one that is to go, if the reader means it. */
  const [asked, setAsked] = useState<string>();
  async function add() {
    const id = crypto.randomUUID();
    let why = newProblem(typed, collections);
    const isKept =
      why === undefined &&
      (await history.make({
        via: 'page',
        make: told(async () => {
          const made = await makeCollection(db, id, typed, Date.now());
          why = made.ok ? undefined : made.why;
        }),
        // What was put into it since is not to be lost with it.
        takeBack: told(
          async (): Promise<Stays | undefined> =>
            (await removeEmpty(db, id)) ? undefined : { stays: () => m.collection_stays() },
        ),
      }));
    setProblem(why);
    if (isKept && !why) setTyped('');
  }
  return (
    <section class="collections-view">
      <h2>{m.collections()}</h2>
      <p class="hint">{m.collections_how()}</p>
      <form
        class="new-collection"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <input
          name="newCollection"
          aria-label={m.collection_name()}
          placeholder={m.collection_name()}
          autocomplete="off"
          dir="auto"
          value={typed}
          aria-invalid={problem !== undefined}
          aria-describedby="new-collection-problem"
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setProblem(undefined);
          }}
        />{' '}
        <button type="submit" class="act" data-action="add-collection">
          {m.collection_add()}
        </button>
        <p id="new-collection-problem" role="alert" class="warn">
          {problem && nameWords(problem)}
        </p>
      </form>
      <ul class="collection-rows">
        {collections.map((collection, i) => {
          const { id, name } = collection;
          const { onRemove, ...changes } = changesOf(collection);
          return (
            <CollectionRow
              key={id}
              collection={collection}
              others={collections}
              size={sizes.get(id)}
              isFirst={i === 0}
              isLast={i === collections.length - 1}
              {...changes}
              onRemove={() => (sizes.get(id) === 0 ? onRemove() : setAsked(id))}
            >
              {asked === id && (
                <Confirm
                  question={m.collection_remove_sure({ name })}
                  yes={m.collection_remove({ name })}
                  onYes={() => {
                    setAsked(undefined);
                    onRemove();
                  }}
                  onNo={() => setAsked(undefined)}
                >
                  <p>{m.collection_remove_what()}</p>
                </Confirm>
              )}
            </CollectionRow>
          );
        })}
      </ul>
      {collections.length === 0 && <p class="notice">{m.collections_none()}</p>}
    </section>
  );
}

/** Does it and tells of it, or the second copy would not hear of it. */
const told = (task: Task) => async () => {
  const came = await task();
  await tellMarksChanged();
  return came;
};

/** What can be done with a collection, each as a change that can be taken back. */
function changesOf({ id, name, colour }: Collection) {
  const change = (make: Task, takeBack: Task) =>
    void history.make({ via: 'page', make: told(make), takeBack: told(takeBack) });
  return {
    onName: (next: string) =>
      change(
        () => renameCollection(db, id, next),
        () => renameCollection(db, id, name),
      ),
    onColour: (next: Collection['colour']) =>
      change(
        () => colourCollection(db, id, next),
        () => colourCollection(db, id, colour),
      ),
    onMove: (by: -1 | 1) =>
      change(
        () => moveCollection(db, id, by),
        () => moveCollection(db, id, by === 1 ? -1 : 1),
      ),
    onRemove() {
      let removed: RemovedCollection | undefined;
      change(
        async () => {
          removed = await removeCollection(db, id);
        },
        async () => {
          if (removed) await bringCollectionBack(db, removed);
        },
      );
    },
  };
}
