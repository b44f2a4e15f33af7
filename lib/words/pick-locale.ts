import { LOCALES, type Locale } from './locales';

/**
 * The language to speak: the reader's choice, else the first of the browser's languages there are words for, be it as another country
 * has it.
 * @param browserLanguages BCP 47, as browsers write it
 */
export function pickLocale(choice: Locale | null, browserLanguages: readonly string[]): Locale {
  if (choice) return choice;
  for (const language of browserLanguages) {
    const [base] = language.split('-');
    const found = isSpoken(language) ? language : LOCALES.find((each) => each.split('-')[0] === base);
    if (found) return found;
  }
  return LOCALES[0];
}

const isSpoken = (tag: string): tag is Locale => (LOCALES as readonly string[]).includes(tag);
