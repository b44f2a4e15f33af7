import type { EvidenceSource } from '../../../../lib/digests/evidence';

/** An abstract of these sentences, as a model is given it. */
export function sourceOf(title: string, sentences: string[]): EvidenceSource {
  const abstract = sentences.join(' ');
  let from = 0;
  return {
    title,
    abstract,
    sentences: sentences.map((text) => {
      const start = abstract.indexOf(text, from);
      from = start + text.length;
      return { start, end: from, text };
    }),
  };
}
