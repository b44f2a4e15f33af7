import { useEffect, useMemo } from 'preact/hooks';
import type { NoteDesk } from '../../components/reading/own-note-field';
import type { PaperKey } from '../../lib/records/paper';
import { tellMarksChanged } from '../../lib/signals';
import { db } from '../../lib/store/db';
import { setNote } from '../../lib/store/marks';
import { history } from '../options/history';

/** What is typed rests so long before it is written. */
const REST_MS = 250;

async function putNote(paper: PaperKey, words: string): Promise<void> {
  await setNote(db, paper, words);
  await tellMarksChanged();
}

/**
 * Keeps the reader's own notes as they are typed; a note that is left can be taken back as one change. The tab that is closed,
 * and the view that is left, write what waits.
 */
export function useNoteDesk(): NoteDesk {
  const desk = useMemo(createDesk, []);
  useEffect(() => {
    addEventListener('pagehide', desk.flush);
    return () => {
      removeEventListener('pagehide', desk.flush);
      desk.flush();
    };
  }, [desk]);
  return desk;
}

function createDesk(): NoteDesk & { flush(): void } {
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
      void history.make({
        via: 'page',
        make: () => putNote(paper, words),
        takeBack: () => putNote(paper, before),
      });
    },
  };
}
