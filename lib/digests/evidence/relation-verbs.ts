import { around } from './around';
import type { Relation } from './sides';
import type { Token } from './tokens';

const BEATS =
  /^(?:outperform\w*|surpass\w*|exceed\w*|beats?|beating|beaten|dominat\w*|outstrip\w*|outdo\w*)$/;
const LOSES = /^(?:underperform\w*|trails?|lags?)$/;
const FALLS = /^(?:falls?|fell|falling|fallen|comes?|came)$/;
/** “A surpasses B in size”: its size is greater. */
export const SURPASSES = /^(?:surpass|outstrip|behind)/;

export const SIDES = new Set('while whereas but although though when if because since unless'.split(' '));
export const REACH = 12;

/** The stems on one side of a word, within its clause. */
export const side = (tokens: readonly Token[], at: number, way: 1 | -1) =>
  around(tokens, at, way, REACH, SIDES, true);

/** A relation, its sides changed where the lesser one stands first. */
export function relate(
  kind: string,
  said: string,
  turned: boolean,
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): Relation {
  const [over, under] = turned ? [other, one] : [one, other];
  return { kind, said, over, under, denied: false };
}

/** “A outperforms B”, “B trails A”, “B falls behind A”. */
export function verbAt(tokens: readonly Token[], i: number): Relation | undefined {
  const { lower } = tokens[i] as Token;
  const beats = BEATS.test(lower);
  const isBehind = lower === 'behind' && FALLS.test(tokens[i - 1]?.lower ?? '');
  if (!beats && !isBehind && !LOSES.test(lower)) return undefined;
  const isPassive =
    /(?:ed|en)$/.test(lower) &&
    (tokens[i + 1]?.lower === 'by' ||
      /^(?:is|are|was|were|be|been|not|still|thus|also|clearly)$/.test(tokens[i - 1]?.lower ?? ''));
  return relate(
    lower.startsWith('exceed') ? 'amount' : 'better',
    lower,
    beats === isPassive,
    side(tokens, i, -1),
    side(tokens, isPassive ? i + 1 : i, 1),
  );
}

/** “improves over B”, “gains 3 points over B”, “compared with B”. */
export function overAt(tokens: readonly Token[], i: number): Relation | undefined {
  const { lower } = tokens[i] as Token;
  if (!/^(?:improv\w*|gain\w*|advantage|speedups?|superiority)$/.test(lower)) return undefined;
  let over = i + 1;
  while (over < tokens.length && over - i <= 8 && tokens[over]?.lower !== 'over' && !tokens[over]?.breaks)
    over++;
  if (tokens[over]?.lower !== 'over') return undefined;
  return relate('better', `${lower} over`, false, side(tokens, i, -1), side(tokens, over, 1));
}
