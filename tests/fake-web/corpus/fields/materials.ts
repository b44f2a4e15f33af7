import type { EmpiricalField } from '../field';

/** Materials science. */
export const MATERIALS: EmpiricalField = {
  style: 'empirical',
  primaries: [['cond-mat.mtrl-sci', 9]],
  others: [
    ['physics.comp-ph', 3],
    ['cs.LG', 2],
    ['cond-mat.mes-hall', 2],
  ],
  area: 'materials science',
  topics: [
    'interatomic potential fitting',
    'grain growth in thin films',
    'ion transport in solid electrolytes',
    'defect chemistry of perovskites',
    'fatigue of printed alloys',
  ],
  objects: [
    'high-entropy alloys',
    'halide perovskites',
    'layered magnets',
    'garnet electrolytes',
    'amorphous oxides',
  ],
  troubles: [
    'first-principles cells are too small to hold a realistic boundary',
    'measured conductivities scatter by an order of magnitude',
    'samples age between synthesis and measurement',
    'short-range order escapes diffraction',
  ],
  remedies: [
    ['empirical potentials', 'do not transfer between phases'],
    ['high-throughput screens', 'ignore temperature'],
    ['cluster expansions', 'need thousands of reference energies'],
  ],
  methods: [
    ['Boundary-Aware Force Matching', 'a fitting scheme that weights atoms by their distance to a boundary'],
    ['Operando Scattering Tomography', 'a tomographic scan that runs while the cell is cycled'],
    ['Charge-Consistent Transfer Learning', 'a transfer scheme that conserves total charge'],
  ],
  steps: [
    'Reference energies are computed for 38,000 configurations, a third of which are melts.',
    'The sample is heated in steps of five kelvin and imaged at each step.',
    'Forces on boundary atoms enter the loss with a tenfold weight.',
    'Oxygen content is controlled to within 0.2%.',
  ],
  trials: [
    'three ternary alloys',
    'films of 5 to 80 nm thickness',
    'seven compositions of the same garnet',
    'cells of up to one million atoms',
  ],
  measures: [
    ['the error of predicted barriers', 'lower'],
    ['ionic conductivity', 'higher'],
    ['coercive field', 'higher'],
    ['thermal expansion mismatch', 'lower'],
  ],
  cost: 'reference calculations',
  findings: [
    'vacancies move in pairs below 600 K',
    'the interface, not the grain, limits transport',
    'the order parameter follows the strain without delay',
    'one dopant atom in a hundred suffices',
  ],
  lessons: [
    'boundaries must be part of the training set',
    'ageing should be reported with every conductivity',
    'disorder is a design parameter rather than a nuisance',
  ],
};
