import type { GlossDb } from '../store/db';
import { type Changed, watchChanges } from './changes';
import { checkIndex } from './check-index';
import { emptyCorpus, readCorpus } from './corpus';
import { type Found, find, type Wanted } from './find';
import { follow } from './follow';
import { tidy } from './tidy';

/** So long nothing may happen before rows are tidied (ms). */
const REST_MS = 2_000;

/** The search over all papers of one page. */
export interface Search {
  /**
   * Asks for something else than before; what was asked before is let go. What is found is told as it is found, and again
   * whenever it changes.
   */
  ask(wanted: Wanted, tell: (found: Found) => void): void;
  /** Asks for nothing any more; what was read stays, and is kept up to date. */
  rest(): void;
  /** Lets all go. */
  close(): void;
}

/**
 * Begins to read all papers, in slices between which the page does what it has to.
 * @param nameOf what a tag is called where the reader sees it
 * @param onFailed the database cannot be read
 */
export function createSearch(
  db: GlossDb,
  nameOf: (tag: string) => string,
  onFailed: (error: unknown) => void,
): Search {
  let corpus = emptyCorpus();
  let asked: { wanted: Wanted; tell: (found: Found) => void } | undefined;
  /** Told when more papers were read. */
  let waiting: (() => void)[] = [];
  let isClosed = false;
  let isChecked = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const wake = () => {
    const all = waiting;
    waiting = [];
    for (const each of all) each();
  };
  const failed = (error: unknown) => {
    if (!isClosed) onFailed(error);
  };

  function read(): void {
    const own = emptyCorpus();
    corpus = own;
    const isStill = () => {
      wake();
      return !isClosed && corpus === own;
    };
    void readCorpus(db, own, isStill).then(settleLater, failed).finally(wake);
  }

  /** What nobody waits for, once all is read: after the answer, and one after the other. */
  function settleLater(): void {
    const own = corpus;
    clearTimeout(resting);
    resting = setTimeout(() => {
      if (isClosed || corpus !== own || !own.isWhole) return;
      const settle = async () => {
        if (!isChecked && (await checkIndex(db, own.index, Date.now()))) {
          isChecked = true;
          read();
          return run();
        }
        isChecked = true;
        await tidy(db, own.index, () => !isClosed && corpus === own);
      };
      changes = changes.then(settle).catch(failed);
    }, REST_MS);
  }

  function run(): void {
    const of = asked;
    if (!of) return;
    const own = corpus;
    const isWanted = () => !isClosed && asked === of && corpus === own;
    const more = () => new Promise<void>((resolve) => waiting.push(resolve));
    const tell = (found: Found) => isWanted() && of.tell(found);
    void find(db, own, of.wanted, { nameOf, more, isWanted, tell }).catch(failed);
  }

  /** One after the other: a later change must not be overtaken by an earlier one. */
  let changes = Promise.resolve();
  const onChanged = (changed: Changed) => {
    const apply = async () => {
      if (isClosed) return;
      const own = corpus;
      // What is being read may have been read before it changed.
      while (!own.isWhole && corpus === own && !isClosed)
        await new Promise<void>((resolve) => waiting.push(resolve));
      // Who asked meanwhile waits for it.
      const isOther = await follow(db, own, changed).finally(wake);
      settleLater();
      if (corpus !== own || isClosed || !isOther || !asked) return;
      asked = { ...asked };
      run();
    };
    changes = changes.then(apply).catch(failed);
  };
  const stop = watchChanges(db, onChanged);

  read();
  return {
    ask(wanted, tell) {
      asked = { wanted, tell };
      run();
      // Who waited for more papers for the sake of the question before is let go.
      wake();
    },
    rest() {
      asked = undefined;
      wake();
    },
    close() {
      isClosed = true;
      asked = undefined;
      clearTimeout(resting);
      stop();
      wake();
    },
  };
}
