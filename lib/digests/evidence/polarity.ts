import { around, isDenied, TURN } from './around';
import { axisOf } from './opposites';
import type { Token } from './tokens';

/** A word with an opposite, and what it is said of. */
export interface Lean {
  axis: string;
  /** 1 or -1; a negation has turned it. */
  way: number;
  said: string;
  /** Stems around it. */
  of: ReadonlySet<string>;
  /** Stems of what it is done to, or what does it. */
  object: ReadonlySet<string>;
  /** Stems behind “than”. */
  under: ReadonlySet<string>;
}

/** What is good when it is high. */
const GOOD =
  /^(?:accura|precis|recall|perfor|qualit|effici|robust|throug|score|genera|stabil|covera|sensit|fideli|yield|reliab|reward|success|scalab|diversi|health|surviv|consis|utilit|resolu|capaci)/;
/** How most adjectives end. */
export const DEGREE = /(?:ent|ive|al|able|ible|ous|ic|ful|ate|ant|ly|ed|ing|st|ex|le|ate)$/;

/** Words that stand beside everything. */
const VAGUE =
  /^(?:model|method|learn|networ|data|task|train|algori|system|approa|framew|result|proble|signif|substa|consid|consis|great|dramat|marked|strong|percen|point|factor|effect|simult|also|experi|analys|notabl|signal|differ|level|value|number|rate)$/;

/** The stems that tell what a word is said of; all where none does. */
function telling(stems: Set<string>): Set<string> {
  const left = new Set([...stems].filter((stem) => !VAGUE.test(stem)));
  return left.size ? left : stems;
}

const PREPOSITION = new Set(
  'by to from on at with over for between than when under during across and or as'.split(' '),
);
const NEAREST = 2;

/** What follows a word directly (“reduces memory”, “increase in cost”), else what stands before it (“memory drops by …”). */
function objectOf(tokens: readonly Token[], at: number): Set<string> {
  const found = new Set<string>();
  for (let i = at + 1; i < tokens.length && i - at <= 5 && found.size < NEAREST; i++) {
    const token = tokens[i] as Token;
    if (token.breaks || PREPOSITION.has(token.lower) || TURN.has(token.lower)) break;
    if (token.content && !VAGUE.test(token.stem)) found.add(token.stem);
  }
  for (let i = at - 1; i >= 0 && at - i <= 5 && found.size === 0; i--) {
    if ((tokens[i + 1] as Token).breaks) break;
    const { content, stem } = tokens[i] as Token;
    if (content && !VAGUE.test(stem)) found.add(stem);
  }
  return found;
}

const COMPARES = /(?:er|more|less|better|worse)$/;

/** Where “than” follows a comparative, 0 for nowhere: what is compared is looked at with the comparisons. */
function thanAfter(tokens: readonly Token[], at: number): number {
  if (!COMPARES.test(tokens[at]?.lower ?? '')) return 0;
  for (let i = at + 1; i < tokens.length && i - at <= 8; i++) {
    if ((tokens[i] as Token).breaks) return 0;
    if (tokens[i]?.lower === 'than') return i;
  }
  return 0;
}

/** Axes whose words a negation turns: “does not increase” is no increase, while “not with” and “not small” say little. */
const TURNED =
  /^(?:amount|quality|speed|strength|manner|success|support|sign|accord|link|leave|extent|reward)$/;

/** “Depends neither on …”, “helps little”. */
const DENIED_AFTER = /^(?:little|neither|not|nor)$/;

/** The axis of a word, as the next one narrows it; undefined where it says nothing. */
function narrowed(axis: string, lower: string, next: Token | undefined): string | undefined {
  const isBound = /^(?:bound|limit)/.test(next?.lower ?? '');
  // “less costly” says of the costs what “more costly” denies; “less memory” is an amount.
  if ((lower === 'more' || lower === 'less') && next && DEGREE.test(next.lower) && !next.breaks)
    return `degree ${next.stem}`;
  if (lower === 'lower' && isBound) return 'bound';
  if (axis === 'bound') return isBound ? axis : undefined;
  if (axis === 'with') return next?.content ? axis : undefined;
  return axis;
}

/** To improve what is good when it is high is to raise it. */
const saysAmount = ({ axis, of }: Lean): boolean =>
  axis === 'quality' && [...of].some((stem) => GOOD.test(stem));

/** Whether a negation before or behind a word turns it. */
const isTurned = (tokens: readonly Token[], at: number): boolean =>
  isDenied(tokens, at, 3) || DENIED_AFTER.test(tokens[at + 1]?.lower ?? '');

/** What a word is said of stands around it, and what “with” adds behind it. */
const nearOf = (tokens: readonly Token[], at: number, isWith: boolean): Set<string> =>
  isWith ? around(tokens, at, 1, 2) : new Set([...around(tokens, at, 1), ...around(tokens, at, -1)]);

/** “More errors than (running) without it” says of a thing what its absence is compared with. */
const behindThan = (tokens: readonly Token[], than: number): string =>
  tokens[than + (/ing$/.test(tokens[than + 1]?.lower ?? '') ? 2 : 1)]?.lower ?? '';

/** The stems behind a “than”: “than that of B” compares with B. None where it stands at 0. */
function underOf(tokens: readonly Token[], than: number): Set<string> {
  if (!than) return new Set();
  const skipped = /^th(?:at|ose)$/.test(tokens[than + 1]?.lower ?? '') ? 1 : 0;
  return around(tokens, than + skipped, 1);
}

/**
 * The words of a text that have opposites. At most `most` of them are looked at.
 * @param options `comparisons`: whether those before “than” count; `turned`: all stand for their opposites
 */
export function leansOf(
  tokens: readonly Token[],
  most: number,
  { comparisons = true, turned = false } = {},
): Lean[] {
  const leans: Lean[] = [];
  for (let i = 0; i < tokens.length && leans.length < most; i++) {
    const { lower } = tokens[i] as Token;
    const found = axisOf(lower);
    const axis = found && narrowed(found[0], lower, tokens[i + 1]);
    if (!found || !axis) continue;
    const than = thanAfter(tokens, i);
    if (!comparisons && than && !/^(?:without|before|no)$/.test(behindThan(tokens, than))) continue;
    const isWith = axis === 'with';
    const isDenial = TURNED.test(axis) && isTurned(tokens, i);
    const way = found[1] * (turned && !isWith ? -1 : 1) * (isDenial ? -1 : 1);
    const lean = {
      axis,
      way,
      said: lower,
      of: telling(nearOf(tokens, i, isWith)),
      object: objectOf(tokens, i),
      under: underOf(tokens, than),
    };
    leans.push(lean);
    // What is not improved is not lowered.
    if (!isDenial && saysAmount(lean)) leans.push({ ...lean, axis: 'amount' });
  }
  return leans;
}
