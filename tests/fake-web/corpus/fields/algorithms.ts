import type { TheoremField } from '../field';

const raw = String.raw;

/** Algorithms. */
export const ALGORITHMS: TheoremField = {
  style: 'theorem',
  primaries: [
    ['cs.DS', 10],
    ['cs.CC', 1],
  ],
  others: [
    ['cs.DM', 2],
    ['cs.CC', 2],
    ['math.CO', 1],
    ['cs.LG', 2],
  ],
  area: 'the theory of algorithms',
  aspects: [
    'Fast Algorithms',
    'Lower Bounds',
    'Approximation',
    'Dynamic Data Structures',
    'Streaming Algorithms',
    'Parameterized Algorithms',
    'Sublinear Sketches',
  ],
  subjects: [
    'Interval Scheduling',
    'Edge Connectivity',
    'Subset Sum',
    'Facility Location',
    'Distance Oracles',
    'String Matching',
    'Maximum Flow',
  ],
  conditions: [
    'with Few Deletions',
    'on Planar Graphs',
    'with Predictions',
    'in Bounded Treewidth',
    'under Adversarial Order',
    'with Small Rank',
  ],
  settings: [
    raw`Given a graph with $n$ vertices and $m$ edges that changes by one edge at a time, we want to maintain its components.`,
    raw`In the streaming model an algorithm sees $n$ items once and may store $s \ll n$ words.`,
    raw`We revisit the problem of scheduling $n$ jobs on $m$ machines with release dates.`,
  ],
  known: [
    raw`The fastest algorithm known takes time {B}.`,
    raw`For weighted instances nothing better than {B} was known.`,
    'Whether randomness is necessary has been open.',
  ],
  theorems: [
    raw`the problem can be solved in time {B}`,
    raw`every deterministic algorithm needs {B} queries`,
    raw`there is a $(1+\epsilon)$-approximation with running time {B}`,
    raw`space {B} suffices in two passes`,
  ],
  tools: [
    'a heavy-light decomposition',
    'expander pruning',
    'a primal-dual scheme',
    'random sampling with alterations',
    'a reduction from online matrix-vector multiplication',
  ],
  corollaries: [
    raw`all-pairs distances are maintained in time {B} per update`,
    'the bound is optimal unless a popular conjecture fails',
    'the same technique works for directed graphs',
    'the algorithm is simple enough to be implemented',
  ],
};
