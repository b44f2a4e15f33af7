import type { TranslatedTitle } from '../../../records/digest';
import type { JobText } from '../../../records/job';
import {
  type Atom,
  type Glossary,
  glossaryIssues,
  restore,
  sameAtoms,
  untranslated,
  writtenIn,
} from '../language';

type Original = Pick<JobText, 'title' | 'primary'>;

/**
 * Whether a title is to be translated: not where it is in the language already, or all names and formulas. Few titles hold
 * enough small words to tell their language; their abstracts do.
 */
export function needsTranslation(
  { title, abstract }: Pick<JobText, 'title' | 'abstract'>,
  language: string,
): boolean {
  const verdict = writtenIn(abstract, language);
  if (verdict === 'yes') return false;
  // Most papers are in English.
  if (verdict === 'unsure' && /^en\b/i.test(language)) return writtenIn(title, language) === 'no';
  return untranslated(title, title, language);
}

/**
 * What a model's translation of a title is worth: what came back as it was is none, nor is one that changed a formula, a
 * citation or a number.
 * @param said null where it gave none
 */
export function checkTitle(
  { title, primary }: Original,
  said: string | null | undefined,
  language: string,
  glossary: Glossary,
): TranslatedTitle {
  if (!said || untranslated(title, said, language)) return { kind: 'untranslated' };
  const parts = [...new Set(sameAtoms(title, said).map(({ text }) => text))];
  if (parts.length > 0) return { kind: 'changed', parts };
  const terms = glossaryIssues(title, said, glossary, primary).map((each) => ({
    said: each.said,
    as: each.as[0] ?? each.term,
  }));
  return { kind: 'translated', text: said, ...(terms.length > 0 && { terms }) };
}

/** The same of one that came with marks in the place of `atoms`. */
export function restored(
  original: Original,
  said: string,
  atoms: readonly Atom[],
  { language, glossary }: { language: string; glossary: Glossary },
): TranslatedTitle {
  const back = restore(said, atoms);
  if ('text' in back) return checkTitle(original, back.text, language, glossary);
  // The marks are ours: a reader is told what they stand for.
  const parts = back.missing.length > 0 ? back.missing : atoms.map(({ source }) => source);
  return parts.length > 0 ? { kind: 'changed', parts: [...new Set(parts)] } : { kind: 'untranslated' };
}

/** Whether it is as it should be, so that nobody need be asked again. */
export const isSound = (title: TranslatedTitle): boolean =>
  title.kind === 'translated' && title.terms === undefined;

const WORTH = { untranslated: 0, changed: 1, translated: 2 };

/** The better of two; the later one where they are alike. */
export const betterTitle = (first: TranslatedTitle, second: TranslatedTitle): TranslatedTitle =>
  isSound(second) || WORTH[second.kind] >= WORTH[first.kind] ? second : first;
