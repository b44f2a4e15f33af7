import type { Finding } from '../../records/digest';
import type { Text } from './read-text';
import type { Token } from './tokens';
import type { EvidenceWords } from './words';

const COMPARATIVE = /(?:.{2}er|more|less|worse|fewer|superior|inferior)$/;
/** A comparative and its “than” stand so near, in words. */
const REACH = 9;
/** The statement itself says from what it concludes: “log² n instead of log n bits”. */
const GIVES_FIGURES = /(?:\d|log\S*|[$)]) ?\w* (?:instead of|rather than|versus|vs\.?|against) /;

/** Two things are set against each other by “than”; a number behind it is a bound. */
function thanOf({ tokens, plain }: Text, { patterns }: EvidenceWords): string | undefined {
  const { NO_COMPARATIVE } = patterns.english;
  for (let i = 0; i < tokens.length; i++) {
    const { lower } = tokens[i] as Token;
    if (!COMPARATIVE.test(lower) || NO_COMPARATIVE.test(lower)) continue;
    // “no more than”
    if (/^(?:no|not)$/.test(tokens[i - 1]?.lower ?? '')) continue;
    for (let at = i + 1; at < tokens.length && at - i <= REACH && !tokens[at]?.breaks; at++) {
      if (tokens[at]?.lower !== 'than') continue;
      const behind = plain.slice((tokens[at] as Token).start + 4, (tokens[at] as Token).start + 16);
      if (!/^ (?:an? |the )?[$€£]?(?:\d|one\b|two\b|three\b|half\b|twice\b|ten\b|factor)/.test(behind))
        return lower;
    }
  }
  return undefined;
}

/**
 * “A is slower than B” where no cited sentence compares anything: two figures or a “whereas” from which it would have to be
 * concluded are not what the authors say.
 */
export function checkBareComparisons(said: Text, named: readonly Text[], words: EvidenceWords): Finding[] {
  const than = thanOf(said, words);
  const { COMPARES } = words.patterns.english;
  if (!than || GIVES_FIGURES.test(said.lower) || named.some(({ lower }) => COMPARES.test(lower))) return [];
  return [{ kind: 'comparison', said: `${than} than` }];
}
