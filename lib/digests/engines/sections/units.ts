import { type Section, sourceOf } from '../../../papers/latexml';
import type { Place } from '../../../records/full-text';
import { estimateTokens } from '../prompt/estimate';
import { type Kind, kindOf, topOf } from './kinds';

/** Characters of a heading; what is longer is none. */
const LONGEST_TITLE = 120;
const LONGEST_NUMBER = 16;
/** Characters of a paragraph, and paragraphs of a section: what is beyond that is not looked at. */
const LONGEST_PARAGRAPH = 20_000;
const MOST_PARAGRAPHS = 500;

/** A section with its own text, as far as a model may read it. */
export interface Unit {
  kind: Kind;
  place: Place;
  section: Section;
  /** The whole section that it is in. */
  top: Section;
  paragraphs: Paragraph[];
  tokens: number;
}

export interface Paragraph {
  text: string;
  tokens: number;
  /** 0: tells what matters in a section of its kind; 1: any other. */
  rank: 0 | 1;
}

/** What an introduction is read for. */
const CONTRIBUTES =
  /\bcontribut|\bwe (?:propose|present|introduce|develop|show|prove|study|demonstrate|find|derive)\b|\bin this (?:paper|work|article|letter|study)\b|本文|我们提出/i;
/** And results: figures. */
const FIGURES = /\d\s*(?:\\?%|±|\\pm)|\d\.\d/;

/** The sections that a model may read, each with its own text, in the paper's order. */
export function unitsOf(sections: readonly Section[]): Unit[] {
  return sections.flatMap((section): Unit[] => {
    const kind = kindOf(section);
    if (!kind) return [];
    const paragraphs = textsOf(section).map((text) => paragraphOf(text, kind));
    const tokens = paragraphs.reduce((sum, each) => sum + each.tokens, 0);
    return tokens > 0
      ? [{ kind, place: placeOf(section), section, top: topOf(section), paragraphs, tokens }]
      : [];
  });
}

function textsOf({ paragraphs, theorems }: Section): string[] {
  const stated = theorems.map(({ title, statement }) => {
    const text = sourceOf(statement);
    return text && title ? `${title.slice(0, LONGEST_TITLE)}. ${text}` : text;
  });
  return [...paragraphs.map(sourceOf), ...stated]
    .filter((text) => /\p{L}/u.test(text))
    .slice(0, MOST_PARAGRAPHS)
    .map((text) => text.slice(0, LONGEST_PARAGRAPH).trim());
}

function paragraphOf(text: string, kind: Kind): Paragraph {
  const telling = { introduction: CONTRIBUTES, results: FIGURES }[kind as string];
  return { text, tokens: estimateTokens(text), rank: telling && !telling.test(text) ? 1 : 0 };
}

/** Where a section stands, in a length that can be shown; what stands before any heading has no title. */
export function placeOf({ place, within }: Section): Place {
  if (!within) return { title: '' };
  const { number, title, anchor } = place;
  return {
    ...(number && { number: number.slice(0, LONGEST_NUMBER) }),
    title: title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1)}…` : title,
    ...(anchor && { anchor }),
  };
}
