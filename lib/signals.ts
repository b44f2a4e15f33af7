import { browser } from 'wxt/browser';

/** In extension storage, which wakes the worker and reaches every note; raw, for notes carry no library for it. */
const KEY = 'marksChangedAt';

/**
 * Tells everyone that a mark was set or taken back, or the library changed, not which: a note then asks for its own paper's mark alone.
 * Never throws: whoever missed it sees the change the next time it draws.
 */
export async function tellMarksChanged(): Promise<void> {
  await browser.storage.local.set({ [KEY]: Date.now() }).catch(() => undefined);
}

/** Calls when a mark was set or taken back anywhere. @returns how to stop that */
export function onMarksChanged(use: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (KEY in changes) use();
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => {
    try {
      browser.storage.local.onChanged.removeListener(listener);
    } catch {
      // The extension was updated under the page: the listener is out of reach with it.
    }
  };
}

/** When a mark was last set or taken back; 0 where nobody knows (epoch milliseconds). */
export async function marksChangedAt(): Promise<number> {
  const at: unknown = (await browser.storage.local.get(KEY))[KEY];
  return typeof at === 'number' ? at : 0;
}
