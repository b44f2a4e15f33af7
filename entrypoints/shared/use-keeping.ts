import { useState } from 'preact/hooks';
import type { Unkept } from '../../components/not-kept';
import { sendMessage } from '../../lib/messaging';
import { m } from '../../lib/words';
import { notKeptWords } from './not-kept';

/** Where a write goes through the background, a silent one is another matter than a full disk. */
type Via = 'page' | 'message';

/** Does what the reader asked for, and remembers what did not work, with the way to try it again. */
export function useKeeping() {
  const [unkept, setUnkept] = useState<Unkept>();

  function attempt(task: () => Promise<unknown>, words: (error: unknown) => string, then?: () => void): void {
    const again = () => {
      void task().then(
        () => {
          setUnkept(undefined);
          then?.();
        },
        (error: unknown) => setUnkept({ words: words(error), again }),
      );
    };
    again();
  }

  return {
    unkept,
    /** Writes; `then` runs once it is kept. */
    keep: (write: () => Promise<unknown>, via: Via = 'page', then?: () => void) =>
      attempt(write, (error) => notKeptWords(error, via), then),
    /** Asks the sources now. */
    refresh: () =>
      attempt(
        () => sendMessage('refresh'),
        () => m.refresh_unanswered(),
      ),
  };
}
