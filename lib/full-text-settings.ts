import { browser } from 'wxt/browser';
import { type PageSettings, readPageSettings, watchPageSettings } from './page-settings';

/** Whether papers in HTML get a note: a switch of their own. All else holds as on abstract pages. */
export const FULL_TEXT_SHOWN = 'fullTextNotesShown';
export const FULL_TEXT_FALLBACK = true;

/** As `readPageSettings`, `notesShown` meaning notes on papers in HTML. */
export async function readFullTextSettings(): Promise<PageSettings> {
  const [page, own] = await Promise.all([readPageSettings(), browser.storage.local.get(FULL_TEXT_SHOWN)]);
  return { ...page, notesShown: isShown(own[FULL_TEXT_SHOWN]) };
}

/** As `watchPageSettings`, in the same way. */
export function watchFullTextSettings(use: (changed: Partial<PageSettings>) => void): () => void {
  const unwatch = watchPageSettings(({ notesShown: _, ...changed }) => use(changed));
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const changed = changes[FULL_TEXT_SHOWN];
    if (changed) use({ notesShown: isShown(changed.newValue) });
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => {
    unwatch();
    try {
      browser.storage.local.onChanged.removeListener(listener);
    } catch {
      // The extension was updated under the page: the listener is out of reach with its storage.
    }
  };
}

const isShown = (kept: unknown): boolean => (typeof kept === 'boolean' ? kept : FULL_TEXT_FALLBACK);
