import type { Locale } from './locales';

/** The language to speak: the reader's choice, else the first of the browser's languages there are words for. */
export function pickLocale(choice: Locale | null, browserLanguages: readonly string[]): Locale {
  if (choice) return choice;
  for (const language of browserLanguages) {
    if (/^zh\b/i.test(language)) return 'zh-CN';
    if (/^en\b/i.test(language)) return 'en';
  }
  return 'en';
}
