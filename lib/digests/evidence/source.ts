import type { Place, TextSection } from '../../records/full-text';
import { namesIn } from './known-names';
import { wordingOf } from './plain';
import { readText, type Text } from './read-text';
import { rootOf, stemOf } from './tokens';
import { withoutPrefix } from './word-kin';

/** What a model was given to write from. Sentence ids are 1-based places in `sentences`. */
export interface EvidenceSource {
  title: string;
  abstract: string;
  /** Offsets in UTF-16 units into `abstract`, or into the text of a section (its place in `sections`). */
  sentences: { start: number; end: number; text: string; section?: number }[];
  /** What was read of the paper's sections. */
  sections?: readonly Pick<TextSection, 'place' | 'text'>[];
}

/** A sentence of the source, read. */
export interface SourceSentence {
  start: number;
  end: number;
  /** The exact words. */
  quote: string;
  /** Of which section; absent in the abstract. */
  place?: Place;
  text: Text;
  wording: string;
}

/** A source, read once for all statements about it. */
export interface ReadSource {
  title: Text;
  sentences: SourceSentence[];
  /** What names the title and the sentences hold. */
  names: ReturnType<typeof namesIn>;
  /** Beginnings of all its words. */
  roots: ReadonlySet<string>;
  isEnglish: boolean;
}

const ENGLISH = /\b(?:the|of|and|we|is|are|in|to|for|that|with|by|on)\b/gi;
const OTHER = /\b(?:les?|des|une?|est|dans|pour|der|die|das|und|ist|nous|wir|los|las|por|sont)\b/gi;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const isEnglish = (text: string): boolean =>
  !/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u0400-\u04ff]{4}/.test(text) &&
  count(text, ENGLISH) >= count(text, OTHER);

const kept = new WeakMap<EvidenceSource, ReadSource>();

/** The source as the checks need it; the same object is read once. Spans outside their text are brought inside. */
export function readSource(source: EvidenceSource): ReadSource {
  const known = kept.get(source);
  if (known) return known;
  const sentences = source.sentences.map((sentence): SourceSentence => {
    const section = source.sections?.[sentence.section ?? -1];
    const whole = section?.text ?? source.abstract;
    const inside = (offset: number) => Math.min(Math.max(Math.trunc(offset) || 0, 0), whole.length);
    const start = inside(sentence.start);
    const end = Math.max(start, inside(sentence.end));
    const quote = whole.slice(start, end);
    const text = readText(quote, 'en');
    const place = section && { place: section.place };
    return { start, end, quote, ...place, text, wording: wordingOf(text.plain) };
  });
  const title = readText(source.title, 'en');
  const texts = [title, ...sentences.map(({ text }) => text)];
  const read = {
    title,
    sentences,
    names: namesIn(texts),
    roots: new Set(
      texts.flatMap(({ tokens }) =>
        tokens.flatMap(({ stem, lower }) => [rootOf(stem), rootOf(stemOf(withoutPrefix(lower)))]),
      ),
    ),
    isEnglish: isEnglish(source.abstract || source.title),
  };
  kept.set(source, read);
  return read;
}
