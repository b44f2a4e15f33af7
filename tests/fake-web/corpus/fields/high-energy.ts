import type { TheoremField } from '../field';

const raw = String.raw;

/** High energy theory. */
export const HIGH_ENERGY: TheoremField = {
  style: 'theorem',
  primaries: [['hep-th', 10]],
  others: [
    ['gr-qc', 3],
    ['math-ph', 2],
    ['cond-mat.stat-mech', 1],
  ],
  area: 'theoretical physics',
  aspects: [
    'Entanglement',
    'Anomalies',
    'Correlators',
    'Moduli Spaces',
    'Black Hole Entropy',
    'Soft Limits',
    'Higher-Form Symmetries',
  ],
  subjects: [
    'Chern-Simons Matter Theories',
    'Little String Theory',
    'Two-Dimensional Dilaton Gravity',
    'Superconformal Quivers',
    'Celestial Amplitudes',
    'de Sitter Space',
  ],
  conditions: [
    'at Large Charge',
    'with Boundaries',
    'at Finite Temperature',
    'beyond the Planar Limit',
    'in Three Dimensions',
    'with Non-Invertible Defects',
  ],
  settings: [
    raw`We consider $\mathcal{N} = {k}$ gauge theories in four dimensions with a boundary.`,
    raw`Two-dimensional dilaton gravity with a random potential is equivalent to a matrix integral.`,
    raw`In theories with a non-invertible symmetry, charges are not labelled by a group.`,
  ],
  known: [
    raw`The spectrum is known only at large $N$.`,
    'Whether the symmetry survives at finite coupling has been unclear.',
    'Perturbation theory breaks down in the regime of interest.',
  ],
  theorems: [
    raw`the entropy receives a correction {B} that is independent of the cutoff`,
    raw`the anomaly is fixed by the integer $k = {k}$`,
    raw`correlators factorize at order $N^{-{k}}$`,
    raw`the partition function vanishes unless the boundary is charged`,
  ],
  tools: [
    'supersymmetric localization',
    'a topological twist',
    'the lightcone bootstrap',
    'a saddle that was overlooked before',
    'modular properties of the partition function',
  ],
  corollaries: [
    'the black hole evaporates without a remnant',
    'the theory flows to a gapped phase with two vacua',
    'a new duality between boundary conditions follows',
    raw`the central charge is bounded by $c \ge {k}/2$`,
  ],
};
