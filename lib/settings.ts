import { storage } from '@wxt-dev/storage';
import { FULL_TEXT_FALLBACK, FULL_TEXT_SHOWN } from './full-text-settings';
import { LIST_FALLBACKS } from './list-settings';
import { PAGE_FALLBACKS } from './page-settings';
import type { EngineId } from './records/digest';
import { isOwnTerm, MOST_TERMS, type OwnTerms } from './records/glossary';
import type { Reads } from './records/job';
import type { Price, PriceOverrides } from './records/price';
import { readTopic } from './records/read-topic';
import { SHOWN_TEXTS } from './records/shown-text';
import { MOST_TOPICS, type Topic } from './records/topic';
import { LOCALES, type Locale } from './words/locales';

/** Bounds of what a reader can set; the options page and the reader of settings share them. */
export const BOUNDS = {
  pollHours: { min: 1, max: 24, fallback: 8 },
  historyDays: { min: 1, max: 365, fallback: 7 },
  /** US cents a day for all that models write. */
  dailyBudget: { min: 0, max: 100_000, fallback: 20 },
  /** Papers a day. */
  writeTop: { min: 0, max: 50, fallback: 0 },
} as const;

/** One thing that can be set. What storage holds may be damaged or of another version: readers get sound values only. */
export interface Setting<T> {
  getValue(): Promise<T>;
  /** @throws where storage cannot be written */
  setValue(value: T): Promise<void>;
  /** Tells of changes, whoever made them; returns how to stop. */
  watch(use: (value: T) => void): () => void;
  readonly fallback: T;
  /** What of a value from outside, as a backup is, can be kept; undefined where nothing can. */
  sound(value: unknown): T | undefined;
}

/** @param accept the stored value where it is a sound one, else undefined: the fallback stands in */
function setting<T>(name: string, fallback: T, accept: (stored: unknown) => T | undefined): Setting<T> {
  const item = storage.defineItem<unknown>(`local:${name}`);
  const read = (stored: unknown) => accept(stored) ?? fallback;
  return {
    fallback,
    sound: accept,
    getValue: async () => read(await item.getValue()),
    setValue: (value) => item.setValue(value),
    watch: (use) => item.watch((stored) => use(read(stored))),
  };
}

const number = (name: keyof typeof BOUNDS) =>
  setting<number>(name, BOUNDS[name].fallback, (stored) => within(name, stored));

const text = (name: string, longest: number) =>
  setting(name, '', (stored) =>
    typeof stored === 'string' && stored.length <= longest ? stored : undefined,
  );

const oneOf = <T extends string>(name: string, choices: readonly T[], fallback: T) =>
  setting<T>(name, fallback, (stored) => choices.find((each) => each === stored));

const onOff = (name: string, fallback: boolean) =>
  setting(name, fallback, (stored) => (typeof stored === 'boolean' ? stored : undefined));

/** Hours between two rounds of polling, 1 to 24. */
export const pollHours = number('pollHours');

/** Days a paper stays after it reached the reader; marked papers stay for ever. */
export const historyDays = number('historyDays');

/** No unattended request is made while this is set. */
export const paused = onOff('paused', false);

/** Nothing is asked of a model while this is set. */
export const writingPaused = onOff('writingPaused', false);

/** Prices of models that the reader knows better than the table does. */
export const modelPrices = setting<PriceOverrides>('modelPrices', {}, (stored) =>
  typeof stored === 'object' && stored !== null
    ? Object.fromEntries(Object.entries(stored).filter((each): each is [string, Price] => isPrice(each[1])))
    : undefined,
);

function isPrice(value: unknown): value is Price {
  if (typeof value !== 'object' || value === null) return false;
  const { input, output } = value as Record<string, unknown>;
  return [input, output].every((each) => typeof each === 'number' && Number.isFinite(each) && each >= 0);
}

/** Edition of the extractive engine whose digests every stored paper has; null before it went through once. */
export const digestedBy = storage.defineItem<string | null>('local:digestedBy', { fallback: null });

/** What reached this reader after it is news to be told of: epoch milliseconds, set with each topic that is to be told of. */
export const noticedAt = storage.defineItem<number>('local:noticedAt', { fallback: 0 });

/** Those that abstract pages read, too, under the same keys: `page-settings.ts`. */
export const notesShown = onOff('notesShown', PAGE_FALLBACKS.notesShown);

/** Papers on whose pages the reader wants no note, by key. */
export const notesOffOn = setting<readonly string[]>('notesOffOn', PAGE_FALLBACKS.notesOffOn, (stored) =>
  Array.isArray(stored) ? stored.map(String) : undefined,
);

/** Whether notes stand open: as the reader left the last one. */
export const noteOpen = onOff('noteOpen', PAGE_FALLBACKS.noteOpen);

/** Whose words notes show where a model wrote: as the reader left the last one. */
export const noteText = oneOf('noteText', SHOWN_TEXTS, PAGE_FALLBACKS.noteText);

export const readOnOpening = onOff('readOnOpening', PAGE_FALLBACKS.readOnOpening);

/** What papers in HTML read, too: `full-text-settings.ts`. */
export const fullTextNotesShown = onOff(FULL_TEXT_SHOWN, FULL_TEXT_FALLBACK);

/** Those that pages with lists read, too: `list-settings.ts`. */
export const listLinesShown = onOff('listLinesShown', LIST_FALLBACKS.listLinesShown);

export const searchLinesShown = onOff('searchLinesShown', LIST_FALLBACKS.searchLinesShown);

export const listKeys = onOff('listKeys', LIST_FALLBACKS.listKeys);

/** Who writes: nobody, a server that speaks as OpenAI's does, or the browser's own model. */
export const engine = oneOf<EngineId>('engine', ['extractive', 'openai', 'built-in'], 'extractive');

/** Where the server is asked, as it was typed; `checkBaseUrl` reads it. */
export const baseUrl = text('baseUrl', 2000);

export const model = text('model', 200);

/** Another model of the same server, for what the reader asks for by a press; empty for the same one. */
export const strongModel = text('strongModel', 200);

/** Plain http to a server of the reader's own network is allowed. */
export const localNetwork = onOff('localNetwork', false);

/** Of what models write, a BCP 47 tag; empty follows the interface. */
export const digestLanguage = text('digestLanguage', 20);

/** The abstract is translated with every digest, in a request of its own. */
export const abstractTranslated = onOff('abstractTranslated', false);

/** What a model wrote is read once more, each statement beside the paper, in a request of its own. */
export const statementsReread = onOff('statementsReread', false);

/** US cents a day; what would cost more waits for the next. */
export const dailyBudget = number('dailyBudget');

/** What is written without being asked for, paper by paper. */
export const writeWhen = oneOf('writeWhen', ['asked', 'opened'] as const, 'asked');

/** What of a paper a model reads. */
export const modelReads = oneOf<Reads>('modelReads', ['abstract', 'full-text'], 'abstract');

/** How the reader wants terms said, by the language of what models write. */
export const ownGlossary = setting<OwnTerms>('ownGlossary', {}, (stored) =>
  typeof stored === 'object' && stored !== null
    ? Object.fromEntries(
        Object.entries(stored).flatMap(([language, terms]: [string, unknown]) =>
          Array.isArray(terms) ? [[language, terms.filter(isOwnTerm).slice(0, MOST_TERMS)]] : [],
        ),
      )
    : undefined,
);

/** The first new papers of each day that are written of without being asked for; 0 for none. */
export const writeTop = number('writeTop');

/** Papers that are starred are written of. */
export const writeStarred = onOff('writeStarred', false);

/** The reader's topics, in the reader's order. */
export const topics = setting<readonly Topic[]>('topics', [], (stored) =>
  Array.isArray(stored) ? stored.flatMap((each) => readTopic(each) ?? []).slice(0, MOST_TOPICS) : undefined,
);

/** Gloss's button says how many unread papers of topics the newest day has. */
export const badgeShown = onOff('badgeShown', false);

/** Whether Gloss learns from what the reader marks; with `off` nothing is learned, and nothing that was is used. */
export const ranking = oneOf('ranking', ['learned', 'off'] as const, 'learned');

/** Interface language; null follows the browser. */
export const interfaceLanguage = setting<Locale | null>(
  'interfaceLanguage',
  PAGE_FALLBACKS.interfaceLanguage,
  (stored) => LOCALES.find((each) => each === stored),
);

/** The number within its bounds; what is no number becomes the fallback. */
export function within(name: keyof typeof BOUNDS, value: unknown): number {
  const { min, max, fallback } = BOUNDS[name];
  return typeof value === 'number' && Number.isFinite(value)
    ? Math.min(max, Math.max(min, Math.round(value)))
    : fallback;
}
