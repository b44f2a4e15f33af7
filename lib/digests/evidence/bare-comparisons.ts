import type { Finding } from '../../records/digest';
import type { Text } from './read-text';
import type { Token } from './tokens';

const COMPARATIVE = /(?:.{2}er|more|less|worse|fewer|superior|inferior)$/;
/** End as comparatives do, and are none. */
const NO_COMPARATIVE =
  /^(?:rather|other|whether|another|either|neither|never|ever|over|under|after|however|order|number|paper|parameter|layer|transformer|power|computer|further|together|later|former|latter|user|answer|consider|remember|filter|cluster|matter|member|per)$/;
/** A comparative and its “than” stand so near, in words. */
const REACH = 9;
/** Says in the source that one thing is more or less than another, without “than” as well. */
const COMPARES =
  /\b(?:than|outperform\w*|surpass\w*|exceed\w*|beats?|beating|dominat\w*|outdo\w*|underperform\w*|lags?|trails?|superior|inferior|above|below|improv\w+ (?:\S+ ){0,4}(?:over|on|upon)|(?:gains?|advantage|improvement|increase|reduction|speed-?ups?|savings?) (?:\S+ ){0,5}(?:over|relative|compared|with respect)|(?:compared|relative|comparison|contrast\w*) (?:to|with)|over (?:the )?(?:baselines?|state)|best|worst|more|less|worse|(?:high|low|fast|slow|strong|weak|bett|larg|small|few|long|short|great|cheap|wid|narrow|deep|rich|old|young|hot|warm|cool|cold)er)\b/;

/** The statement itself says from what it concludes: “log² n instead of log n bits”. */
const GIVES_FIGURES = /(?:\d|log\S*|[$)]) ?\w* (?:instead of|rather than|versus|vs\.?|against) /;

/** Two things are set against each other by “than”; a number behind it is a bound. */
function thanOf({ tokens, plain }: Text): string | undefined {
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
export function checkBareComparisons(said: Text, named: readonly Text[]): Finding[] {
  const than = thanOf(said);
  if (!than || GIVES_FIGURES.test(said.lower) || named.some(({ lower }) => COMPARES.test(lower))) return [];
  return [{ kind: 'comparison', said: `${than} than` }];
}
