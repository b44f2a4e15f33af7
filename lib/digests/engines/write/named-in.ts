import type { Evidence, Statement } from '../../../records/digest';
import type { EvidenceSource } from '../../evidence';
import type { Numbered } from '../prompt';

/** Of a section what stands before and after a sentence that is named, in sentences: what “it” and “this” mean lies there. */
const AROUND = 1;

/**
 * What is read beside statements: the whole abstract, and of the sections the sentences that they name, with those around them. Numbers
 * count from 1 through all of the source, as a model was told them.
 */
export function namedIn(statements: readonly Statement[], source: EvidenceSource): Numbered[] {
  const { sentences } = source;
  const named = new Set(statements.flatMap(({ evidence }) => placesIn(evidence, source)));
  const isNear = (at: number): boolean => {
    const { section } = sentences[at] ?? {};
    for (let near = at - AROUND; near <= at + AROUND; near++)
      if (named.has(near) && sentences[near]?.section === section) return true;
    return false;
  };
  return sentences.flatMap(({ text, section }, at) =>
    section === undefined || isNear(at) ? [{ id: at + 1, text }] : [],
  );
}

/** Which of the source's sentences an evidence quotes, from 0; -1 for one that is none of them. */
function placesIn(
  { source: first, start, more = [] }: Evidence,
  { sentences, sections }: EvidenceSource,
): number[] {
  const spans = [{ source: typeof first === 'string' ? undefined : first, start }, ...more];
  return spans.map(({ source: of, start: from }) =>
    sentences.findIndex(({ start: begins, section }) => {
      const place = section === undefined ? undefined : sections?.[section]?.place;
      return begins === from && place?.anchor === of?.anchor && place?.title === of?.title;
    }),
  );
}
