import { toInline } from '../papers/tex-to-inline';
import type { Digest, Section, Statement, TranslatedPiece } from '../records/digest';

/** The digest with every statement that holds mathematics drawn. Made in the background: pages carry no TeX reader. */
export function digestWithMath(digest: Digest): Digest {
  const sections = Object.fromEntries(
    Object.entries(digest.sections).map(([name, section]): [string, Section] => [
      name,
      { ...section, statements: section.statements.map(draw) },
    ]),
  ) as Digest['sections'];
  const { title, abstract, affiliations } = digest;
  return {
    ...digest,
    ...(title?.kind === 'translated' && { title: draw(title) }),
    ...(abstract && { abstract: { ...abstract, sentences: abstract.sentences.map(drawPiece) } }),
    ...(affiliations && { affiliations: affiliations.map(drawPiece) }),
    sections,
    background: digest.background.map(draw),
  };
}

function draw<Said extends Pick<Statement, 'text' | 'inline'>>(said: Said): Said {
  const inline = toInline(said.text);
  return inline ? { ...said, inline } : said;
}

/** Both of it. */
function drawPiece(piece: TranslatedPiece): TranslatedPiece {
  const ofInline = toInline(piece.of);
  const drawn = piece.kind === 'translated' ? draw(piece) : piece;
  return ofInline ? { ...drawn, ofInline } : drawn;
}
