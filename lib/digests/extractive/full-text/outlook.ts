import { drawnBetween, type Piece, type Section, sourceOf } from '../../../papers/latexml';
import { splitSentences } from '../../../papers/sentences';
import type { Passage, Place } from '../../../records/full-text';
import type { LabelSet } from '../../../records/sections';
import { isAside } from '../asides';
import { leans } from '../leans';
import { looksAhead, looksBeyond } from '../outlook';
import { type Closing, closingOf, runInHeading } from './headings';

/** Sentences taken of one section: two of a conclusion, one of what else closes a paper. */
const A_SECTION: Record<Closing, number> = { conclusion: 2, discussion: 1, limits: 1, impact: 1 };
const MOST = 5;
/** Which sections give way where there are too many: what concludes a paper says most. */
const ORDER: Closing[] = ['conclusion', 'limits', 'discussion', 'impact'];
/** Characters of a sentence that can stand in a row. */
const SHORTEST = 40;
const LONGEST = 600;

interface Candidate {
  passage: Passage;
  /** Less is better. */
  rank: number;
  order: number;
}

interface Part {
  place: Place;
  kind: Closing;
  candidates: Candidate[];
}

/**
 * The sentences of a paper's closing sections that claim, limit or look ahead, in the paper's order: none that reports a
 * figure, says where code is, or how the paper is arranged; and none that stands badly alone.
 * @param abstract nothing is said twice
 */
export function pickOutlook(
  sections: readonly Section[],
  labelSet: LabelSet,
  abstract: string,
): { sections: number; outlook: Passage[] } {
  const parts = new Map<string, Part>();
  let order = 0;
  for (const section of sections) {
    for (const pieces of section.paragraphs) {
      const at = partOf(section, pieces, parts);
      if (!at) continue;
      for (const passage of sentencesOf(pieces, at.from, at.part.place)) {
        if (!isOutlook(passage.text, labelSet) || abstract.includes(passage.text)) continue;
        at.part.candidates.push({ passage, rank: rankOf(passage.text, labelSet), order: order++ });
      }
    }
  }
  const all = [...parts.values()];
  const picked = ORDER.flatMap((kind) => all.filter((part) => part.kind === kind))
    .flatMap(best)
    .slice(0, MOST)
    .sort((a, b) => a.order - b.order);
  return { sections: all.length, outlook: once(picked.map(({ passage }) => passage)) };
}

/** The closing part that a paragraph belongs to, and where in it the text begins; undefined where it closes nothing. */
function partOf(section: Section, pieces: readonly Piece[], parts: Map<string, Part>) {
  const runIn = runInHeading(sourceOf(pieces));
  const kind = runIn?.kind ?? closingOf(section);
  if (!kind) return undefined;
  // A run-in heading has no address; its section has.
  const place = runIn ? { ...section.place, title: runIn.title } : section.place;
  const key = JSON.stringify(place);
  const part = parts.get(key) ?? { place, kind, candidates: [] };
  parts.set(key, part);
  return { part, from: runIn?.length ?? 0 };
}

function* sentencesOf(pieces: readonly Piece[], from: number, place: Place): Generator<Passage> {
  const text = sourceOf(pieces);
  for (const span of splitSentences(text)) {
    const start = Math.max(span.start, from);
    if (start >= span.end) continue;
    const inline = drawnBetween(pieces, start, span.end);
    yield { text: text.slice(start, span.end), ...(inline && { inline }), place };
  }
}

function isOutlook(text: string, labelSet: LabelSet): boolean {
  if (text.length < SHORTEST || text.length > LONGEST || !/[.!?。！？]["”’)\]]*$/.test(text)) return false;
  return looksBeyond(text, labelSet) && !isAside(text) && leans(text) < 2;
}

const rankOf = (text: string, labelSet: LabelSet) => (looksAhead(text, labelSet) ? 0 : 2) + leans(text);

const best = ({ candidates, kind }: Part): Candidate[] =>
  [...candidates].sort((a, b) => a.rank - b.rank || a.order - b.order).slice(0, A_SECTION[kind]);

const once = (passages: Passage[]) =>
  passages.filter(({ text }, i) => passages.findIndex((other) => other.text === text) === i);
