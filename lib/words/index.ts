import { overwriteGetLocale } from './generated/runtime.js';
import { LOCALES, type Locale } from './locales';

export * as m from './generated/messages.js';
export { pickLocale } from './pick-locale';

let current: Locale = 'en';
overwriteGetLocale(() => current);

/** The interface language of this context. */
export function locale(): Locale {
  return current;
}

/** Switches the interface language; whoever draws draws again. */
export function setLocale(next: Locale): void {
  current = next;
}

/** The same words in each language, for those who cannot say them themselves. */
export function inEachLanguage<Said>(say: () => Said): Record<Locale, Said> {
  const before = current;
  const all = {} as Record<Locale, Said>;
  for (current of LOCALES) all[current] = say();
  current = before;
  return all;
}
