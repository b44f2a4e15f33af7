import type { TheoremField } from '../field';

const raw = String.raw;

/** Probability theory. */
export const PROBABILITY: TheoremField = {
  style: 'theorem',
  primaries: [['math.PR', 17]],
  others: [
    ['math-ph', 2],
    ['math.ST', 2],
    ['math.CO', 3],
    ['cs.DS', 1],
  ],
  area: 'probability theory',
  aspects: [
    'Mixing Times',
    'Large Deviations',
    'Hitting Times',
    'Scaling Limits',
    'Concentration',
    'Phase Transitions',
    'Local Limits',
    'Fluctuations',
  ],
  subjects: [
    'Random Walks on Trees',
    'Branching Processes',
    'Interacting Urns',
    'Last-Passage Percolation',
    'Exclusion Processes',
    'Random Recursive Trees',
    'Voter Models',
    'Contact Processes on Networks',
  ],
  conditions: [
    'with Heavy Tails',
    'in the Critical Window',
    'under Weak Dependence',
    'with Slow Bonds',
    'in Random Environments',
    'at Low Density',
    'with Catastrophes',
  ],
  settings: [
    raw`Let $(X_t)_{t \ge 0}$ be an irreducible Markov chain on $n$ states with spectral gap $\gamma$.`,
    raw`We consider a supercritical branching process whose offspring law has infinite variance.`,
    raw`Particles perform independent random walks on $\mathbb{Z}^d$ and interact when they meet.`,
    raw`Let $T_n$ be a random recursive tree with $n$ vertices.`,
  ],
  known: [
    raw`The order of magnitude was known only in dimension one.`,
    raw`Earlier results require exponential moments.`,
    raw`It has been conjectured that the limit is universal, but no case with heavy tails was settled.`,
    raw`The best bound known so far was {B}.`,
  ],
  theorems: [
    raw`the expected hitting time is at most {B}`,
    raw`the rescaled process converges in distribution to a stable law of index $\alpha = {k}/2$`,
    raw`the mixing time is {B} with high probability`,
    raw`the variance grows as {B} and the fluctuations are Gaussian`,
    raw`a phase transition occurs at $p_c = 1/{k}$ and is continuous`,
  ],
  tools: [
    'a coupling with a Poisson field',
    'a martingale with bounded increments',
    'the second-moment method',
    'a multiscale renormalization',
    'a new correlation inequality',
    'Stein’s method for dependent indicators',
  ],
  corollaries: [
    raw`the maximal load is {B} almost surely`,
    'the limit does not depend on the initial condition',
    'the same holds on every transitive graph of polynomial growth',
    raw`the tail decays as $e^{-c t^{1/{k}}}$`,
  ],
};
