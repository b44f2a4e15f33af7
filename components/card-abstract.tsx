import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { Digest, TranslatedPiece } from '../lib/records/digest';
import { m } from '../lib/words';
import { abstractFailureWords, abstractLabel, gapIn, untranslatedWords } from './abstract-words';
import { MathText } from './math-text';
import { usualTerms } from './title-words';

/**
 * An abstract and beneath it what a model made of it, each as one paragraph; the sentence that is pointed at is marked in
 * both. Nothing where none was asked for.
 */
export function CardAbstract({ digest: { abstract, language } }: { digest: Digest }) {
  const [at, setAt] = useState<number>();
  if (!abstract) return null;
  const failed = abstractFailureWords(abstract, Date.now());
  const each = (gap: string, draw: (piece: TranslatedPiece, before?: TranslatedPiece) => ComponentChild) =>
    abstract.sentences.map((piece, i) => (
      <span key={i}>
        {i > 0 && (piece.kind === 'translated' ? gap : ' ')}
        <span class={at === i ? 'pointed-at' : undefined} onPointerEnter={() => setAt(i)}>
          {draw(piece, abstract.sentences[i - 1])}
        </span>
      </span>
    ));
  return (
    <section class="both" data-row="abstract" onPointerLeave={() => setAt(undefined)}>
      <h3>
        {m.abstract()} · <span class="whose">{m.authors_words()}</span>
      </h3>
      <p lang="en">
        {each(' ', ({ of, ofInline }) => (
          <MathText text={of} inline={ofInline} />
        ))}
      </p>
      <h3>{abstractLabel(language)}</h3>
      {failed ? (
        <p class="warn">⚠ {failed}</p>
      ) : (
        <p lang={language}>
          {each(gapIn(language), (piece, before) => (
            <Piece piece={piece} before={before} />
          ))}
        </p>
      )}
    </section>
  );
}

/** One sentence: its translation; or, where it is none, that, and the original. `before`: the one before it. */
function Piece({ piece, before }: { piece: TranslatedPiece; before: TranslatedPiece | undefined }) {
  if (piece.kind !== 'translated') {
    // Of a row of them it is said once.
    const isSaid = piece.kind === 'untranslated' && before?.kind === 'untranslated';
    return (
      <span data-translation={piece.kind}>
        {!isSaid && <span class="warn">⚠ {untranslatedWords(piece)}</span>}
        <q lang="en">
          <MathText text={piece.of} inline={piece.ofInline} />
        </q>
      </span>
    );
  }
  const doubt = usualTerms(piece.terms);
  return (
    <>
      <span data-translation="translated" data-quote={piece.of}>
        <MathText text={piece.text} inline={piece.inline} />
      </span>
      {doubt && <span class="warn"> ⚠ {m.title_terms({ terms: doubt })}</span>}
    </>
  );
}

/**
 * Institutions in the reader's language, beneath their own names, in the order of those. What is not translated is not said
 * again; nothing where nothing is.
 * @param names as the card shows them
 */
export function CardAffiliations({
  digest,
  names,
}: {
  digest: Digest | undefined;
  names: readonly string[];
}) {
  const pieces = digest?.affiliations?.filter(({ of }) => names.includes(of)) ?? [];
  const said = pieces.flatMap((piece) =>
    piece.kind === 'translated' && piece.text !== piece.of ? [piece.text] : [],
  );
  const kept = pieces.filter(({ kind }) => kind !== 'translated').length;
  if (!digest || said.length === 0) return null;
  return (
    <p class="facts" data-row="affiliations">
      <span class="whose">{m.ai_translation()}</span> <span lang={digest.language}>{said.join(' · ')}</span>
      {kept > 0 && <span class="warn"> ⚠ {m.affiliations_untranslated({ count: kept })}</span>}
    </p>
  );
}
