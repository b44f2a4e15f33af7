import { readdirSync, readFileSync } from 'node:fs';
import { subjectTag } from '../../lib/digests/extractive/tags/fields';
import type { Field, TagFile, TagNames } from '../../lib/digests/extractive/tags/lexicon';
import { tagName } from '../../lib/digests/tag-name';
import { subjectsOf } from '../../lib/papers/preprint-subjects';
import { CATEGORIES } from '../../lib/papers/taxonomy';
import { LOCALES, type Locale } from '../../lib/words/locales';

const FOLDER = new URL('../../assets/tags/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));

/** Lexicon and names of tags as one file, which the build adds to the package for the background to read. */
export const tagFile = (): TagFile => ({
  fields: Object.fromEntries(
    readdirSync(new URL('lexicon/', FOLDER))
      .sort()
      .map((name) => [name.replace(/\.json$/, ''), read(`lexicon/${name}`) as Field]),
  ),
  names: allNames(read('names.json') as TagNames),
});

/** With those of categories and subjects: the background has no names of its own. */
function allNames(topics: TagNames): TagNames {
  const subjects = (['biorxiv', 'medrxiv'] as const).flatMap((server) => subjectsOf(server));
  const ids = [...CATEGORIES.map(({ id }) => id), ...subjects].map((id) => subjectTag(id) ?? id);
  const named = (language: Locale) => ({
    ...Object.fromEntries(ids.map((id) => [id, tagName(id, language, topics)])),
    ...(topics[language] ?? topics.en),
  });
  return { en: named('en'), ...Object.fromEntries(LOCALES.map((language) => [language, named(language)])) };
}
