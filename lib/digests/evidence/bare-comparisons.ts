import type { Finding } from '../../records/digest';
import type { Text } from './read-text';
import { shareIn, type Token } from './tokens';
import type { EvidenceWords } from './words';

const COMPARATIVE = /(?:.{2}er|more|less|worse|fewer|superior|inferior)$/;
/** A comparative and its “than” stand so near, in words. */
const REACH = 9;
/** A number, or what is none: “more than necessary”. */
const NO_SIDE =
  /^ (?:an? |the |any )?(?:[$€£≈]?\d|\$|one\b|two\b|three\b|half\b|twice\b|ten\b|factor|second\b|minute|hour|day|week|month|year|tenth|quarter|dozen|hundred|thousand|million|necessary|needed|required|expected|usual|possible|ever|decade|centur|once|others?\b|(?:it|they) (?:is|are|was|were)\b|thought|assumed|believed|reported|realised|realized|anticipated)/;
/** So much of a statement stands in a sentence that was not named and compares the same. */
const ELSEWHERE = 0.5;
/** The statement itself says from what it concludes: “log² n instead of log n bits”. */
const GIVES_FIGURES = /(?:\d|log\S*|[$)]) ?\w* (?:instead of|rather than|versus|vs\.?|against) /;

const isComparative = ({ lower }: Token, { patterns }: EvidenceWords): boolean =>
  COMPARATIVE.test(lower) && !patterns.english.NO_COMPARATIVE.test(lower);

/** Two things are set against each other by “than”; a number behind it is a bound. */
function thanOf({ tokens, plain }: Text, words: EvidenceWords): string | undefined {
  for (let i = 0; i < tokens.length; i++) {
    const { lower } = tokens[i] as Token;
    if (!isComparative(tokens[i] as Token, words)) continue;
    // “no more than”
    if (/^(?:no|not)$/.test(tokens[i - 1]?.lower ?? '')) continue;
    for (let at = i + 1; at < tokens.length && at - i <= REACH && !tokens[at]?.breaks; at++) {
      if (isComparative(tokens[at] as Token, words)) break;
      if (tokens[at]?.lower !== 'than') continue;
      const behind = plain.slice((tokens[at] as Token).start + 4, (tokens[at] as Token).start + 24);
      if (!NO_SIDE.test(behind)) return lower;
    }
  }
  return undefined;
}

/** “Lies above B”, “outperforms B”: the same in other words; a number behind it is a bound. */
const OVER =
  /\b(?:(?:lies?|is|are|was|were|remains?|stays?|falls?|sits?) (?:\w+ly )?(?:above|below)|outperforms?|surpass(?:es)?|beats?|exceeds?)(?= (?!about|\d|\$)\p{L})/u;

/** Bounds of numbers compare nothing. */
const BOUND =
  /\b(?:more|less|fewer|greater|larger|smaller|higher|lower) than (?:an? |the )?(?:\W|\d|\w+ (?:per|percent))/g;

/** Whether a sentence says of two things which is more: two figures side by side do not. */
function compares({ lower }: Text, { patterns }: EvidenceWords): boolean {
  const { COMPARES, SET_AGAINST, DIRECTED } = patterns.english;
  const bare = lower.replace(BOUND, ' ');
  return COMPARES.test(bare) || (SET_AGAINST.test(bare) && DIRECTED.test(bare));
}

/**
 * “A is slower than B” where no cited sentence compares anything: two figures or a “whereas” from which it would have to be
 * concluded are not what the authors say.
 */
export function checkBareComparisons(
  said: Text,
  named: readonly Text[],
  others: readonly Text[],
  words: EvidenceWords,
): Finding[] {
  const than = thanOf(said, words);
  const verb = than ? undefined : OVER.exec(said.lower)?.[0];
  if (!(than || verb) || GIVES_FIGURES.test(said.lower)) return [];
  const near = others.filter(({ content }) => shareIn(said.content, content) >= ELSEWHERE);
  if ([...named, ...near].some((text) => compares(text, words))) return [];
  return [{ kind: 'comparison', said: than ? `${than} than` : (verb ?? '') }];
}
