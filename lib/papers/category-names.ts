import english from '../../assets/taxonomy-en.json';
import chinese from '../../assets/taxonomy-zh.json';
import { canonicalId } from './categories';

type NamesFile = Record<'groups' | 'archives' | 'categories', Record<string, string>>;

const namesIn = ({ groups, archives, categories }: NamesFile) =>
  new Map(Object.entries({ ...groups, ...archives, ...categories }));

/** English and Chinese names of groups, archives and categories, by id. The Chinese ones are Gloss's own. */
export const NAMES: Readonly<Record<'en' | 'zh-CN', ReadonlyMap<string, string>>> = {
  en: namesIn(english),
  'zh-CN': namesIn(chinese),
};

/**
 * The name of a category, archive or group (also by alias) in one of the interface's languages, in English where that has no names of
 * its own; else the id itself.
 */
export function categoryName(id: string, language: string): string {
  const names =
    (NAMES as Partial<typeof NAMES & Record<string, ReadonlyMap<string, string>>>)[language] ?? NAMES.en;
  return names.get(id) ?? names.get(canonicalId(id)) ?? id;
}
