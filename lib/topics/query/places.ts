import { likeTerm, phrasesOf } from './match';
import type { Query, Term } from './query';
import { type ShownWord, shownWords } from './shown-words';
import { fits, patternOf } from './words';

/** Where something stands in a text, in UTF-16 units. */
export type TextPlace = readonly [start: number, end: number];

/** A text as a reader sees it. */
export interface ShownText {
  text: string;
  /** Which of a paper's texts it is, or is part of. */
  of: 'title' | 'abstract';
  /** Formulas, as a typist would write them: marked whole or not at all. */
  formulas?: readonly TextPlace[];
}

/**
 * The words of a text for which a query means it, found by the same reading: folded, plurals, phrases, stars. What must not
 * be there is never marked.
 * @returns in order, apart from each other
 */
export function placesOf(query: Query, shown: ShownText): TextPlace[] {
  const terms = termsFor(query, shown.of);
  if (terms.length === 0) return [];
  const words = shownWords(shown.text);
  const found = terms.flatMap((term) => placesOfTerm(term, words));
  return joined(found.map((place) => withFormulas(place, shown.formulas ?? [])));
}

/** The terms that are looked for in a text, not those that must be absent. */
function termsFor(query: Query, of: ShownText['of']): Term[] {
  if (query.kind === 'not') return [];
  if (query.kind === 'like') return query.says.map(({ text }) => likeTerm(text));
  if (query.kind !== 'term') return query.of.flatMap((each) => termsFor(each, of));
  const field = of === 'title' ? 'ti' : 'abs';
  return query.field === undefined || query.field === field ? [query] : [];
}

function placesOfTerm(term: Term, words: readonly ShownWord[]): TextPlace[] {
  const phrases = phrasesOf(term);
  const patterns = phrases.length > 0 ? phrases : [patternOf(term.text)];
  return patterns.flatMap((pattern) =>
    words.flatMap((first, at): TextPlace[] => {
      const isHere = pattern.every((each, i) => fits(each, words[at + i]?.word ?? ''));
      const last = words[at + pattern.length - 1];
      return isHere && last ? [[first.start, last.end]] : [];
    }),
  );
}

function withFormulas([start, end]: TextPlace, formulas: readonly TextPlace[]): TextPlace {
  const touched = formulas.filter(([from, to]) => from < end && start < to);
  return [Math.min(start, ...touched.map(([from]) => from)), Math.max(end, ...touched.map(([, to]) => to))];
}

function joined(places: readonly TextPlace[]): TextPlace[] {
  const all: [number, number][] = [];
  for (const [start, end] of [...places].sort((a, b) => a[0] - b[0])) {
    const last = all.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
  }
  return all;
}
