import { interfaceLanguage } from '../../lib/settings';
import { m, pickLocale, setLocale } from '../../lib/words';
import type { Locale } from '../../lib/words/locales';
import { readAlready } from './early-settings';

/** Draws a page in the reader's language, and again whenever the reader changes it. */
export async function speak(draw: (language: Locale) => void): Promise<void> {
  const apply = (choice: Locale | null) => {
    const language = pickLocale(choice, navigator.languages);
    setLocale(language);
    const { documentElement: page } = document;
    page.lang = language;
    page.dir = m.language_direction();
    page.dataset.letters = m.language_letters();
    draw(language);
  };
  interfaceLanguage.watch(apply);
  // Storage that cannot be read must not leave a page empty.
  const read = () => interfaceLanguage.getValue().catch(() => null);
  apply((readAlready(interfaceLanguage) ?? { is: await read() }).is);
}
