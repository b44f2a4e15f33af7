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
  return piece.kind === 'changed' ? m.piece_changed({ parts: piece.parts.join(m.list_comma()) }) : undefined;
}

/** Why nothing of an abstract is translated; undefined where something is. */
export const abstractFailureWords = ({ failure }: TranslatedAbstract, now: number): string | undefined =>
  failure && m.abstract_untranslated({ reason: engineFailureWords(failure, now) });

const ownOf = (piece?: TranslatedPiece) => ({ text: piece?.of ?? '', inline: piece?.ofInline });

/**
 * An abstract in the reader's language as one paragraph, to stand under its own. Of what is not translated it says that.
 * @param language BCP 47, of the translation
 */
export function abstractWords(abstract: TranslatedAbstract, language: string): TranslatedWords {
  const head = { of: 'abstract' as const, label: abstractLabel(language) };
  const failed = abstractFailureWords(abstract, Date.now());
  if (failed) return { ...head, text: failed };
  const said = abstract.sentences.map((piece, i) =>
    piece.kind === 'translated' ? piece : { text: m.sentence_untranslated({ number: i + 1 }) },
  );
  const doubt = usualTerms(said.flatMap((each) => ('terms' in each && each.terms) || []));
  return {
    ...head,
    text: '',
    inline: said.flatMap((each, i): Inline[] => [
      ...(i > 0 ? [gapIn(language)] : []),
      ...(('inline' in each && each.inline) || [each.text]),
    ]),
    lang: language,
    pairs: said.map((each, i) => [ownOf(abstract.sentences[i]), each]),
    ...(doubt && { doubt: m.title_terms({ terms: doubt }) }),
  };
}
