import names from '../../assets/tags/names.json';
import { categoryById, categoryName } from '../papers/categories';
import { subjectId, subjectName } from '../papers/preprint-subjects';
import type { Locale } from '../words/locales';

const NAMES: Readonly<Record<Locale, ReadonlyMap<string, string>>> = {
  en: new Map(Object.entries(names.en)),
  'zh-CN': new Map(Object.entries(names['zh-CN'])),
};

/**
 * The name of a tag in one of the interface's languages: a topic's (`large-language-models`), a category's (`math.PR`), a
 * preprint server's subject's (`cell-biology`). One that is not known, which an engine that writes may give, is shown as
 * it is.
 */
export function tagName(id: string, language: Locale): string {
  const topic = NAMES[language].get(id);
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
