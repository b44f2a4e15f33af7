import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { NoteDesk } from '../../components/reading/own-note-field';
import type { PaperKey } from '../../lib/records/paper';
import { tellMarksChanged } from '../../lib/signals';
import { db } from '../../lib/store/db';
import { setNote } from '../../lib/store/marks';

/** What is typed rests so long before it is written. */
const REST_MS = 250;

/** A note that was left, as one change. */
export interface NoteChange {
  make(): Promise<void>;
  takeBack(): Promise<void>;
}

async function putNote(paper: PaperKey, words: string): Promise<void> {
  await setNote(db, paper, words);
  await tellMarksChanged();
}

/**
 * Keeps the reader's own notes as they are typed; a note that is left can be taken back as one change. The tab that is closed,
 * and the view that is left, write what waits.
 * @param change makes it, tells what could not be kept, and offers the way back
 */
export function useNoteDesk(change: (change: NoteChange) => void): NoteDesk {
  const now = useRef(change);
  now.current = change;
  const desk = useMemo(() => createDesk((made) => now.current(made)), []);
  useEffect(() => {
    addEventListener('pagehide', desk.flush);
    return () => {
      removeEventListener('pagehide', desk.flush);
      desk.flush();
    };
  }, [desk]);
  return desk;
}

function createDesk(change: (change: NoteChange) => void): NoteDesk & { flush(): void } {
  let waiting: { paper: PaperKey; words: string; timer: ReturnType<typeof setTimeout> } | undefined;
  const write = (paper: PaperKey, words: string) =>
    // Who leaves the field is told; the words stay in it until then.
    void putNote(paper, words).catch(() => undefined);
  const flush = () => {
    if (!waiting) return;
    const { paper, words, timer } = waiting;
    clearTimeout(timer);
    waiting = undefined;
    write(paper, words);
  };
  return {
    flush,
    onType(paper, words) {
      if (waiting && waiting.paper !== paper) flush();
      clearTimeout(waiting?.timer);
      waiting = { paper, words, timer: setTimeout(flush, REST_MS) };
    },
    onDone(paper, words, before) {
      clearTimeout(waiting?.timer);
      waiting = undefined;
      if (words === before) return write(paper, words);
      change({
        make: () => putNote(paper, words),
        takeBack: () => putNote(paper, before),
      });
    },
  };
}
