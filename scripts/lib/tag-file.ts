import { readdirSync, readFileSync } from 'node:fs';
import { subjectTag } from '../../lib/digests/extractive/tags/fields';
import type { Field, TagFile, TagNames } from '../../lib/digests/extractive/tags/lexicon';
import { tagName } from '../../lib/digests/tag-name';
import { subjectsOf } from '../../lib/papers/preprint-subjects';
import { CATEGORIES } from '../../lib/papers/taxonomy';

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
  const named = (language: keyof TagNames) => ({
    ...Object.fromEntries(ids.map((id) => [id, tagName(id, language, topics)])),
    ...topics[language],
  });
  return { en: named('en'), 'zh-CN': named('zh-CN') };
}
