import { categoryById } from '../papers/categories';
import { categoryName } from '../papers/category-names';
import { subjectName } from '../papers/preprint-names';
import { subjectId } from '../papers/preprint-subjects';
import type { Locale } from '../words/locales';
import type { TagNames } from './extractive/tags/lexicon';

/**
 * The name of a tag in one of the interface's languages: a topic's (`large-language-models`), a category's (`math.PR`), a
 * preprint server's subject's (`cell-biology`). One that is not known, which an engine that writes may give, is shown as
 * it is.
 */
export function tagName(id: string, language: Locale, names: TagNames): string {
  const own = names[language] ?? names.en;
  const topic = Object.hasOwn(own, id) ? own[id] : undefined;
  if (topic) return topic;
  if (categoryById(id)) return categoryName(id, language);
  const subject = subjectId(id);
  if (!subject) return id;
  return (
    [subjectName('biorxiv', subject, language), subjectName('medrxiv', subject, language)].find(
      (name) => name !== subject.replaceAll('_', ' '),
    ) ?? id
  );
}
