import { expect, it } from 'vitest';
import { found, holdThem, type Rule } from './rules';

/** Words that exclude each other in one text need not in another. */
const sign: Rule[] = [
  ['Performance varies between cohorts and within cohorts.', ['Performance varies within cohorts.'], []],
  ['Variance is estimated within and between sites.', ['Variance is estimated between sites.'], []],
  [
    'The effect is seen between groups, and within groups as well.',
    ['The effect is seen within groups.'],
    [],
  ],
  // What is said of both is said of each.
  ['The bound holds for linear and nonlinear systems.', ['The bound holds for nonlinear systems.'], []],
  [
    'Heat is lost inside the core and outside the core of the star.',
    ['Heat is lost outside the core of the star.'],
    [],
  ],
  ['A graph with few nodes may have many edges.', ['The edges of a graph may be many.'], []],
  [
    'Reasoning over long documents is difficult; our reader does it accurately.',
    ['Our reader reasons accurately over long documents.'],
    ['Reasoning over long documents is easy for our reader.'],
  ],
  ['Memory stores bytes that were packed by the encoder.', ['The encoder packs bits into memory.'], []],
  [
    'The index takes linear space in bits.',
    ['In bits, the index takes linear space.'],
    ['The index takes linear space in qubits.'],
  ],
];

/** A beginning that looks like a denial. */
const prefix: Rule[] = [
  [
    'The model takes noisy speech and commits fewer errors.',
    ['The model makes fewer mistakes on noisy speech.'],
    [],
  ],
  ['Noise hurts the matching of image pairs.', ['Noise impairs the matching of images.'], []],
  ['Brain aging is measured with MRI in adults.', ['The brain of adults is measured by MRI imaging.'], []],
  ['Wages of migrants rose in the city.', ['In the city the wages of immigrants rose.'], []],
  ['A laser pulse excites the lattice.', ['A laser impulse excites the lattice.'], []],
  ['The flow of gas into the disc stops early.', ['The gas inflow into the disc stops early.'], []],
  ['The puzzle is solved by heating the salt in water.', ['The salt is dissolved by heating in water.'], []],
  ['The samples of the two arms are paired.', [], ['The samples of the two arms are unpaired.']],
  ['The equation is solvable by hand.', [], ['The equation is unsolvable by hand.']],
];

/** What is counted is the last noun. */
const counted: Rule[] = [
  [
    'We study 300 images of living human cells.',
    [
      'The authors study 300 cell images.',
      'The authors study 300 cells’ images.',
      'The authors study 300 living human cell images.',
    ],
    [],
  ],
  [
    'The scanner took 5,000 images of patients in two wards.',
    ['In two wards the scanner took 5,000 patient images.'],
    [],
  ],
  [
    'In all, 200 participants answered questions on sentences of 12 tokens.',
    ['On 12-token sentences questions were answered.', 'Of questions, 200 participants gave answers.'],
    [],
  ],
];

/** “Each” and “every” tell no rate, and “a second” need not be a time. */
const rate: Rule[] = [
  [
    'We train a second network on photographs and pictures of cats.',
    ['A second network is trained on each image of a cat.'],
    [],
  ],
  [
    'At every step the planner asks the person at the desk for help.',
    ['The planner asks each user at the desk for help.'],
    [],
  ],
  ['Two tests, each of a day, are given to each person.', ['Each user takes the tests.'], []],
  [
    'The plan costs 12 dollars per person.',
    ['The plan costs 12 dollars per user.'],
    ['The plan costs 12 dollars per household.'],
  ],
  [
    'The sampler draws 40 points a second.',
    ['The sampler draws 40 points per second.'],
    ['The sampler draws 40 points per minute.', 'The sampler draws 40 points each minute.'],
  ],
];

const reckoned: Rule[] = [
  [
    'The accuracy is 12 on one map and 7 on another, improving on earlier work.',
    [],
    ['The method improves on five earlier systems.', 'The method improves on 5 earlier systems.'],
  ],
  ['Accuracy rises from 45 to 57 on the map.', ['On the map accuracy rises by twelve points.'], []],
];

const turned: Rule[] = [
  [
    'The map sends fields into sequences.',
    [
      'Sequences into which the fields are sent are given by the map.',
      'Into sequences the map sends fields.',
    ],
    [],
  ],
];

const unit: Rule[] = [
  [
    'The cross section is 5 fb and the luminosity 3 ab$^{-1}$.',
    ['The cross section is 5 femtobarn.', 'The luminosity is 3000 fb$^{-1}$.'],
    ['The cross section is 5 pb.'],
  ],
  ['The cross section is 5 barn.', [], ['The cross section is 5 bit.']],
  ['Training takes 12 GPU-hours.', ['Training takes 12 GPU hours.'], ['Training takes 12 CPU-hours.']],
];

holdThem(
  { sign, prefix, counted, rate, reckoned, turned, unit },
  {
    sign: ['sign'],
    prefix: ['sign'],
    counted: ['unit'],
    rate: ['unit'],
    reckoned: ['number'],
    turned: ['comparison'],
    unit: ['unit'],
  },
);

it('what two checks find alike is told once', () => {
  expect(
    found('The temperature is 20 above that of the bath.', 'The bath is 20 below the temperature.'),
  ).toEqual(['sign']);
});
