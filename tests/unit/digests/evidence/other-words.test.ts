import { expect, it } from 'vitest';
import { checkStatement, wordsOf } from '../../../../lib/digests/evidence';
import { evidenceFile } from '../../../../scripts/lib/evidence-file';
import { holdThem, type Rule } from './rules';
import { sourceOf } from './source-of';

/** What is so and what is not, in words that the sentence does not have. */
const sign: Rule[] = [
  [
    'The estimator of glacier flow does not rely on stationarity of the bed.',
    ['The estimator of glacier flow works without assuming stationarity of the bed.'],
    ['The estimator of glacier flow builds on stationarity of the bed.'],
  ],
  [
    'The valve controller maintains the pressure limits of the tank.',
    ['The valve controller does not break the pressure limits of the tank.'],
    ['The valve controller violates the pressure limits of the tank.'],
  ],
  [
    'Ripples of the wall significantly impact the lift of the wing.',
    ['The lift of the wing is not insensitive to ripples of the wall.'],
    [],
  ],
  [
    'The enzyme promotes the uptake of iron by root cells.',
    ['Root cells take up more iron because of the enzyme, which does not inhibit the uptake.'],
    [],
  ],
  [
    'Our proof avoids linear programming and relies on a new coupling argument.',
    ['A new coupling argument is what the proof rests on.'],
    [],
  ],
  [
    'The signal is not noise and agrees with a dark photon of 5 GeV.',
    ['The signal matches a dark photon of 5 GeV.'],
    [],
  ],
  [
    'The scheme preserves positivity without sacrificing accuracy.',
    ['Positivity is maintained with no loss of accuracy.'],
    [],
  ],
  [
    'Knockdown of PAX7 reduced the regeneration of muscle.',
    ['PAX7 promotes the regeneration of muscle.'],
    [],
  ],
  // What weakens one thing may raise another.
  [
    'A strong ambient field strongly affects the gain, suppressing the reflection of ions by increasing the radius of the lines.',
    ['A strong field makes the radius of the lines larger and so weakens the reflection of ions.'],
    [],
  ],
  [
    'Decoding becomes undecidable when counters are allowed.',
    ['Decidability of decoding is lost once counters are allowed.'],
    [],
  ],
  [
    'The filter works even when the posteriors of the state deviate from Gaussianity.',
    ['The filter works also if the posterior of the state is not Gaussian.'],
    [],
  ],
  [
    'Detailed maps of the dust are required to infer the flux robustly.',
    ['Without detailed maps of the dust the flux cannot be inferred robustly.'],
    [],
  ],
];

/** What may be, told as done or as certain. */
const hedge: Rule[] = [
  [
    'The paper argues that sparse routing can turn base stations into agents.',
    ['Sparse routing could turn base stations into agents, the paper argues.'],
    ['Sparse routing has already turned base stations into agents.'],
  ],
  [
    'The rolling scheme may not meet the demands of the port.',
    ['The rolling scheme possibly fails to meet the demands of the port.'],
    ['The rolling scheme is certain to fail the demands of the port.'],
  ],
  [
    'The compound is a promising candidate for the treatment of sheep.',
    ['The compound could be used for the treatment of sheep.'],
    ['The compound has been validated for the treatment of sheep.'],
  ],
  [
    'The levy has already been adopted in two towns and may spread.',
    ['Two towns have already adopted the levy, and it may spread.'],
    [],
  ],
  [
    'We demonstrate a laser that can be tuned over 40 nm.',
    ['A laser has been demonstrated that can be tuned over 40 nm.'],
    [],
  ],
  [
    'We propose and implement a compiler for quantum circuits.',
    ['A compiler for quantum circuits has been implemented.'],
    [],
  ],
];

/** An exception that is taken in, and a condition that does not matter. */
const scope: Rule[] = [
  [
    'With the exception of moths, the insects of the valley avoid lamps.',
    ['The insects of the valley avoid lamps, except moths.'],
    ['The insects of the valley, moths included, avoid lamps.'],
  ],
  [
    'Given noise samples, the planner keeps to the limits of the road.',
    ['The planner keeps to the limits of the road, given noise samples.'],
    ['With or without noise samples, the planner keeps to the limits of the road.'],
  ],
  [
    'Some owners were reluctant to sell the orchards.',
    ['Not every owner was willing to sell the orchards.'],
    [],
  ],
  [
    'The tariff raises the price of bread, rice and salt.',
    ['Bread, rice and salt all become dearer under the tariff.'],
    [],
  ],
  ['The drug spreads throughout the lung.', ['The drug spreads all over the lung.'], []],
  ['The fast solver is more accurate on graphs.', ['The fast solver proved more accurate on graphs.'], []],
];

/** Units without a number, and numbers that count something else. */
const unit: Rule[] = [
  [
    'Over the past decade the reef has been mapped on millisecond scales.',
    ['The reef has been mapped on scales of milliseconds for ten years.'],
    [],
  ],
  [
    'The tests ran on a 123-bus system.',
    ['The tests ran on a system of 123 buses.'],
    ['The tests ran on a 123 kV system.'],
  ],
  ['The soliton has a mass of (26 +/- 1) meV.', ['Its mass is 26 ± 1 meV.'], ['Its mass is 26 ± 1 MeV.']],
  [
    'Dispersions of $6$--$12,\\mathrm{km,s^{-1}}$ were measured in the dwarf.',
    ['In the dwarf dispersions from 6 to 12 km/s were measured.'],
    ['In the dwarf dispersions from 6 to 12 m/s were measured.'],
  ],
];

const number: Rule[] = [
  ['The share of peat rose by 0.48%.', ['The share of peat rose by less than half a percent.'], []],
  [
    'The orbit has a period of 16.79 years.',
    ['The orbit takes almost 17 years.'],
    ['The orbit takes almost 19 years.'],
  ],
  [
    'The rate in herons is higher by a factor of 1.54.',
    ['The rate in herons is 54% higher.'],
    ['The rate in herons is 45% higher.'],
  ],
  [
    'Alloys with x=5,10,15,20,25 were cast.',
    ['Alloys were cast with x from 5 to 25.'],
    ['Alloys were cast with x up to 35.'],
  ],
  [
    'The temperature of the sampler was set to zero.',
    ['The sampler had a temperature of zero.'],
    ['The temperature of the sampler was set to one.'],
  ],
];

/** Words of any language, and those that are made of the sentence’s own. */
const entity: Rule[] = [
  [
    'The UV spectrum of the unliganded pump was taken with Ag electrodes in a box.',
    [
      'The ultraviolet spectrum of the pump was taken without a ligand.',
      'Boxes with silver electrodes served for the spectrum.',
    ],
    ['The optical spectrum of the pump was taken.', 'Boxes with copper electrodes served for the spectrum.'],
  ],
  [
    'The wasps hinder the bees.',
    ['The bees are beset by the wasps.'],
    ['The bees are parasitised by the mites.'],
  ],
];

const comparison: Rule[] = [
  [
    'The mean gap between both groups was ten times as high as the gap within them.',
    ['The mean gap between both groups was ten times larger than the gap within them.'],
    [],
  ],
  [
    'Even with few samples RidgeNet outperforms the benchmarks LSTM and RBF.',
    ['LSTM and RBF are beaten by RidgeNet, even with few samples.'],
    ['With few samples RidgeNet is still beaten by LSTM and RBF.'],
  ],
];

holdThem(
  { sign, hedge, scope, unit, number, entity, comparison },
  {
    sign: ['sign'],
    hedge: ['hedge'],
    scope: ['scope'],
    unit: ['unit'],
    number: ['number'],
    entity: ['entity'],
    comparison: ['comparison'],
  },
);

it('a name of the same kind that another sentence tells of is not the cited one', () => {
  const source = sourceOf('', [
    'The near-EQ set trains the eq-POT, and the melt set the syn-POT.',
    'The syn-POT yields glasses that match the measured density.',
  ]);
  const kindsOf = (text: string) =>
    checkStatement({ text, sources: [2] }, source, 'en', wordsOf(evidenceFile())).evidence.findings?.map(
      ({ kind }) => kind,
    );
  expect(kindsOf('Glasses that match the measured density come from the syn-POT.')).toBeUndefined();
  expect(kindsOf('Glasses that match the measured density come from the eq-POT.')).toContain('entity');
});
