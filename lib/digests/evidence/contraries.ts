import type { Finding } from '../../records/digest';
import { isDenied } from './around';
import type { Text } from './read-text';
import { shareIn } from './tokens';

/**
 * Words that exclude each other, as patterns of whole words: one side in a statement and the other in its source is a
 * contradiction, where neither text has both.
 */
const PAIRS: [one: RegExp, other: RegExp][] = (
  [
    ['determinis\\w*', 'randomi[sz]\\w*|stochastic\\w*|probabilistic\\w*|nondetermin\\w*'],
    ['adaptive\\w*', 'selective\\w*|nonadaptive\\w*|static\\w*'],
    ['exact(?:ly)?', 'approximat\\w*|inexact\\w*'],
    ['decidab\\w*|computable', 'undecidab\\w*|uncomputable'],
    ['finite\\w*', 'infinite\\w*'],
    ['speeds? up|sped up|accelerat\\w*|faster', 'slows? down|slowed|slower|decelerat\\w*'],
    ['reducib\\w*', 'irreducib\\w*'],
    ['necessary', 'sufficient'],
    ['simulated', 'measured|actual|end-to-end'],
    ['holds?', 'fails?|violated'],
    ['holds?|valid', 'breaks? down'],
    ['attenuat\\w*|weaken\\w*|dampen\\w*', 'amplif\\w*|strengthen\\w*|reinforc\\w*'],
    ['remov\\w*|eliminat\\w*|without', 'leav(?:e|es|ing)|retain\\w*|keep\\w*'],
    [
      'allow\\w*|permit\\w*|admit\\w*|optional',
      'requir\\w*|forbid\\w*|forbad\\w*|exclud\\w*|prohibit\\w*|must',
    ],
    ['restor\\w*|recover\\w*', 'destroy\\w*|los(?:e|es|t)'],
    ['rul\\w+ out|exclud\\w*|incompatible', 'compatible|allow\\w*|consistent with|permit\\w*'],
    ['converg\\w*', 'diverg\\w*'],
    ['linear\\w*', 'nonlinear\\w*|quadratic\\w*|exponential\\w*|cubic\\w*'],
    ['sublinear\\w*', 'superlinear\\w*|linear'],
    ['supervised', 'unsupervised|self-supervised'],
    ['parametric\\w*', 'nonparametric\\w*|non-parametric\\w*'],
    ['online', 'offline'],
    ['global\\w*', 'local\\w*'],
    ['discrete\\w*', 'continuous\\w*'],
    ['directed', 'undirected'],
    ['homogene\\w*', 'heterogene\\w*|inhomogene\\w*'],
    ['symmetric\\w*', 'asymmetric\\w*|antisymmetric\\w*|skew-symmetric\\w*'],
    ['convex', 'nonconvex|non-convex|concave'],
    ['open|unknown|unresolved|undecided', 'settled|resolved|answered|determined|decided|solved|closed'],
    ['sensitiv\\w*', 'insensitiv\\w*|robust\\w*'],
    ['unaffected|unchanged', 'affected|changed|altered'],
    ['broad\\w*|widen\\w*|wider', 'narrow\\w*'],
    ['first', 'last|final'],
    ['inner', 'outer'],
    ['prospective\\w*', 'retrospective\\w*'],
    ['positively', 'negatively'],
    ['transverse', 'longitudinal'],
    ['visible', 'invisible|hidden'],
    ['testable|verifiable', 'untestable|unverifiable'],
    ['strict\\w*|stringent', 'lenient|relaxed|less restrictive'],
    ['hourly', 'daily|weekly|monthly|quarterly|yearly|annual\\w*'],
    ['daily', 'weekly|monthly|quarterly|yearly|annual\\w*'],
    ['weekly', 'monthly|quarterly|yearly|annual\\w*'],
    ['monthly', 'quarterly|yearly|annual\\w*'],
    ['recurren\\w+ to transien\\w+', 'transien\\w+ to recurren\\w+|transien\\w+ and recurren\\w+'],
  ] satisfies [string, string][]
).map(([one, other]) => [new RegExp(`\\b(?:${one})\\b`, 'g'), new RegExp(`\\b(?:${other})\\b`, 'g')]);

/** So much of a statement must stand in a sentence that contradicts it. */
const ABOUT = 0.3;

/** A short sentence may stand whole in a long statement. */
const about = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  Math.max(shareIn(one, other), shareIn(other, one));

/** Where a text asserts a word of one side. */
function asserted({ lower, tokens }: Text, pattern: RegExp): string | undefined {
  for (const match of lower.matchAll(pattern)) {
    const at = tokens.findIndex(({ start }) => start >= match.index);
    const isPart = /[-]$/.test(lower.slice(0, match.index)) && /non-$|un-$/.test(lower.slice(0, match.index));
    if (at >= 0 && !isPart && !isDenied(tokens, at)) return match[0];
  }
  return undefined;
}

const has = ({ lower }: Text, pattern: RegExp): boolean => new RegExp(pattern.source).test(lower);

const BUT_NOT = /\b([a-z]+),? but not (?:\w+ )?([a-z]+)/g;

/** “within, but not between” for “between, but not within”. */
function turnedRound(said: Text, named: readonly Text[]): Finding[] {
  const theirs = named.flatMap(({ lower }) => [...lower.matchAll(BUT_NOT)]);
  const own = [...said.lower.matchAll(BUT_NOT)].find(([, one, other]) =>
    theirs.some((pair) => pair[1] === other && pair[2] === one && one !== other),
  );
  return own ? [{ kind: 'sign', said: own[0] }] : [];
}

/** One of two words that exclude each other, where the source has the other one. */
export function checkContraries(said: Text, named: readonly Text[]): Finding[] {
  const turned = turnedRound(said, named);
  if (turned.length > 0) return turned;
  const near = named.filter(({ content }) => about(said.content, content) >= ABOUT);
  // What is compared may be turned round: “narrower than B” is “B is wider”.
  if (near.length === 0 || / than /.test(said.lower)) return [];
  for (const [one, other] of PAIRS) {
    for (const [own, theirs] of [
      [one, other],
      [other, one],
    ] as const) {
      const word = asserted(said, own);
      if (!word || has(said, theirs) || named.some((text) => has(text, own))) continue;
      const found = near.map((text) => asserted(text, theirs)).find(Boolean);
      if (found) return [{ kind: 'sign', said: word, source: found }];
    }
  }
  return [];
}
