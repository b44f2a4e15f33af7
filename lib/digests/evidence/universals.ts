import type { Finding } from '../../records/digest';
import type { Text } from './read-text';
import { LISTED } from './scope';
import { rootOf, type Token } from './tokens';

/** What holds of everything of a kind. “each time” and “all three” say no more than “whenever” and “both”. */
const UNIVERSAL = /^(?:all|every|any|each|arbitrary|whatever|however|irrespective|regardless|whenever)$/;
/** In the source, also a rate (“per-state”), and what denies all (“no catalyst”). */
const ALSO_UNIVERSAL = /^(?:per|no|both|entire|whole|always|universal\w*|everywhere)$/;
/** What a universal is said of stands so many words behind it at most. */
const REACH = 5;
/** “Would” stands so near behind what is only supposed. */
const SUPPOSED = 7;
/** Before a universal these make it the condition of something else: “when all networks are alike”. */
const CONDITION = /^(?:when|whenever|if|where|unless|provided|assuming)$/;
/** Behind or before one of these a universal counts or compares, and widens nothing. */
const COUNTS =
  /^(?:time|two|three|four|five|six|seven|eight|nine|ten|other|of|these|those|but|end|too|over|around|one|that|they|we|it|you|there|\d+)$/;
const BEFORE_HARMLESS =
  /^(?:at|above|after|without|almost|nearly|virtually|if|nor|neither|hardly|scarcely|barely|in|first|for|than|avoids?|once|along)$/;

/** One universal of a text: its place, what it is said of, and what stands between both. */
interface Universal {
  at: number;
  /** “they all concern …”, “however many”: what it is said of stands before it, or nowhere. */
  floats: boolean;
  of: Token[];
  conditional: boolean;
  /** “Arbitrary ones would require …”: what it is said of is set against what holds. */
  supposed: boolean;
}

/** “Key-value (KV) states”: whether a token is the short form of what stands before it. */
const isAcronym = ({ tokens, plain }: Text, at: number): boolean => {
  const { start, lower } = tokens[at] as Token;
  return plain[start - 1] === '(' && plain[start + lower.length] === ')';
};

/** The words that tell what the universal at a place is said of. */
function saidOf(text: Text, at: number): Token[] {
  const { tokens } = text;
  const of: Token[] = [];
  // “A family of knots, each a double of …” says it of the family.
  if (tokens[at]?.lower === 'each' && /^an?$/.test(tokens[at + 1]?.lower ?? '')) return of;
  for (let i = at + 1; i < tokens.length && i - at <= REACH; i++) {
    const token = tokens[i] as Token;
    if (token.breaks && !isAcronym(text, i)) break;
    // Behind an acronym in brackets goes on what stood before it.
    if (isAcronym(text, i) && tokens[i + 1]) {
      of.push(token, tokens[i + 1] as Token);
      break;
    }
    // Also the letter of “every k”.
    if (!isKind(tokens, i) && (token.content || /^\p{L}$/u.test(token.lower))) of.push(token);
  }
  return of;
}

function universalsOf(text: Text, pattern: RegExp, also?: RegExp): Universal[] {
  const { tokens } = text;
  const found: Universal[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { lower } = tokens[at] as Token;
    if (!pattern.test(lower) && !also?.test(lower)) continue;
    const of = saidOf(text, at);
    const before = tokens.slice(Math.max(0, at - 2), at);
    found.push({
      at,
      of,
      floats: isFloating(tokens, at),
      conditional: before.some((token) => CONDITION.test(token.lower) && !isRelative(tokens, token)),
      supposed: isSupposed(tokens, at),
    });
  }
  return found;
}

/** “A model where each spin is an agent” sets no condition. */
const isRelative = (tokens: readonly Token[], token: Token): boolean => {
  const before = tokens[tokens.indexOf(token) - 1];
  return token.lower === 'where' && !token.breaks && before?.content === true;
};

/** “Any number of modes” is said of modes. */
const isKind = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'of' &&
  /^(?:number|kind|type|sort|amount|choice|value|size|set|level|degree|range)s?$/.test(
    tokens[at]?.lower ?? '',
  );

function isSupposed(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i - at <= SUPPOSED && !tokens[i]?.breaks; i++)
    if (tokens[i]?.lower === 'would') return true;
  return false;
}

const isFloating = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'however' ||
  (tokens[at]?.lower === 'all' &&
    ((at > 0 && /.ed$|^(?:from|with|by|under)$/.test(tokens[at + 1]?.lower ?? '')) ||
      (at > 0 && !tokens[at]?.breaks && isNoun(tokens[at - 1]))));

const isNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.content ? !/(?:ed|ing)$/.test(token.lower) : /^(?:they|we|these|those)$/.test(token.lower));

/** Whether a universal of the statement is none that claims: “however, …”, “all but”, “every 41 days”. */
function isHarmless({ tokens, plain }: Text, { at, of }: Universal): boolean {
  const { lower, start } = tokens[at] as Token;
  const next = tokens[at + 1];
  if (lower === 'however' || lower === 'regardless' || lower === 'irrespective')
    return lower === 'however' && (!next || next.breaks);
  if (!next || next.breaks || COUNTS.test(next.lower) || /^\d/.test(next.lower)) return true;
  if (/[-/\\$]/.test(plain[start + lower.length] ?? '') || /[-/]/.test(plain[start - 1] ?? '')) return true;
  if (/^(?:whenever|each)$/.test(lower)) return true;
  // “Any core that may have existed” asserts none.
  if (lower === 'any' && tokens.slice(at, at + 7).some((token) => /^(?:may|might|could)$/.test(token.lower)))
    return true;
  const before = tokens[at - 1]?.lower ?? '';
  if (before === 'of' && /^(?:most|first|best|worst|least)$/.test(tokens[at - 2]?.lower ?? '')) return true;
  if (BEFORE_HARMLESS.test(before) && lower !== 'arbitrary' && lower !== 'every')
    return !/^(?:for|in|than|along)$/.test(before);
  return of.length === 0;
}

/** “Not every”, “A, B and C all”. */
const isNamed = ({ tokens, plain }: Text, { at }: Universal): boolean => {
  const start = tokens[at]?.start ?? 0;
  return tokens[at - 1]?.lower === 'not' || LISTED.test(plain.slice(Math.max(0, start - 90), start));
};

/**
 * “All”, “every”, “any” and “arbitrary” in a statement of things of which no such word is said in the source, or of fewer:
 * “every block” for “each typical block”.
 */
export function checkUniversals(said: Text, named: readonly Text[], others: readonly Text[]): Finding[] {
  const own = universalsOf(said, UNIVERSAL).filter(
    (universal) => !isNamed(said, universal) && !isHarmless(said, universal),
  );
  if (own.length === 0) return [];
  const theirs = [...named, ...others].flatMap((text) => universalsOf(text, UNIVERSAL, ALSO_UNIVERSAL));
  const isAnyhow = named.some(({ lower }) => ANYHOW.test(lower));
  const isSupposition = /\bwould\b/.test(said.lower);
  const isConditional = said.tokens.some(({ lower }) => CONDITION.test(lower));
  const wider = own.find((universal) =>
    universal.floats
      ? theirs.length === 0
      : !(isAnyhow && isFree(said, universal)) &&
        !theirs.some(
          (their) =>
            (isSupposition || !their.supposed) && allows(their, universal, said.tokens, isConditional),
        ),
  );
  return wider ? [{ kind: 'scope', said: wordsFrom(said, wider) }] : [];
}

const ANYHOW = /\b(?:any|arbitrary|whatever|however|irrespective|regardless|independent\w*)\b/;

/** “Whatever its size” is as much as “of any size”. */
const isFree = ({ tokens }: Text, { at }: Universal): boolean =>
  /^(?:whatever|however|irrespective|regardless)$/.test(tokens[at]?.lower ?? '');

/** Whether the source says as much of the same things, and leaves nothing between that the statement drops. */
function allows(
  their: Universal,
  { of }: Universal,
  tokens: readonly Token[],
  isConditional: boolean,
): boolean {
  if (their.conditional && !isConditional) return false;
  const own = new Set(of.map(({ stem }) => rootOf(stem)));
  const roots = new Set(tokens.map(({ stem }) => rootOf(stem)));
  const first = their.of.findIndex(({ stem }) => own.has(rootOf(stem)));
  if (first < 0) return false;
  const short = their.of
    .slice(0, first)
    .map(({ lower }) => lower[0])
    .join('');
  if (their.of[first]?.lower === short) return true;
  return (
    their.of.slice(0, first).every(({ stem }) => roots.has(rootOf(stem))) ||
    isNarrowed(tokens, of, their.of[first])
  );
}

/** Begins what narrows the word before it: “every example in the buffer” for “every stored example”. */
const NARROWS = /^(?:in|on|of|with|that|under|at|whose|from|which)$/;

function isNarrowed(tokens: readonly Token[], of: readonly Token[], shared: Token | undefined): boolean {
  const own = of.find(({ stem }) => shared && rootOf(stem) === rootOf(shared.stem));
  return own !== undefined && NARROWS.test(tokens[tokens.indexOf(own) + 1]?.lower ?? '');
}

const wordsFrom = ({ tokens }: Text, { at }: Universal): string =>
  tokens
    .slice(at, at + 3)
    .map(({ lower }) => lower)
    .join(' ');
