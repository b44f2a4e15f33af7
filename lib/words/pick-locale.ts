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
    // No function of its own: the notes on arXiv's pages carry every byte of this.
    const found = (LOCALES as readonly string[]).includes(language)
      ? (language as Locale)
      : LOCALES.find((each) => each.split('-')[0] === base);
    if (found) return found;
  }
  return LOCALES[0];
}
