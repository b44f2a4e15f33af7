/**
 * Words that exclude each other, as patterns of whole words: one side in a statement and the other in its source is a
 * contradiction, where neither text has both.
 */
export const CONTRARIES: [one: RegExp, other: RegExp][] = (
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

/** “within, but not between” */
export const BUT_NOT = /\b([a-z]+),? but not (?:\w+ )?([a-z]+)/g;
