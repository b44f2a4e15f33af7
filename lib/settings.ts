import { storage } from '@wxt-dev/storage';
import type { Locale } from './words/locales';

/** Bounds of what a reader can set; the options page and the reader of settings share them. */
export const BOUNDS = {
  pollHours: { min: 1, max: 24, fallback: 8 },
  historyDays: { min: 1, max: 365, fallback: 7 },
} as const;

/** Hours between two rounds of polling, 1 to 24. */
export const pollHours = storage.defineItem<number>('local:pollHours', {
  fallback: BOUNDS.pollHours.fallback,
});

/** Days a paper stays after it reached the reader; marked papers stay for ever. */
export const historyDays = storage.defineItem<number>('local:historyDays', {
  fallback: BOUNDS.historyDays.fallback,
});

/** No unattended request is made while this is set. */
export const paused = storage.defineItem<boolean>('local:paused', { fallback: false });

/** Edition of the extractive engine whose digests every stored paper has; null before it went through once. */
export const digestedBy = storage.defineItem<string | null>('local:digestedBy', { fallback: null });

/** Whether abstract pages get a note at all. */
export const notesShown = storage.defineItem<boolean>('local:notesShown', { fallback: true });

/** Whether the note on abstract pages stands open: as the reader left it. */
export const noteOpen = storage.defineItem<boolean>('local:noteOpen', { fallback: true });

/** Interface language; null follows the browser. */
export const interfaceLanguage = storage.defineItem<Locale | null>('local:interfaceLanguage', {
  fallback: null,
});

/** The number within its bounds; what is no number becomes the fallback. */
export function within(name: keyof typeof BOUNDS, value: unknown): number {
  const { min, max, fallback } = BOUNDS[name];
  return typeof value === 'number' && Number.isFinite(value)
    ? Math.min(max, Math.max(min, Math.round(value)))
    : fallback;
}
