import type { Section } from '../../../papers/latexml';
import { splitSentences } from '../../../papers/sentences';
import type { Place, ReadPlace, TextGiven, TextSection } from '../../../records/full-text';
import { estimateTokens, MOST_OF_SECTIONS } from '../prompt/estimate';
import { isThanks, KINDS, type Kind, topOf } from './kinds';
import { type Paragraph, placeOf, type Unit, unitsOf } from './units';

/** Tokens of the sections of a kind, where the model has room for all of them. */
const BUDGET: Record<Kind, number> = {
  conclusion: 700,
  introduction: 1200,
  results: 1500,
  limits: 500,
  method: 1000,
  discussion: 600,
  other: 500,
};
/** Tokens of a section below which it says nothing that could be used. */
const FEWEST = 60;
/** Sections left out that are named. */
const MOST_NAMED = 60;

type Picked = Pick<Extract<TextGiven, { kind: 'sections' }>, 'sections' | 'read' | 'leftOut'>;

/**
 * What a model is given of a paper's sections: of each kind as much as its budget holds, and what others leave free; where there
 * is less room, the most telling kinds first. Of a section paragraphs that tell what it is read for, then others, from its
 * beginning, always in its own order, and never half a sentence.
 * @param room tokens
 * @returns undefined where nothing fits
 */
export function pickSections(sections: readonly Section[], room: number): Picked | undefined {
  const units = unitsOf(sections);
  const shares = shareOut(units, Math.min(room, MOST_OF_SECTIONS));
  const taken = units.map((unit) => take(unit, shares.get(unit) ?? 0));
  const read = taken.flatMap((each) => each ?? []);
  if (read.length === 0) return undefined;
  return { sections: read, ...named(sections, units, taken) };
}

/** How many tokens each unit gets: first what its kind may have, then what is left. */
function shareOut(units: readonly Unit[], room: number): Map<Unit, number> {
  const shares = new Map<Unit, number>();
  let left = room;
  const rounds: ((kind: Kind) => number)[] = [(kind) => BUDGET[kind], () => MOST_OF_SECTIONS];
  for (const mayHave of rounds) {
    for (const kind of KINDS) {
      const own = units.filter((unit) => unit.kind === kind);
      const had = own.reduce((sum, unit) => sum + (shares.get(unit) ?? 0), 0);
      const share = Math.min(mayHave(kind), left + had);
      const given = level(own, share);
      for (const [unit, tokens] of given) shares.set(unit, tokens);
      left -= [...given.values()].reduce((sum, tokens) => sum + tokens, 0) - had;
    }
  }
  return shares;
}

/** The same for all of them, but for those that need less; those that would get too little to say anything get nothing. */
function level(units: readonly Unit[], share: number): Map<Unit, number> {
  const given = new Map<Unit, number>();
  const smallestFirst = [...units].sort((a, b) => a.tokens - b.tokens);
  let left = share;
  for (const [i, unit] of smallestFirst.entries()) {
    const tokens = Math.min(unit.tokens, Math.floor(left / (smallestFirst.length - i)));
    if (tokens < Math.min(FEWEST, unit.tokens)) continue;
    given.set(unit, tokens);
    left -= tokens;
  }
  return given;
}

function take(unit: Unit, share: number): TextSection | undefined {
  let left = share;
  const texts = new Map<Paragraph, string>();
  let isWhole = true;
  for (const paragraph of [...unit.paragraphs].sort((a, b) => a.rank - b.rank)) {
    const text = paragraph.tokens <= left ? paragraph.text : beginning(paragraph.text, left);
    if (text.length < paragraph.text.length) isWhole = false;
    if (!text) continue;
    texts.set(paragraph, text);
    left -= estimateTokens(text);
  }
  const text = unit.paragraphs.flatMap((each) => texts.get(each) ?? []).join('\n\n');
  return text ? { place: unit.place, text, ...(!isWhole && { part: true }) } : undefined;
}

/** The sentences that a text begins with, as many as fit. */
function beginning(text: string, tokens: number): string {
  let end = 0;
  for (const span of splitSentences(text)) {
    if (estimateTokens(text.slice(0, span.end)) > tokens) break;
    end = span.end;
  }
  return text.slice(0, end);
}

/** Which of the paper's sections were read, in part where anything of one was not, and which were not. */
function named(
  sections: readonly Section[],
  units: readonly Unit[],
  taken: readonly (TextSection | undefined)[],
): { read: ReadPlace[]; leftOut: Place[] } {
  const whole = new Set(units.flatMap(({ section }, i) => (taken[i] && !taken[i].part ? [section] : [])));
  const isEmpty = ({ paragraphs, theorems }: Section) => paragraphs.length + theorems.length === 0;
  const inPart = new Set(sections.filter((each) => !whole.has(each) && !isEmpty(each)).map(topOf));
  const isRead = new Set(units.flatMap(({ top }, i) => (taken[i] ? [top] : [])));
  const tops = sections.filter((each) => topOf(each) === each);
  return {
    read: tops
      .filter((top) => isRead.has(top))
      .map((top) => ({ ...placeOf(top), ...(inPart.has(top) && { part: true as const }) })),
    // Before the first heading stands what no reader misses.
    leftOut: tops
      .filter((top) => top.within && !isRead.has(top) && !isThanks(top))
      .map(placeOf)
      .slice(0, MOST_NAMED),
  };
}
