import { splitSentences } from '../../../papers/sentences';
import type { Digest } from '../../../records/digest';
import type { TextSection } from '../../../records/full-text';
import type { Job } from '../../../records/job';
import type { EvidenceSource } from '../../evidence';
import type { PromptSection } from '../prompt';

type Sentence = EvidenceSource['sentences'][number];
type Given = Pick<Job, 'text'>;

const sectionsOf = ({ text: { html } }: Given): readonly TextSection[] =>
  html?.kind === 'sections' ? html.sections : [];

/** What statements rest on: the sentences of the abstract, then those of the sections that are read, by their places there. */
export function sourceOf(job: Given): EvidenceSource {
  const { title, abstract } = job.text;
  const sections = sectionsOf(job);
  const read = sections.flatMap(({ text }, section) =>
    sentencesIn(text).map((sentence) => ({ ...sentence, section })),
  );
  return {
    title,
    abstract,
    sentences: [...spansOf(abstract), ...read],
    ...(sections.length > 0 && { sections }),
  };
}

/** The same as it is put before a model: the abstract's sentences and, apart, those of each section. */
export function toldOf(job: Given): { sentences: Sentence[]; sections: PromptSection[] } {
  const { sentences } = sourceOf(job);
  return {
    sentences: sentences.filter(({ section }) => section === undefined),
    sections: sectionsOf(job).map(({ place, part }, i) => ({
      place,
      ...(part && { part }),
      sentences: sentences.filter(({ section }) => section === i),
    })),
  };
}

/** What a digest says of what was read for it: nothing where the abstract alone was asked for. */
export function readOf({ text: { html } }: Given): Pick<Digest, 'textRead'> {
  if (!html) return {};
  if (html.kind === 'abstract') return { textRead: html };
  const { sections: _, ...textRead } = html;
  return { textRead };
}

function spansOf(text: string, from = 0): Sentence[] {
  return splitSentences(text).map(({ start, end }) => ({
    start: from + start,
    end: from + end,
    text: text.slice(start, end),
  }));
}

/** No sentence goes on in the next paragraph. */
function sentencesIn(text: string): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (const paragraph of text.split('\n\n')) {
    found.push(...spansOf(paragraph, from));
    from += paragraph.length + 2;
  }
  return found;
}
