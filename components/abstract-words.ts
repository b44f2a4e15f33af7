import type { TranslatedAbstract, TranslatedPiece } from '../lib/records/digest';
import type { Inline } from '../lib/records/inline';
import type { TranslatedWords } from '../lib/records/written-words';
import { m } from '../lib/words';
import { engineFailureWords } from './engine-words';
import { usualTerms } from './title-words';

/** What stands over the translation of an abstract. */
export const abstractLabel = (language: string): string =>
  /^zh/i.test(language) ? m.ai_abstract_chinese() : m.ai_abstract();

/** What stands between two sentences: nothing in Chinese and Japanese. */
export const gapIn = (language: string): string => (/^(?:zh|ja)/i.test(language) ? '' : ' ');

/** Why a sentence or an institution is not translated; undefined where it is. */
export function untranslatedWords(piece: TranslatedPiece): string | undefined {
  if (piece.kind === 'untranslated') return m.piece_untranslated();
  return piece.kind === 'changed' ? m.piece_changed({ parts: piece.parts.join(', ') }) : undefined;
}

/** Why nothing of an abstract is translated; undefined where something is. */
export const abstractFailureWords = ({ failure }: TranslatedAbstract, now: number): string | undefined =>
  failure && m.abstract_untranslated({ reason: engineFailureWords(failure, now) });

/**
 * An abstract in the reader's language as one paragraph. What is not translated stands in it as it was, and says so.
 * @param language BCP 47, of the translation
 */
export function abstractWords(abstract: TranslatedAbstract, language: string): TranslatedWords {
  const head = { of: 'abstract' as const, label: abstractLabel(language) };
  const failed = abstractFailureWords(abstract, Date.now());
  if (failed) return { ...head, text: failed };
  const { sentences } = abstract;
  const inline = sentences.flatMap((piece, i): Inline[] => [
    ...(i > 0 ? [gapIn(language)] : []),
    ...drawn(piece),
  ]);
  const doubt = usualTerms(sentences.flatMap((piece) => (piece.kind === 'translated' && piece.terms) || []));
  return {
    ...head,
    text: '',
    inline,
    lang: language,
    ...(doubt && { doubt: m.title_terms({ terms: doubt }) }),
  };
}

function drawn(piece: TranslatedPiece): Inline[] {
  if (piece.kind === 'translated') return piece.inline ?? [piece.text];
  return [`⚠ ${untranslatedWords(piece) ?? ''} `, ...(piece.ofInline ?? [piece.of]), ' '];
}
