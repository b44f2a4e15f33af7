import { useEffect, useRef, useState } from 'preact/hooks';
import type { LibraryRead } from '../../../lib/library';
import type { LibraryRefusal } from '../../../lib/records/library';
import { tellMarksChanged } from '../../../lib/signals';
import { db } from '../../../lib/store/db';
import { addToLibrary, type LibraryChange, takeBackFromLibrary } from '../../../lib/store/library';
import { history } from '../history';

/** How an import goes. */
export type Importing =
  | { state: 'idle' | 'stopped' | 'keeping' }
  /** Entries read so far. */
  | { state: 'reading'; count: number }
  | { state: 'refused'; why: LibraryRefusal | 'unreadable' }
  | { state: 'done'; read: LibraryRead; change: LibraryChange };

/** Longer names say no more, and stand in every row. */
const LONGEST_NAME = 120;

/** The way to import, one at a time, and how it goes. */
export function useImport() {
  const [importing, setImporting] = useState<Importing>({ state: 'idle' });
  const stop = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => stop.current?.abort(), []);

  /** @param from the file's name; empty where it was pasted */
  async function start(file: Blob, from: string): Promise<void> {
    stop.current = new AbortController();
    const { signal } = stop.current;
    setImporting({ state: 'reading', count: 0 });
    try {
      const { readLibrary } = await import('../../../lib/library');
      const onProgress = (count: number) => setImporting({ state: 'reading', count });
      const now = Date.now();
      const read = await readLibrary(file, { from: from.slice(0, LONGEST_NAME), now, onProgress, signal });
      if (typeof read === 'string') return setImporting({ state: 'refused', why: read });
      setImporting({ state: 'keeping' });
      await keep(read);
    } catch {
      // It can only be the file: what cannot be kept, the bar at the foot tells.
      setImporting(signal.aborted ? { state: 'stopped' } : { state: 'refused', why: 'unreadable' });
    }
  }

  async function keep(read: LibraryRead): Promise<void> {
    let change: LibraryChange | undefined;
    const isKept = await history.make({
      via: 'page',
      async make() {
        change = await addToLibrary(db, read.entries);
        // What is learned from it is learned anew.
        await tellMarksChanged();
        setImporting({ state: 'done', read, change });
      },
      async takeBack() {
        if (change) await takeBackFromLibrary(db, change);
        await tellMarksChanged();
        setImporting((now) => (now.state === 'done' && now.change === change ? { state: 'idle' } : now));
      },
    });
    if (!isKept) setImporting({ state: 'idle' });
  }

  return { importing, start, stop: () => stop.current?.abort() };
}
