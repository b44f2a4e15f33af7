import type { Card } from '../lib/records/card';
import { MathText } from './math-text';
import { titleWords } from './title-words';
import { useWritten } from './written-language';

/**
 * The title in the reader's language, under the authors' own; of one that could not be translated, that and why, on a card
 * that is open.
 */
export function CardTitle({ card, open }: { card: Card; open: boolean }) {
  const written = useWritten(card);
  if (!written?.title || (!open && written.title.kind !== 'translated')) return null;
  const { label, text, inline, lang, doubt } = titleWords(written.title, written.language);
  return (
    <p class="translated">
      <span class="whose">{label}</span>{' '}
      <span lang={lang}>
        <MathText text={text} inline={inline} />
      </span>
      {doubt && <span class="warn"> ⚠ {doubt}</span>}
    </p>
  );
}
