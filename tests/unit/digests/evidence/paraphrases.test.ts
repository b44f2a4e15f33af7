import { holdThem, type Rule } from './rules';

/** A word in one text and its opposite in the other, though the rest is said in other words. */
const opposite: Rule[] = [
  [
    'The response of the sensor is featureless below the threshold.',
    ['Below the threshold the response of the sensor has no features.'],
    ['The response of the sensor shows clear features below the threshold.'],
  ],
  [
    'In these trials the extra delay was negligible.',
    ['The extra delay hardly mattered in these trials.'],
    ['The extra delay in these trials was considerable.'],
  ],
  [
    'We report that lesions are seldom recorded by the staff.',
    ['The staff rarely record lesions.'],
    ['Lesions are routinely recorded by the staff.'],
  ],
  [
    'The certificate can be verified non-interactively by the client.',
    ['The client can verify the certificate non-interactively.'],
    ['The client can verify the certificate only interactively.'],
  ],
  [
    'The audit of the ledgers was satisfying in every branch.',
    ['Every branch had a satisfying audit of its ledgers.'],
    ['The audit of the ledgers was unsatisfactory in every branch.'],
  ],
  [
    'On curved meshes the error of the scheme vanishes as the step shrinks.',
    ['As the step shrinks, the error of the scheme tends to zero on curved meshes.'],
    ['The error of the scheme on curved meshes stays bounded away from zero as the step shrinks.'],
  ],
  [
    'The interference between modules --- the slow and steady forgetting of all old tasks --- diminishes with depth.',
    ['With depth the interference between modules diminishes.'],
    [],
  ],
  [
    'Crosstalk (by which all the old tasks are slowly forgotten) diminishes in wide modules.',
    ['In wide modules crosstalk diminishes.'],
    [],
  ],
  [
    'The estimator is trained without seeing any annotated scans.',
    ['No annotated scans are seen while the estimator is trained.'],
    ['A few annotated scans are needed to train the estimator.'],
  ],
];

const denied: Rule[] = [
  [
    'The hypothesis was rejected between, but not within, the cohorts.',
    ['Between the cohorts the hypothesis was rejected, but not within them.'],
    [
      'Within the cohorts the hypothesis was rejected.',
      'The hypothesis was rejected within, but not between, the cohorts.',
    ],
  ],
  [
    'The elasticity is not point identified by smoothness alone.',
    ['Smoothness alone does not identify the elasticity.'],
    ['By smoothness alone the elasticity is identified.'],
  ],
  [
    'The compressed index is as precise under heavy load.',
    ['No precision of the compressed index is lost under heavy load.'],
    [],
  ],
];

const unit: Rule[] = [
  [
    'The nurses worked 11% of the shifts at other homes.',
    ['At other homes the nurses worked 11 percent of the shifts.'],
    ['The nurses worked 11 shifts at other homes.'],
  ],
  [
    'The sampler draws more effective points per second than its rivals.',
    ['Per second the sampler draws more effective points than its rivals.'],
    ['The sampler draws more effective points per minute than its rivals.'],
  ],
  [
    'The router served 75,000 queries on one machine.',
    ['On one machine the router served 75,000 requests.'],
    [],
  ],
  [
    "Apertures smaller than $8'$ were excluded from the fit.",
    ['Apertures below 8 arcmin were excluded from the fit.'],
    ["Apertures smaller than $8''$ were excluded from the fit."],
  ],
  [
    'The complex weighs 48 kDa and the model needs 3.2 GFLOPs.',
    ['The model needs 3.2 GFLOPs, and the complex weighs 48 kDa.'],
    ['The complex weighs 48 Da.', 'The model needs 3.2 TFLOPs.'],
  ],
  [
    'The success rate rises by 8% absolute on unseen maps.',
    ['On unseen maps the success rate rises by 8 points.'],
    [],
  ],
];

const hedge: Rule[] = [
  [
    'Leakage through the joints can be substantial.',
    ['Through the joints, leakage can be substantial.'],
    ['Leakage through the joints is substantial.'],
  ],
  [
    'It remains open whether the height of the tree is computable.',
    ['Whether the height of the tree is computable remains open.'],
    ['The height of the tree is shown to be computable.'],
  ],
];

const scope: Rule[] = [
  [
    'In this model, every closed subset of the grid with a limit point reflects.',
    ['Every closed subset that has a limit point reflects in this model.'],
    [],
  ],
  [
    'We exhibit a family of knots, each a double of a torus knot, that are independent.',
    ['A family of knots, each a double of a torus knot, is shown to be independent.'],
    ['All doubles of torus knots are shown to be independent.'],
  ],
  [
    'Queries among translates take constant time, which for arbitrary convex bodies would require more space.',
    ['Among translates, queries take constant time.'],
    ['Queries take constant time among arbitrary convex bodies.'],
  ],
  [
    'The bound holds at every vertex except at the root.',
    ['At every vertex other than the root the bound holds.'],
    ['The bound holds at every vertex.'],
  ],
];

const comparison: Rule[] = [
  [
    'Our rate is lower than that inferred from the background by $2.1\\sigma$.',
    ['The rate lies 2.1σ below that inferred from the background.'],
    ['The rate is higher by 2.1σ than that of the background.'],
  ],
  [
    'KARST outperforms the best baseline on all three maps.',
    ['On all three maps KARST outperforms the best baseline.'],
    ['The best baseline outperforms it.'],
  ],
];

/** What is the same, told in other numbers. */
const same: Rule[] = [
  [
    'The tree has at least three distinct transitions.',
    ['The tree has no fewer than three transitions.'],
    [],
  ],
  [
    'The rate exceeds that of the rival by one to two orders of magnitude.',
    ['The rate is between ten and a hundred times that of the rival.'],
    [],
  ],
  ['The spread is reduced by more than a factor of two.', ['The spread shrinks to less than half.'], []],
  [
    'Average accuracy improves from 45.40 to 55.59 on the test.',
    ['Average accuracy rises by about 10 points on the test.'],
    [],
  ],
];

holdThem(
  { opposite, denied, unit, hedge, scope, comparison, same },
  {
    opposite: ['sign'],
    denied: ['sign'],
    unit: ['unit'],
    hedge: ['hedge'],
    scope: ['scope'],
    comparison: ['comparison'],
    same: [],
  },
);
