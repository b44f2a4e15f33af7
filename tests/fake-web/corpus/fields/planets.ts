import type { EmpiricalField } from '../field';

/** Planetary astronomy. */
export const PLANETS: EmpiricalField = {
  style: 'empirical',
  primaries: [['astro-ph.EP', 8]],
  others: [
    ['astro-ph.SR', 3],
    ['astro-ph.IM', 2],
    ['physics.geo-ph', 1],
  ],
  area: 'planetary astronomy',
  topics: [
    'atmospheric retrieval',
    'planet formation in binaries',
    'transit timing',
    'debris-disk evolution',
    'small-body rotation',
  ],
  objects: [
    'warm Neptunes',
    'protoplanetary disks',
    'Trojan asteroids',
    'ultra-hot giants',
    'circumbinary planets',
  ],
  troubles: [
    'starspots mimic atmospheric features',
    'surveys miss long periods',
    'dust opacities are uncertain by a factor of three',
    'the sample is biased towards quiet stars',
  ],
  remedies: [
    ['one-dimensional retrievals', 'mix the day and the night side'],
    ['population synthesis models', 'have more parameters than planets'],
    ['photometric surveys', 'see only transiting systems'],
  ],
  methods: [
    ['Limb-Resolved Retrieval', 'a retrieval that treats both limbs separately'],
    ['Forward-Modelled Occurrence Rates', 'an estimate of occurrence rates from simulated surveys'],
    ['Spot-Marginalized Spectroscopy', 'a fit that integrates over spot configurations'],
  ],
  steps: [
    'Spectra from two visits are fitted jointly with a common star.',
    'Injected signals are recovered with the same pipeline.',
    'The posterior is sampled with 4,000 live points.',
    'Rotation periods are taken from seven seasons of photometry.',
  ],
  trials: [
    '61 systems within 80 pc',
    'eleven transits of the same planet',
    'a grid of 5,400 disk models',
    'the complete third release of the survey',
  ],
  measures: [
    ['the precision of molecular abundances', 'higher'],
    ['residual scatter', 'lower'],
    ['detection completeness', 'higher'],
  ],
  cost: 'telescope time',
  findings: [
    'two thirds of the companions are misaligned',
    'metal-rich hosts have fewer short-period planets than expected',
    'the disk mass declines faster around binaries',
  ],
  lessons: [
    'spots must be modelled before molecules are claimed',
    'architecture records formation better than composition does',
    'the next survey should favour long baselines',
  ],
};
