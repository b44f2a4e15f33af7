import { browser } from 'wxt/browser';

/** What pages with lists of papers are drawn by, and what holds where nothing is kept; without a library, as `page-settings.ts`. */
export interface ListSettings {
  /** Whether listings, catch-up and author pages get lines. */
  listLinesShown: boolean;
  /** Whether search pages do. */
  searchLinesShown: boolean;
  /** Whether single keys do something there. */
  listKeys: boolean;
}

export const LIST_FALLBACKS: ListSettings = { listLinesShown: true, searchLinesShown: true, listKeys: true };

const NAMES = Object.keys(LIST_FALLBACKS) as (keyof ListSettings)[];

/** What is kept now; what is not as it should be counts as not kept, and so does what cannot be read. */
export async function readListSettings(): Promise<ListSettings> {
  const kept = await browser.storage.local.get(NAMES).catch((): Record<string, unknown> => ({}));
  return { ...LIST_FALLBACKS, ...sound(kept) };
}

/** Calls with what changes, whoever changed it. @returns how to stop that */
export function watchListSettings(use: (changed: Partial<ListSettings>) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const changed = NAMES.filter((name) => name in changes).map((name) => [name, changes[name]?.newValue]);
    if (changed.length === 0) return;
    const now = { ...LIST_FALLBACKS, ...sound(Object.fromEntries(changed)) };
    use(Object.fromEntries(changed.map(([name]) => [name, now[name as keyof ListSettings]])));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => {
    try {
      browser.storage.local.onChanged.removeListener(listener);
    } catch {
      // The extension was updated under the page: the listener is out of reach with its storage.
    }
  };
}

/** Keeps one of them. @throws where storage cannot be written */
export const keepListSetting = (name: keyof ListSettings, on: boolean): Promise<void> =>
  browser.storage.local.set({ [name]: on });

const sound = (kept: Record<string, unknown>): Partial<ListSettings> =>
  Object.fromEntries(
    NAMES.filter((name) => typeof kept[name] === 'boolean').map((name) => [name, kept[name]]),
  );
