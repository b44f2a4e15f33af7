import names from '../../assets/preprint-subject-names.json';
import { type Server, subjectOf } from './preprint-subjects';

type Names = Partial<Record<string, string>>;
const NAMES: Partial<Record<string, Names>> = names;
const ENGLISH: Names = names.en;

/**
 * The name of a subject in one of the interface's languages, the Chinese ones Gloss's own, in English where that has none; one not
 * known is its id, in words.
 */
export function subjectName(server: Server, id: string, language: string): string {
  const known = subjectOf(server, id);
  return (known && (NAMES[language] ?? ENGLISH)[known]) ?? id.replaceAll('_', ' ');
}
