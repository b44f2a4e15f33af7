import type { EmpiricalField } from '../field';

/** Quantum information. */
export const QUANTUM: EmpiricalField = {
  style: 'empirical',
  primaries: [['quant-ph', 11]],
  others: [
    ['cs.ET', 1],
    ['cond-mat.quant-gas', 1],
    ['physics.optics', 2],
    ['cs.IT', 1],
  ],
  area: 'quantum information',
  topics: [
    'quantum error mitigation',
    'entanglement distribution',
    'analogue simulation of spin models',
    'quantum state tomography',
    'readout of superconducting qubits',
  ],
  objects: [
    'trapped ions',
    'bosonic codes',
    'neutral-atom arrays',
    'variational circuits',
    'photonic cluster states',
  ],
  troubles: [
    'memory errors accumulate while the herald is awaited',
    'the number of shots grows exponentially with depth',
    'crosstalk changes from day to day',
    'leakage is invisible to stabilizers',
  ],
  remedies: [
    ['dynamical decoupling sequences', 'protect idle qubits only'],
    ['randomized measurements', 'waste most of their shots'],
    ['repetition codes', 'correct one kind of error'],
  ],
  methods: [
    ['Erasure-Flagged Teleportation', 'a teleportation protocol that flags its own erasures'],
    ['Drift-Tracking Calibration', 'a calibration loop that interleaves probes with computation'],
    ['Symmetry-Filtered Shadows', 'a shadow estimator restricted to symmetric sectors'],
  ],
  steps: [
    'Probe circuits take 2% of the run time.',
    'Flagged runs are discarded before the syndrome is decoded.',
    'The decoder is a table of 4,096 entries and answers in 80 ns.',
    'Every tenth shot is spent on a symmetry check.',
  ],
  trials: [
    'a register of 24 ions',
    'two nodes joined by 12 km of fibre',
    'an array of 196 atoms',
    'circuits of up to 60 layers',
  ],
  measures: [
    ['gate fidelity', 'higher'],
    ['logical error rate', 'lower'],
    ['the number of shots', 'lower'],
    ['the heralding rate', 'higher'],
  ],
  cost: 'shots',
  findings: [
    'drift explains most of the excess error',
    'the optimum moves towards shorter codes when erasures are flagged',
    'crosstalk is dominated by the next-nearest neighbour',
  ],
  lessons: [
    'errors that announce themselves are half corrected',
    'calibration belongs into the schedule of every computation',
    'moderate overheads suffice for useful repeaters',
  ],
};
