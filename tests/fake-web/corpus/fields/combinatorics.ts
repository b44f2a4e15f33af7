import type { TheoremField } from '../field';

const raw = String.raw;

/** Combinatorics. */
export const COMBINATORICS: TheoremField = {
  style: 'theorem',
  primaries: [['math.CO', 11]],
  others: [
    ['cs.DM', 3],
    ['math.PR', 3],
    ['math.NT', 1],
  ],
  area: 'combinatorics',
  aspects: [
    'Extremal Problems',
    'Colourings',
    'Counting Results',
    'Decompositions',
    'Ramsey Bounds',
    'Spectral Gaps',
    'Packings',
  ],
  subjects: [
    'Hypergraphs of Girth Five',
    'Sparse Tournaments',
    'Linear Matroids',
    'Cayley Graphs',
    'Set Families',
    'Permutation Patterns',
    'Planar Posets',
  ],
  conditions: [
    'with Bounded Degree',
    'without Long Holes',
    'of Large Chromatic Number',
    'over Finite Fields',
    'with Few Distances',
    'and Their Duals',
  ],
  settings: [
    raw`Let $\mathcal{F}$ be a family of $k$-subsets of $[n]$ any two of which intersect.`,
    raw`Let $G$ be a graph on $n$ vertices with maximum degree $\Delta$ and no cycle of length four.`,
    raw`A permutation avoids a pattern if no subsequence has the pattern’s order.`,
    raw`We study edge-colourings of the complete graph $K_n$ in which every vertex sees few colours.`,
  ],
  known: [
    raw`For $k \le {k}$ this was known; the general case has been open for a decade.`,
    raw`The trivial upper bound is {B}.`,
    raw`A conjecture states that equality holds only for stars.`,
  ],
  theorems: [
    raw`the number of such families is {B}`,
    raw`every such graph contains a matching of size {B}`,
    raw`the chromatic number is at most {B}`,
    raw`there is a decomposition into {B} paths`,
  ],
  tools: [
    'the container method',
    'a weighted double count',
    'the absorbing method',
    'flag algebras',
    'an entropy argument',
    'a switching argument',
  ],
  corollaries: [
    raw`the bound {B} follows for all $n \ge n_0$`,
    'the extremal families are unique up to isomorphism',
    raw`the result is sharp for infinitely many $n$`,
    'a polynomial-time algorithm finds the decomposition',
  ],
};
