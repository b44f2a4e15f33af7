import type { Translated } from '../lib/records/digest';
import type { TranslatedWords } from '../lib/records/written-words';
import { m } from '../lib/words';

/**
 * What is shown of a title that a model was to translate: its translation, or that there is none and why.
 * @param language BCP 47, of the translation
 */
export function titleWords(title: Translated, language: string): TranslatedWords {
  const head = { of: 'title' as const, label: m.ai_translation() };
  switch (title.kind) {
    case 'untranslated':
      return { ...head, text: m.title_untranslated() };
    case 'changed':
      return { ...head, text: m.title_changed({ parts: title.parts.join(m.list_comma()) }) };
    case 'translated': {
      const { text, inline, terms } = title;
      const usual = usualTerms(terms);
      return {
        ...head,
        text,
        inline,
        lang: language,
        ...(usual && { doubt: m.title_terms({ terms: usual }) }),
      };
    }
  }
}

/** What the field never says so, and what it says instead; empty where there is nothing of that. */
export const usualTerms = (terms: readonly { said: string; as: string }[] = []): string =>
  terms.map(({ said, as }) => `${said} → ${as}`).join(m.list_comma());
