import type { Finding } from '../../records/digest';
import { around, isDenied } from './around';
import { axisOf } from './opposites';
import { DEGREE } from './polarity';
import type { Text } from './read-text';
import { agreement, apart, crossedIn, type Relation } from './sides';
import { isBound, placeBetween, thanAfter } from './than';
import { common, type Token } from './tokens';

const BEATS =
  /^(?:outperform\w*|surpass\w*|exceed\w*|beats?|beating|beaten|dominat\w*|outstrip\w*|outdo\w*)$/;
const LOSES = /^(?:underperform\w*|trails?|lags?)$/;
const GREATER =
  /^(?:higher|greater|larger|bigger|more|stronger|longer|better|superior|deeper|older|later|heavier|hotter|brighter|wider|easier|richer)$/;
const SMALLER =
  /^(?:lower|smaller|less|fewer|weaker|shorter|worse|inferior|shallower|younger|earlier|lighter|cooler|fainter|narrower|harder|poorer)$/;
/** What is bad when it is high: to be lower in it is to be better. */
const BAD =
  /^(?:error|cost|loss|latenc|memory|time|runtim|perple|risk|comple|varian|bias|regret|overhe|noise|mortal|uncert|distor|forget|wer|rmse|mae|mse|fid)$/;

const SIDES = new Set('while whereas but although though when if because since unless'.split(' '));
const REACH = 12;
const MOST = 100;

/** The relations of a text, each turned so that the greater side comes first. */
function relationsOf({ tokens }: Text): Relation[] {
  const relations: Relation[] = [];
  for (let i = 0; i < tokens.length && relations.length < MOST; i++) {
    const relation =
      verbAt(tokens, i) ??
      thanAt(tokens, i) ??
      insteadAt(tokens, i) ??
      overAt(tokens, i) ??
      placedAt(tokens, i) ??
      bareAt(tokens, i);
    if (relation) relations.push({ ...relation, denied: isDenied(tokens, i, 3) });
  }
  return relations;
}

const side = (tokens: readonly Token[], at: number, way: 1 | -1) =>
  around(tokens, at, way, REACH, SIDES, true);

function relate(
  kind: string,
  said: string,
  turned: boolean,
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): Relation {
  const [over, under] = turned ? [other, one] : [one, other];
  return { kind, said, over, under, denied: false };
}

function verbAt(tokens: readonly Token[], i: number): Relation | undefined {
  const { lower } = tokens[i] as Token;
  const beats = BEATS.test(lower);
  if (!beats && !LOSES.test(lower)) return undefined;
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

const MEASURE = /^(?:accura|perfor|score|robust|qualit|effici)/;

/** “higher accuracy than B”, “superior to B”, “lower in A than in B”. */
function thanAt(tokens: readonly Token[], i: number): Relation | undefined {
  const { lower } = tokens[i] as Token;
  if (
    !/(?:.{2}er|more|less|worse|superior|inferior)$/.test(lower) ||
    /^(?:rather|other|whether)$/.test(lower)
  )
    return undefined;
  const than = thanAfter(tokens, i, /^(?:superior|inferior)$/.test(lower) ? 'to' : 'than');
  if (than < 0 || isBound(tokens, than)) return undefined;
  const measured = around(tokens.slice(0, than), i, 1, REACH, SIDES, true);
  const place = placeBetween(tokens, i, than);
  const left = place
    ? around(tokens.slice(0, than), place, 1, REACH, SIDES, true)
    : new Set([...side(tokens, i, -1)].filter((stem) => !measured.has(stem)));
  const bare = measured.size ? measured : around(tokens, i, -1, 2);
  const { kind, turned } = kindOf(tokens, i, bare);
  return relate(kind, `${lower} than`, turned, left, side(tokens, than, 1));
}

/** What is compared, and whether the lesser side stands first. */
function kindOf(
  tokens: readonly Token[],
  i: number,
  measured: ReadonlySet<string>,
  isBare = false,
): { kind: string; turned: boolean } {
  const { lower } = tokens[i] as Token;
  const next = tokens[i + 1];
  if (
    (lower === 'more' || lower === 'less') &&
    next &&
    (isBare || DEGREE.test(next.lower) || tokens[i + 2]?.lower === 'than')
  )
    return { kind: `degree ${next.stem}`, turned: lower === 'less' };
  if (/^(?:better|superior)$/.test(lower)) return { kind: 'better', turned: false };
  if (/^(?:worse|inferior)$/.test(lower)) return { kind: 'better', turned: true };
  const found =
    axisOf(lower) ??
    (SMALLER.test(lower)
      ? ['amount', -1]
      : GREATER.test(lower)
        ? ['amount', 1]
        : [`er ${(tokens[i] as Token).stem}`, 1]);
  const [axis, way] = found as [string, number];
  if (axis !== 'amount') return { kind: axis, turned: way < 0 };
  const stems = [...measured];
  // Less of what is bad is better, and more of what is good.
  if (stems.some((stem) => BAD.test(stem))) return { kind: 'better', turned: way > 0 };
  return { kind: stems.some((stem) => MEASURE.test(stem)) ? 'better' : 'amount', turned: way < 0 };
}

/** What becomes something else stands behind such a verb, or is what its passive is said of. */
const TURNS =
  /^(?:turn|convert|transform|chang|translat|transl|map|sen[dt]|tak|made|mak|mov|shift|cast|compress|encod|decod|project|lift|fold|unfold|evol|decay|develop|grow|grew|split|break|broke|merg|fus)/;
const TURNED_WITHIN = 6;

/** “Turns A into B”; not “B, into which A is turned”, nor “into B it turns A”. */
function isTurnedInto(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.lower !== 'into' || /^(?:which|what|whose)$/.test(tokens[i + 1]?.lower ?? '')) return false;
  for (let at = i - 1; at >= 0 && i - at <= TURNED_WITHIN && !tokens[at + 1]?.breaks; at--)
    if (TURNS.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** “A rather than B”, “A instead of B”, “turns A into B”. */
function insteadAt(tokens: readonly Token[], i: number): Relation | undefined {
  const [one = '', next = ''] = [tokens[i]?.lower, tokens[i + 1]?.lower];
  const isInto = isTurnedInto(tokens, i);
  if (!(isInto || (one === 'rather' && next === 'than') || (one === 'instead' && next === 'of')))
    return undefined;
  return relate(
    isInto ? one : 'instead',
    isInto ? one : `${one} ${next}`,
    false,
    around(tokens, i, -1, 4, SIDES),
    around(tokens, isInto ? i : i + 1, 1, 4, SIDES),
  );
}

/** “Sicker patients are monitored more often”: the other side is not told. */
function bareAt(tokens: readonly Token[], i: number): Relation | undefined {
  const { lower } = tokens[i] as Token;
  if (!(GREATER.test(lower) || SMALLER.test(lower))) return undefined;
  const { kind, turned } = kindOf(tokens, i, around(tokens, i, 1, REACH, SIDES, true), true);
  return turned ? undefined : relate(kind, lower, false, side(tokens, i, -1), new Set());
}

/** “improves over B”, “gains 3 points over B”, “compared with B”. */
function overAt(tokens: readonly Token[], i: number): Relation | undefined {
  const { lower } = tokens[i] as Token;
  if (!/^(?:improv\w*|gain\w*|advantage|speedups?|superiority)$/.test(lower)) return undefined;
  let over = i + 1;
  while (over < tokens.length && over - i <= 8 && tokens[over]?.lower !== 'over' && !tokens[over]?.breaks)
    over++;
  if (tokens[over]?.lower !== 'over') return undefined;
  return relate('better', `${lower} over`, false, side(tokens, i, -1), side(tokens, over, 1));
}

/** “Lies above B”, “is 2 σ below that of B”: as “higher than” and “lower than”. */
function placedAt(tokens: readonly Token[], i: number): Relation | undefined {
  const { lower } = tokens[i] as Token;
  if (lower !== 'above' && lower !== 'below') return undefined;
  const from = tokens.slice(Math.max(0, i - 5), i).findIndex(({ lower: verb }) => PLACED.test(verb));
  if (from < 0) return undefined;
  const verb = Math.max(0, i - 5) + from;
  return relate('amount', lower, lower === 'below', side(tokens, verb, -1), side(tokens, i, 1));
}
const PLACED = /^(?:is|are|was|were|lies?|lay|lying|stays?|remains?|falls?|fell|sits?|stands?)$/;

const VERB = /^(?:out|surpass|exceed|beat|dominat)/;
const isClear = ({ kind, said }: Relation, { same, turned }: { same: number; turned: number }): boolean =>
  same === 0 && (VERB.test(said) ? turned > 0 : kind !== 'better' && turned > 1);

/** Comparisons whose sides have changed places, or that one text denies and the other does not. */
export function checkComparisons(said: Text, named: readonly Text[], others: readonly Text[]): Finding[] {
  const findings: Finding[] = [];
  const own = relationsOf(said).filter(({ over, under }) => under.size + over.size > 0);
  if (own.length === 0) return findings;
  const sources = named.flatMap(relationsOf);
  const further = others.flatMap(relationsOf);
  for (const relation of own) {
    const near = match(relation, sources);
    const worst = Math.max(near.turned, near.denied);
    if (worst <= near.same || match(relation, further).same > worst) continue;
    // Where the statement leaves the other side out, what it puts first must be the lesser one and nothing else.
    if (relation.under.size === 0 && !isClear(relation, near)) continue;
    const kind = near.denied > near.turned ? 'sign' : 'comparison';
    findings.push({ kind, said: relation.said, source: near.said ?? '' });
  }
  return findings;
}

/** How many words stand on the same sides, on the others, and on the same in a comparison that is denied. */
function match(relation: Relation, sources: readonly Relation[]) {
  let [same, turned, denied] = [0, 0, 0];
  let said: string | undefined;
  for (const source of sources) {
    const isAlike = source.kind === relation.kind;
    const isBare = source.under.size === 0;
    if (!isAlike && (isBare || !(isDegreeOf(relation, source) || isDegreeOf(source, relation)))) continue;
    const [a, b] = apart(relation);
    const [c, d] = apart(source);
    const crossed = crossedIn([a, b], [c, d]);
    const straight = d.size === 0 && crossed > 0 ? 0 : agreement(common(a, c), common(b, d));
    // “More precise” and “an improvement over” are not the same: only sides that have clearly changed places tell.
    if (
      !isAlike &&
      (straight > [...a].filter((stem) => c.has(stem) && /^\d/.test(stem)).length ||
        source.denied !== relation.denied)
    )
      continue;
    if (source.denied !== relation.denied) {
      if (straight > denied) said = source.said;
      denied = Math.max(denied, straight);
      continue;
    }
    if (crossed > turned) said = source.said;
    turned = Math.max(turned, crossed);
    same = Math.max(same, straight);
  }
  return { same, turned, denied, said };
}

/** Being so is no gain. */
const BAD_DEGREE =
  /^degree (?:bias|cost|expens|comple|severe?|noisy|sensit|uncert|diffic|restri|conser|proble)/;

/** “More X than” may say what “better than” says. */
const isDegreeOf = (one: Relation, other: Relation): boolean =>
  one.kind.startsWith('degree ') && !BAD_DEGREE.test(one.kind) && /^(?:amount|better)$/.test(other.kind);
