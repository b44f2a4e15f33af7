import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { Chooser, type InCollection } from '../../../components/collections/chooser';
import type { Collection, NameProblem } from '../../../lib/records/collection';
import type { Mark } from '../../../lib/records/mark';
import type { PaperKey } from '../../../lib/records/paper';
import { tellMarksChanged } from '../../../lib/signals';
import { allCollections, collect, makeCollection, putBackCollected } from '../../../lib/store/collections';
import { db } from '../../../lib/store/db';
import type { useKeeping } from '../use-keeping';
import { useLive } from '../use-live';
import { countChanged } from './count-changed';

/** One change of what is in a collection, as it is told and taken back. */
export interface Collected {
  collection: Collection;
  on: boolean;
  count: number;
  takeBack(): Promise<unknown>;
}

const NONE: readonly Collection[] = [];

/** The reader's collections, kept up to date. @param ready whether they are read yet */
export function useCollections(ready = true): readonly Collection[] {
  const live = useLive(() => allCollections(db), [], ready);
  return live.state === 'ready' ? live.value : NONE;
}

/**
 * The sheet on which papers are put into collections.
 * @returns what opens it, and the sheet where it is open
 */
export function useChooser(
  collections: readonly Collection[],
  keep: ReturnType<typeof useKeeping>['keep'],
  onDone: (done: Collected) => void,
): { open(papers: readonly PaperKey[]): void; sheet: ComponentChild } {
  const [papers, setPapers] = useState<readonly PaperKey[]>();
  const [problem, setProblem] = useState<NameProblem>();
  const live = useLive<(Mark | undefined)[]>(
    async () => (papers ? db.marks.bulkGet([...papers]) : []),
    [papers],
    papers !== undefined,
  );
  const marks = papers && live.state === 'ready' ? live.value : [];
  const of = (id: string): InCollection => {
    const within = marks.filter((mark) => mark?.collections?.includes(id)).length;
    return within === 0 ? 'none' : within === papers?.length ? 'all' : 'some';
  };
  const put = async (collection: Collection, on: boolean) => {
    const before = await collect(db, papers ?? [], collection.id, on, Date.now());
    await tellMarksChanged();
    const takeBack = async () => {
      await putBackCollected(db, before, collection.id);
      await tellMarksChanged();
    };
    const count = countChanged(papers ?? [], before);
    if (count > 0) onDone({ collection, on, count, takeBack });
  };
  return {
    open(next) {
      setProblem(undefined);
      setPapers(next);
    },
    sheet: papers && (
      <Chooser
        collections={collections}
        of={of}
        count={papers.length}
        problem={problem}
        onToggle={(id) => {
          const collection = collections.find((each) => each.id === id);
          if (collection) keep(() => put(collection, of(id) !== 'all'));
        }}
        onMake={(name, then) => {
          const id = crypto.randomUUID();
          keep(async () => {
            const made = await makeCollection(db, id, name, Date.now());
            if (!made.ok) return setProblem(made.why);
            then();
            await put(made.collection, true);
          });
        }}
        onTyping={() => setProblem(undefined)}
        onClose={() => setPapers(undefined)}
      />
    ),
  };
}
