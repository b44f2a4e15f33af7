import { writtenIn } from './written-in';

/** Whether an abstract is to be translated: not where it is in the language already. Most are in English. */
export function isForeignTo(abstract: string, language: string): boolean {
  const verdict = writtenIn(abstract, language);
  return verdict === 'no' || (verdict === 'unsure' && !/^en\b/i.test(language));
}
