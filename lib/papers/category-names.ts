import chinese from '../../assets/taxonomy-zh.json';
import { canonicalId } from './categories';
import { ARCHIVES, CATEGORIES, GROUPS } from './taxonomy';

/** English and Chinese names of groups, archives and categories, by id. The Chinese ones are Gloss's own. */
export const NAMES: Readonly<Record<'en' | 'zh-CN', ReadonlyMap<string, string>>> = {
  en: new Map([...GROUPS, ...ARCHIVES, ...CATEGORIES].map((each) => [each.id, each.name])),
  'zh-CN': new Map(Object.entries({ ...chinese.groups, ...chinese.archives, ...chinese.categories })),
};

/** The name of a category, archive or group (also by alias) in one of the interface's languages; else the id itself. */
export function categoryName(id: string, language: 'en' | 'zh-CN'): string {
  const names = NAMES[language];
  return names.get(id) ?? names.get(canonicalId(id)) ?? id;
}
