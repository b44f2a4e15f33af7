import type { EmpiricalField } from '../field';

/** Neuroscience. */
export const NEUROSCIENCE: EmpiricalField = {
  style: 'empirical',
  primaries: [['q-bio.NC', 8]],
  others: [
    ['cs.NE', 2],
    ['stat.AP', 1],
    ['cs.LG', 2],
  ],
  area: 'systems neuroscience',
  topics: [
    'hippocampal replay',
    'sensory adaptation',
    'motor learning',
    'decision confidence',
    'sleep-dependent consolidation',
  ],
  objects: [
    'grid cells',
    'cortical microcircuits',
    'dopamine neurons',
    'recurrent network models',
    'spiking populations',
  ],
  troubles: [
    'recordings cover less than one neuron in a thousand',
    'behaviour and arousal are confounded',
    'averaging over trials hides the order of events',
    'models fit every data set they are shown',
  ],
  remedies: [
    ['linear decoders', 'assume stationary tuning'],
    ['lesion studies', 'silence too much'],
    ['single-session analyses', 'cannot tell drift from learning'],
  ],
  methods: [
    ['Session-Aligned Latent Dynamics', 'a latent model that is aligned across sessions'],
    ['Closed-Loop Perturbation', 'a perturbation triggered by decoded intent'],
    ['Phase-Resolved Decoding', 'a decoder that knows the phase of the local rhythm'],
  ],
  steps: [
    'Neurons are tracked over 34 days with a shared reference image.',
    'Perturbations last 60 ms and are invisible to the animal.',
    'Shuffled sessions set the level of chance.',
    'The model has one free parameter per animal.',
  ],
  trials: [
    'nine mice and two tasks',
    '412 neurons in five bats',
    'public recordings from four laboratories',
    'a cohort of 58 volunteers',
  ],
  measures: [
    ['decoding accuracy', 'higher'],
    ['reaction time', 'lower'],
    ['explained variance', 'higher'],
  ],
  cost: 'recorded neurons',
  findings: [
    'replay precedes the first correct choice',
    'confidence is encoded before the decision',
    'drift is confined to two dimensions',
    'the effect disappears under light anaesthesia',
  ],
  lessons: [
    'drift and learning must be separated by design',
    'planning and memory share a code',
    'small perturbations tell more than large ones',
  ],
};
