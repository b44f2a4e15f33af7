import type { Finding } from '../../records/digest';
import { around, isDenied } from './around';
import { axisOf } from './opposites';
import { DEGREE } from './polarity';
import type { Text } from './read-text';
import { overAt, REACH, relate, SIDES, SURPASSES, side, verbAt } from './relation-verbs';
import { agreement, apart, crossedIn, type Relation } from './sides';
import { isBound, placeBetween, thanAfter } from './than';
import { common, type Token } from './tokens';

const GREATER =
  /^(?:higher|greater|larger|bigger|more|stronger|longer|better|superior|deeper|older|later|heavier|hotter|brighter|wider|easier|richer)$/;
const SMALLER =
  /^(?:lower|smaller|less|fewer|weaker|shorter|worse|inferior|shallower|younger|earlier|lighter|cooler|fainter|narrower|harder|poorer)$/;
/** What is bad when it is high: to be lower in it is to be better. */
const BAD =
  /^(?:error|cost|loss|latenc|memory|time|runtim|perple|risk|comple|varian|bias|regret|overhe|noise|mortal|uncert|distor|forget|wer|rmse|mae|mse|fid)$/;

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
      bareAt(tokens, i);
    if (!relation) continue;
    const denied = isDenied(tokens, i, 3);
    relations.push({ ...relation, denied });
    if (SURPASSES.test(relation.said)) relations.push({ ...relation, kind: 'amount', denied });
  }
  return relations;
}

/** “Is reduced in A compared with B” says what “is lower in A than in B” says. */
const CHANGED =
  /^(?:reduced|decreased|increased|elevated|enhanced|impaired|diminished|attenuated|improved|raised|lowered)$/;

const MEASURE = /^(?:accura|perfor|score|robust|qualit|effici)/;

const isChanged = (tokens: readonly Token[], i: number): boolean =>
  CHANGED.test(tokens[i]?.lower ?? '') && /^(?:in|for|among)$/.test(tokens[i + 1]?.lower ?? '');

/** “higher accuracy than B”, “superior to B”, “lower in A than in B”. */
function thanAt(tokens: readonly Token[], i: number): Relation | undefined {
  const { lower } = tokens[i] as Token;
  if (
    !(/(?:.{2}er|more|less|worse|superior|inferior)$/.test(lower) || isChanged(tokens, i)) ||
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
  const bare =
    measured.size && !isChanged(tokens, i)
      ? measured
      : around(tokens, i, -1, isChanged(tokens, i) ? REACH : 2);
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

/** “A rather than B”, “A instead of B”. */
function insteadAt(tokens: readonly Token[], i: number): Relation | undefined {
  const words = `${tokens[i]?.lower} ${tokens[i + 1]?.lower}`;
  if (words !== 'rather than' && words !== 'instead of') return undefined;
  return relate('instead', words, false, around(tokens, i, -1, 4, SIDES), around(tokens, i + 1, 1, 4, SIDES));
}

/** “Sicker patients are monitored more often”: the other side is not told. */
function bareAt(tokens: readonly Token[], i: number): Relation | undefined {
  const { lower } = tokens[i] as Token;
  if (!(GREATER.test(lower) || SMALLER.test(lower))) return undefined;
  const { kind, turned } = kindOf(tokens, i, around(tokens, i, 1, REACH, SIDES, true), true);
  return turned ? undefined : relate(kind, lower, false, side(tokens, i, -1), new Set());
}

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
