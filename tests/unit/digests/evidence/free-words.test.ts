import { expect, it } from 'vitest';
import { found, holdThem, type Rule } from './rules';

/** What a free paraphrase says in words that no paper has, and what it may not say in them. */
const entity: Rule[] = [
  [
    'The haptic glove resolves tiny features of fabrics despite significant noise, and it is inexpensive.',
    [
      'The roomy haptic glove, anything but wasteful, tells tiny features of fabrics apart even when noise abounds.',
    ],
    ['The haptic glove resolves tiny features of isotopes despite significant noise, and it is inexpensive.'],
  ],
  [
    'Fiber sensors near the center of the hemodynamic disk measure the density of color changes.',
    [
      'Fibre sensors near the centre of the haemodynamic disc measure how dense the colour changes are.',
      'Sensing the denser disc takes fibres near its centre.',
    ],
    ['Fibre sensors near the centre of the thermodynamic ribosome measure the density of colour changes.'],
  ],
  [
    'The kinase ROP18 degrades ATF6{beta} in {varepsilon}4 carriers and has ATPase activity.',
    ['ROP18, a kinase, degrades ATF6β in ε4 carriers; it cleaves ATP.'],
    ['ROP18, a kinase, degrades ATF7β in ε4 carriers.'],
  ],
];

const sign: Rule[] = [
  [
    'The flow of the channel is nonperiodic and lacks a direct path to the sink.',
    ['The flow of the channel is not periodic and has no direct path to the sink.'],
    ['The flow of the channel is periodic and has a direct path to the sink.'],
  ],
  [
    'Simulations show that the drone stays robust under varying wind.',
    ['Robust under varying wind is what the drone stays in simulations.'],
    ['Simulations show that the drone does not stay robust under varying wind.'],
  ],
  [
    'Charging of the lattice is limited by locality and also by extensiveness.',
    ['Charging of the lattice is limited not by locality alone but also by extensiveness.'],
    ['Charging of the lattice is not limited by locality.'],
  ],
  [
    'The designs do not say how to maintain the security of the link.',
    ['How the security of the link is kept up the designs do not say.'],
    ['The designs say how to maintain the security of the link.'],
  ],
  [
    'The mutation disfavors phosphorylation of the receptor tail.',
    ['Phosphorylation of the receptor tail is disfavoured by the mutation.'],
    ['The mutation encourages phosphorylation of the receptor tail.'],
  ],
  [
    'The samples of the archive are unlabelled and were measured under irreversible loading.',
    ['The samples of the archive, measured under irreversible loading, are not labelled.'],
    ['The samples of the archive are labelled and were measured under irreversible loading.'],
  ],
];

const number: Rule[] = [
  [
    'A Brinkman equation is coupled with a sixth-order equation of growth.',
    ['A Brinkman equation is coupled with an equation of growth of sixth order.'],
    ['A Brinkman equation is coupled with an equation of growth of fourth order.'],
  ],
  [
    'The luminosity is $(7.9 \\pm 0.18) \\times 10^4$ in units of that of stars of 1.5 to 2 solar masses.',
    ['The luminosity is some 79,000 in units of that of stars of one and a half to two solar masses.'],
    ['The luminosity is some 7,900 in units of that of stars of one and a half to two solar masses.'],
  ],
];

const unit: Rule[] = [
  [
    'The hand weighs 1.4 kg and has nine joints.',
    ['The nine-joint hand weighs 1.4 kg.'],
    ['The hand weighs 1.4 pounds and has nine joints.'],
  ],
];

const hedge: Rule[] = [
  [
    'The spin is considered essential for the transfer of heat.',
    ['The spin is held to be essential for the transfer of heat.'],
    [],
  ],
  [
    'The survey will also assess the impact of learned filters on the system.',
    ['The survey is also to assess the impact of learned filters on the system.'],
    [],
  ],
];

const comparison: Rule[] = [
  [
    'Wayfinding was reduced in UX4 carriers compared to UX3 carriers.',
    ['In wayfinding UX4 carriers fell behind UX3 carriers.'],
    ['In wayfinding UX3 carriers fell behind UX4 carriers.'],
  ],
];

holdThem(
  { entity, sign, number, unit, hedge, comparison },
  {
    entity: ['entity'],
    sign: ['sign'],
    number: ['number'],
    unit: ['unit'],
    hedge: ['hedge'],
    comparison: ['comparison'],
  },
);

it('single words of a statement that stands far from its sentence are not held against single words there', () => {
  const source = 'The extraction of oil from the husks often rises when the press is warm and slow.';
  const far =
    'Extraction rarely pleases those who run the machines: whatever comes next costs them patience and money.';
  expect(found(source, far)).not.toContain('sign');
  const near = 'The extraction of oil from the husks rarely rises when the press is warm and slow.';
  expect(found(source, near)).toContain('sign');
});

it('what Chinese statements tell as proved or done is held against what is believed or intended', () => {
  expect(
    found(
      'We argue that the edges arise from level attraction.',
      '作者严格证明，这些边缘源于能级吸引。',
      'zh',
    ),
  ).toContain('hedge');
  expect(
    found('We prove that the edges arise from level attraction.', '作者证明，这些边缘源于能级吸引。', 'zh'),
  ).toEqual([]);
  expect(
    found(
      'The platform intends to overcome the challenges of wildlife health.',
      '该平台已经克服了野生动物健康方面的挑战。',
      'zh',
    ),
  ).toContain('hedge');
  expect(
    found(
      'The platform has overcome the challenges of wildlife health.',
      '该平台已经克服了野生动物健康方面的挑战。',
      'zh',
    ),
  ).toEqual([]);
  expect(
    found('The model is updated without having to retrain the prior.', '更新模型时仍须重新训练先验。', 'zh'),
  ).toContain('sign');
});
