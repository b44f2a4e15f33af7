import type { EmpiricalField } from '../field';

/** Econometrics. */
export const ECONOMETRICS: EmpiricalField = {
  style: 'empirical',
  primaries: [['econ.EM', 6]],
  others: [
    ['stat.ME', 3],
    ['stat.AP', 1],
    ['econ.GN', 1],
  ],
  area: 'applied econometrics',
  topics: [
    'demand estimation',
    'policy evaluation with staggered adoption',
    'wage decomposition',
    'nowcasting',
    'network formation',
  ],
  objects: [
    'panel surveys',
    'instrumental variables',
    'synthetic controls',
    'auction models',
    'price indices',
  ],
  troubles: [
    'units anticipate the policy',
    'instruments are many and weak',
    'respondents answer carelessly',
    'trade carries the treatment to the controls',
  ],
  remedies: [
    ['two-way fixed effects', 'mix early and late adopters'],
    ['structural models', 'rest on functional forms nobody believes'],
    ['placebo tests', 'have little power in short panels'],
  ],
  methods: [
    ['Exposure-Weighted Controls', 'a control group weighted by its exposure to the treated'],
    ['Repeated-Question Identification', 'a design that repeats a random tenth of the questions'],
    ['Median Shift-Share Inference', 'a median-based alternative to shift-share regression'],
  ],
  steps: [
    'The effect is identified if at least one donor is isolated.',
    'Standard errors account for the estimated weights.',
    'The design adds two minutes to an interview.',
    'A test of the key assumption has power against local alternatives.',
  ],
  trials: [
    'a wage panel with 31,000 respondents',
    'customs records of 44 regions',
    'twelve years of scanner data',
    'two waves of a household survey',
  ],
  measures: [
    ['root mean squared forecast error', 'lower'],
    ['the bias of the estimated elasticity', 'lower'],
    ['test power', 'higher'],
  ],
  cost: 'interviews',
  findings: [
    'careless answers bias returns to training downwards',
    'late adopters react more strongly',
    'a third of the effect is anticipation',
  ],
  lessons: [
    'interference should be modelled before effects are averaged',
    'cheap repetition buys identification',
    'robustness checks need a common scale',
  ],
};
