import { browser } from 'wxt/browser';
import { SHOWN_TEXTS, type ShownText } from './records/shown-text';
import { LOCALES, type Locale } from './words/locales';

/**
 * The settings that pages of arXiv's are drawn by, and what holds where nothing is kept. Content scripts read them here,
 * without the library that `settings.ts` uses: it weighs more than all their own code.
 */
export interface PageSettings {
  /** Whether abstract pages get a note at all. */
  notesShown: boolean;
  /** Whether the note on abstract pages stands open: as the reader left it. */
  noteOpen: boolean;
  /** Whose words a note shows: as the reader left it. */
  noteText: ShownText;
  /** Whether a paper's HTML is read when its abstract page is looked at, and not only on a click. */
  readOnOpening: boolean;
  /** Abstract pages get no note until then: epoch milliseconds. */
  notesOffUntil: number;
  /** Papers whose pages get none, by key. */
  notesOffOn: readonly string[];
  /** Interface language; null follows the browser. */
  interfaceLanguage: Locale | null;
}

export const PAGE_FALLBACKS: PageSettings = {
  notesShown: true,
  noteOpen: true,
  noteText: 'ai',
  readOnOpening: false,
  notesOffUntil: 0,
  notesOffOn: [],
  interfaceLanguage: null,
};

const NAMES = Object.keys(PAGE_FALLBACKS) as (keyof PageSettings)[];

/** What is kept now; what is not as it should be counts as not kept. */
export async function readPageSettings(): Promise<PageSettings> {
  return checked(await browser.storage.local.get(NAMES));
}

/** Calls with what changes, whoever changed it. @returns how to stop that */
export function watchPageSettings(use: (changed: Partial<PageSettings>) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const changed = NAMES.filter((name) => name in changes);
    const now = checked(Object.fromEntries(changed.map((name) => [name, changes[name]?.newValue])));
    if (changed.length > 0) use(Object.fromEntries(changed.map((name) => [name, now[name]])));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => {
    try {
      browser.storage.local.onChanged.removeListener(listener);
    } catch {
      // The extension was updated under the page: its storage is out of reach, and so is the listener.
    }
  };
}

/** Keeps what the reader changed on the page. */
export async function keepPageSettings(changed: Partial<PageSettings>): Promise<void> {
  await browser.storage.local.set(changed);
}

/** More are forgotten, the oldest first. */
const MOST_OFF = 500;

/** The same list with a paper's page on it, or without. */
export const offOn = (list: readonly string[], paper: string, off: boolean): string[] => [
  ...list.filter((each) => each !== paper).slice(-MOST_OFF),
  ...(off ? [paper] : []),
];

function checked(kept: Record<string, unknown>): PageSettings {
  const { noteText, notesOffUntil, notesOffOn, interfaceLanguage } = kept;
  const onOff = (name: 'notesShown' | 'noteOpen' | 'readOnOpening'): boolean =>
    typeof kept[name] === 'boolean' ? kept[name] : PAGE_FALLBACKS[name];
  return {
    notesShown: onOff('notesShown'),
    noteOpen: onOff('noteOpen'),
    noteText: SHOWN_TEXTS.find((text) => text === noteText) ?? PAGE_FALLBACKS.noteText,
    readOnOpening: onOff('readOnOpening'),
    notesOffUntil: Number.isFinite(notesOffUntil) ? Number(notesOffUntil) : 0,
    notesOffOn: Array.isArray(notesOffOn) ? notesOffOn.map(String) : [],
    interfaceLanguage: LOCALES.find((locale) => locale === interfaceLanguage) ?? null,
  };
}
