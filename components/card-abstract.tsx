import type { Digest, TranslatedPiece } from '../lib/records/digest';
import { m } from '../lib/words';
import { abstractFailureWords, abstractLabel, gapIn, untranslatedWords } from './abstract-words';
import { MathText } from './math-text';
import { usualTerms } from './title-words';

/** An abstract and beneath it what a model made of it, each as one paragraph; nothing where none was asked for. */
export function CardAbstract({ digest: { abstract, language } }: { digest: Digest }) {
  if (!abstract) return null;
  const failed = abstractFailureWords(abstract, Date.now());
  return (
    <section class="both" data-row="abstract">
      <h3>
        {m.abstract()} · <span class="whose">{m.authors_words()}</span>
      </h3>
      <p lang="en">
        {abstract.sentences.map((piece, i) => (
          <span key={i}>
            {i > 0 && ' '}
            <MathText text={piece.of} inline={piece.ofInline} />
          </span>
        ))}
      </p>
      <h3>{abstractLabel(language)}</h3>
      {failed ? (
        <p class="warn">⚠ {failed}</p>
      ) : (
        <p lang={language}>
          {abstract.sentences.map((piece, i) => (
            <span key={i}>
              {i > 0 && gapIn(language)}
              <Piece piece={piece} />
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

/** One sentence: its translation, the original at hand; or, where it is none, that, and the original. */
function Piece({ piece }: { piece: TranslatedPiece }) {
  if (piece.kind !== 'translated')
    return (
      <span data-translation={piece.kind}>
        <span class="warn">⚠ {untranslatedWords(piece)}</span>{' '}
        <q lang="en">
          <MathText text={piece.of} inline={piece.ofInline} />
        </q>{' '}
      </span>
    );
  const doubt = usualTerms(piece.terms);
  return (
    <>
      <span data-translation="translated" data-quote={piece.of} title={piece.of}>
        <MathText text={piece.text} inline={piece.inline} />
      </span>
      {doubt && <span class="warn"> ⚠ {m.title_terms({ terms: doubt })} </span>}
    </>
  );
}

/**
 * Institutions in the reader's language, under their own names, in the order of those. What is not translated is not said
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
  const said = names.flatMap((name) => {
    const piece = digest?.affiliations?.find(({ of }) => of === name);
    return piece?.kind === 'translated' && piece.text !== name ? [piece.text] : [];
  });
  const kept = names.length - said.length;
  if (!digest || said.length === 0) return null;
  return (
    <p class="facts" data-row="affiliations">
      <span class="whose">{m.ai_translation()}</span> <span lang={digest.language}>{said.join(' · ')}</span>
      {kept > 0 && <span class="warn"> ⚠ {m.affiliations_untranslated({ count: kept })}</span>}
    </p>
  );
}
