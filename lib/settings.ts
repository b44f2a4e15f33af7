import { storage } from '@wxt-dev/storage';
import { PAGE_FALLBACKS, type PageSettings } from './page-settings';

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

/** Those that abstract pages read, too, under the same keys: `page-settings.ts`. */
const pageSetting = <Name extends keyof PageSettings>(name: Name) =>
  storage.defineItem<PageSettings[Name]>(`local:${name}`, { fallback: PAGE_FALLBACKS[name] });
export const notesShown = pageSetting('notesShown');
export const interfaceLanguage = pageSetting('interfaceLanguage');

/** The number within its bounds; what is no number becomes the fallback. */
export function within(name: keyof typeof BOUNDS, value: unknown): number {
  const { min, max, fallback } = BOUNDS[name];
  return typeof value === 'number' && Number.isFinite(value)
    ? Math.min(max, Math.max(min, Math.round(value)))
    : fallback;
}
