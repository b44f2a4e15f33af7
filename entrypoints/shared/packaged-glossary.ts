import { browser } from 'wxt/browser';
import type { Glossary } from '../../lib/digests/engines/language/glossary';
import { LANGUAGES } from '../../lib/digests/engines/language/languages';

/**
 * How a language says the terms of the fields, read from the package.
 * @param tag of the list of languages
 * @returns nothing for a language without a glossary, and where it cannot be read: a model then chooses its own words
 */
export async function packagedGlossary(tag: string): Promise<Glossary> {
  if (tag === 'en' || !LANGUAGES.some((each) => each.tag === tag)) return {};
  try {
    // Addresses of files are not among those that WXT knows.
    const file = await fetch(browser.runtime.getURL(`/glossary/${tag}.json` as '/popup.html'));
    return (await file.json()) as Glossary;
  } catch (error) {
    console.warn(`The glossary of ${tag} could not be read; a model chooses its own words.`, error);
    return {};
  }
}
