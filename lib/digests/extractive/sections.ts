import type { Absence, Section, Statement } from '../../records/digest';
import { leans } from './leans';
import { openerLength } from './opener';
import type { Picks } from './picks';
import type { Tagged } from './tagged';

/** Below this a row filled by rules is left empty: rather nothing than a guess. Set by hand; the weights bring their own. */
const SURE = 0.45;
/** Sentences this near to the likeliest are as good, and the earlier is shown. Steps of a method build on each other. */
const AS_GOOD = { methodology: 0.3, results: 0.15 };
/** What a sentence loses for each degree of leaning on the one before it: alone in its row it would hang in the air. */
const LEANING = 0.2;

/** The sentence as a statement, verbatim. With `skip`, from after its stock phrase on, first letter raised. */
export function statementOf({ text, start, end }: Tagged, skip?: 'statement' | 'problem'): Statement {
  const opener = skip ? openerLength(text, skip) : 0;
  const quote = text.slice(opener);
  const first = quote.slice(0, 1);
  return {
    text: opener > 0 ? first.toUpperCase() + quote.slice(1) : quote,
    evidence: { source: 'abstract', start: start + opener, end, quote, check: 'verbatim' },
    ...(skip === 'problem' && { runIn: 'problem' as const }),
  };
}

/** The one to show first, then the others in the order of the abstract. */
export function firstThenRest(sentences: readonly Tagged[], tolerance: number): Tagged[] {
  const worth = sentences.map(({ text, probability }) => probability - LEANING * leans(text));
  const best = worth.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const first = sentences[worth.findIndex((value) => value >= best - tolerance)];
  return first ? [first, ...sentences.filter((sentence) => sentence !== first)] : [];
}

const spansOf = (sentences: readonly Tagged[]): [number, number][] =>
  [...sentences].sort((a, b) => a.start - b.start).map(({ start, end }) => [start, end]);

/** An empty section. */
export function absent(reason: Absence): Section {
  return { statements: [], spans: [], absent: reason };
}

function guessed(
  sentences: readonly Tagged[],
  tldr: Tagged | undefined,
  tolerance: number,
  sure: number,
  isUnsure = false,
): Section {
  if (sentences.length === 0) {
    if (tldr) return { ...absent('in-tldr'), spans: spansOf([tldr]) };
    return absent(isUnsure ? 'unsure' : 'not-stated');
  }
  if (sentences.every(({ probability, filed }) => probability < sure && !filed)) return absent('unsure');
  return {
    statements: firstThenRest(sentences, tolerance).map((sentence) => statementOf(sentence)),
    spans: spansOf(tldr ? [...sentences, tldr] : sentences),
  };
}

/**
 * The rows of a digest. A row's statements are all sentences of its kind but the TL;DR, the one to show first, the
 * rest in the order of the abstract; its spans count the TL;DR where that is of the row's kind.
 *
 * @param sure how likely one of a row's sentences must be for the row to be shown, 0 to 1
 */
export function rowsOf(picks: Picks, sure = SURE) {
  const { tldr, problem, objectives, implications } = picks;
  const tldrIf = (role: Tagged['role']) => (tldr.role === role ? tldr : undefined);
  const summary = problem ? [problem, ...objectives] : objectives;
  const aim = tldrIf('objective');
  const isUnsure = (role: Tagged['role']) =>
    picks.background.some((each) => each.unsure && each.role === role);
  return {
    summary:
      summary.length > 0
        ? {
            statements: summary.map((each) => statementOf(each, each === problem ? 'problem' : undefined)),
            spans: spansOf(aim ? [...summary, aim] : summary),
          }
        : guessed([], aim, 0, sure),
    methodology: guessed(picks.methods, tldrIf('method'), AS_GOOD.methodology, sure, isUnsure('method')),
    results: guessed(picks.results, tldrIf('result'), AS_GOOD.results, sure, isUnsure('result')),
    implications:
      implications.length > 0
        ? { statements: implications.map((each) => statementOf(each)), spans: spansOf(implications) }
        : absent('not-stated'),
  };
}
