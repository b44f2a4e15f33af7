import { browser } from 'wxt/browser';
import { type Glossary, languageOf } from '../../../lib/digests/engines/language';

/**
 * How a language says the terms of the fields, read from the package.
 * @returns nothing for a language without a glossary, and where it cannot be read: a model then chooses its own words
 */
export async function glossaryOf(language: string): Promise<Glossary> {
  const tag = languageOf(language)?.tag;
  if (!tag || tag === 'en') return {};
  const glossary = await (known.get(tag) ?? read(tag));
  return glossary ?? {};
}

/** Each is read once: every note that is opened asks what writing would cost. */
const known = new Map<string, Promise<Glossary | undefined>>();

function read(tag: string): Promise<Glossary | undefined> {
  const reading = fetched(tag);
  known.set(tag, reading);
  return reading;
}

async function fetched(tag: string): Promise<Glossary | undefined> {
  try {
    // Addresses of files are not among those that WXT knows.
    const file = await fetch(browser.runtime.getURL(`/glossary/${tag}.json` as '/popup.html'));
    return (await file.json()) as Glossary;
  } catch (error) {
    console.warn(`The glossary of ${tag} could not be read; a model chooses its own words.`, error);
    known.delete(tag);
    return undefined;
  }
}
