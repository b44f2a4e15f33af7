import type { TranslatedTitle } from '../lib/records/digest';
import type { TitleWords } from '../lib/records/written-words';
import { m } from '../lib/words';

/**
 * What is shown of a title that a model was to translate: its translation, or that there is none and why.
 * @param language BCP 47, of the translation
 */
export function titleWords(title: TranslatedTitle, language: string): TitleWords {
  const label = m.ai_translation();
  switch (title.kind) {
    case 'untranslated':
      return { label, text: m.title_untranslated() };
    case 'changed':
      return { label, text: m.title_changed({ parts: title.parts.join(', ') }) };
    case 'translated': {
      const { text, inline, terms } = title;
      const usual = terms?.map(({ said, as }) => `${said} → ${as}`).join(', ');
      return {
        label,
        text,
        inline,
        lang: language,
        ...(usual && { doubt: m.title_terms({ terms: usual }) }),
      };
    }
  }
}
