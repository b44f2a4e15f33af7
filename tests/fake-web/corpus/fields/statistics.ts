import type { EmpiricalField } from '../field';

/** Statistics. */
export const STATISTICS: EmpiricalField = {
  style: 'empirical',
  primaries: [
    ['stat.ML', 7],
    ['stat.ME', 2],
  ],
  others: [
    ['cs.LG', 6],
    ['math.ST', 2],
    ['stat.ME', 2],
    ['math.PR', 2],
  ],
  area: 'statistics',
  topics: [
    'conformal prediction',
    'causal discovery',
    'variational inference',
    'changepoint detection',
    'density-ratio estimation',
    'sequential testing',
  ],
  objects: [
    'Gaussian processes',
    'random forests',
    'normalizing flows',
    'hierarchical models',
    'kernel estimators',
  ],
  troubles: [
    'the guarantee is lost when the analyst looks at the data first',
    'posteriors are overconfident in high dimension',
    'confounders are measured with error',
    'the stopping time depends on the data',
  ],
  remedies: [
    ['sample-splitting procedures', 'throw half of the data away'],
    ['asymptotic intervals', 'undercover at realistic sample sizes'],
    ['resampling methods', 'fail under dependence'],
  ],
  methods: [
    ['Adjusted Split Quantiles', 'a quantile adjustment that is valid for all selection rules at once'],
    ['Betting-Based Intervals', 'a confidence sequence built from a betting martingale'],
    ['Debiased Kernel Matching', 'a matching estimator whose bias is removed by a second kernel'],
  ],
  steps: [
    'The estimator is consistent under ergodicity and needs no simulation.',
    'Its tuning parameter is chosen by a rule that depends on the sample size alone.',
    'A finite-sample bound holds without smoothness assumptions.',
    'The adjustment is computed in linear time.',
  ],
  trials: [
    'fourteen published analyses',
    'simulations with 200 to 20,000 observations',
    'a registry of 48,000 patients',
    'three forecasting competitions',
  ],
  measures: [
    ['coverage at nominal level', 'higher'],
    ['interval width', 'lower'],
    ['mean squared error', 'lower'],
    ['power', 'higher'],
  ],
  cost: 'observations',
  findings: [
    'the adjustment changes a conclusion in one study of seven',
    'dependence matters more than dimension',
    'half of the width is due to a single covariate',
  ],
  lessons: [
    'validity can be had without splitting',
    'intervals should be reported before and after selection',
    'simple bets beat elaborate bounds',
  ],
};
