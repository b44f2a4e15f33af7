import names from '../../assets/preprint-subject-names.json';
import { type Server, subjectOf } from './preprint-subjects';

type Language = 'en' | 'zh-CN';

const NAMES: Record<Language, Partial<Record<string, string>>> = names;

/** The name of a subject in one of the interface's languages, the Chinese ones Gloss's own; one not known is its id, in words. */
export function subjectName(server: Server, id: string, language: Language): string {
  const known = subjectOf(server, id);
  return (known && NAMES[language][known]) ?? id.replaceAll('_', ' ');
}
