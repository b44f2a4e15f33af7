import type { Translated } from '../../../records/digest';
import {
  type Atom,
  type Glossary,
  glossaryIssues,
  halfNames,
  protect,
  restore,
  sameAtoms,
  untranslated,
} from '../language';
import type { Aside } from './asker';

/** What a translation is measured by. */
export interface Measure {
  /** BCP 47, of what was asked for. */
  language: string;
  glossary: Glossary;
  /** The paper's primary category. */
  primary: string;
}

/**
 * What a translation is worth: what came back as it was is none, nor is one that changed a formula, a citation or a number,
 * or left a name half way.
 * @param said null where none came
 */
export function checkTranslated(
  original: string,
  said: string | null | undefined,
  { language, glossary, primary }: Measure,
): Translated {
  if (!said || untranslated(original, said, language)) return { kind: 'untranslated' };
  const changed = [...sameAtoms(original, said).map(({ text }) => text), ...halfNames(original, said)];
  if (changed.length > 0) return { kind: 'changed', parts: [...new Set(changed)] };
  const terms = glossaryIssues(original, said, glossary, primary).map((each) => ({
    said: each.said,
    as: each.as[0] ?? each.term,
  }));
  return { kind: 'translated', text: said, ...(terms.length > 0 && { terms }) };
}

/** The same of one that came with marks in the place of `atoms`. */
export function restored(
  original: string,
  said: string,
  atoms: readonly Atom[],
  measure: Measure,
): Translated {
  const back = restore(said, atoms);
  if ('text' in back) return checkTranslated(original, back.text, measure);
  // The marks are ours: a reader is told what they stand for.
  const parts = back.missing.length > 0 ? back.missing : atoms.map(({ source }) => source);
  return parts.length > 0 ? { kind: 'changed', parts: [...new Set(parts)] } : { kind: 'untranslated' };
}

/** Translates one text by itself; null where nothing came. */
export type TranslateText = (text: string) => Promise<string | null>;

/** Who is asked for translations. */
export interface Means {
  aside: Aside;
  nonce: string;
  /** Asked first where it is there; a model is then asked once, for what that could not do. */
  direct?: TranslateText | undefined;
}

/** What that makes of a text, its atoms held back. */
export async function translateDirect(
  original: string,
  direct: TranslateText,
  measure: Measure,
): Promise<Translated> {
  const { text, atoms } = protect(original);
  const said = await direct(text);
  return said ? restored(original, said, atoms, measure) : { kind: 'untranslated' };
}

/** Whether it is as it should be, so that nobody need be asked again. */
export const isSound = (each: Translated): boolean => each.kind === 'translated' && each.terms === undefined;

const WORTH = { untranslated: 0, changed: 1, translated: 2 };

/** The better of two; the later one where they are alike. */
export const better = <T extends Translated>(first: T, second: T): T =>
  isSound(second) || WORTH[second.kind] >= WORTH[first.kind] ? second : first;
