import { holdThem, type Rule } from './rules';

const around: Rule[] = [
  [
    'The event times at the walls are computed exactly, with an approximation of the factor inside.',
    ['The event times at the walls are exact, inside the factor is an approximation.'],
    ['The event times at the walls are approximated.'],
  ],
  [
    'No update time below the root is possible.',
    ['An update time below the root is impossible.'],
    ['An update time below the root is possible.'],
  ],
  [
    'The results support small subspaces, without implying a recovery of the whole circuit.',
    ['A recovery of the whole circuit is not implied.'],
    ['The results imply a recovery of the whole circuit.'],
  ],
  [
    'Routing is measured end to end, not simulated routing from nominal prices.',
    ['Routing is measured end to end and not simulated from nominal prices.'],
    ['All routing is simulated routing from nominal prices.'],
  ],
  [
    'Disk failures increase the latency of reads by 30%.',
    ['With more disk failures the latency of reads rises by 30%.'],
    ['With more disk failures the latency of reads falls by 30%.'],
  ],
  ['Crash failures improve coverage.', [], ['Crash failures reduce coverage.']],
];

const sides: Rule[] = [
  [
    'The gain in work is bounded by $k(T_h-T_c)$ in each bath.',
    ['In each bath the gain in work is at most $k(T_h-T_c)$.'],
    ['The gain in work is at least $k(T_h-T_c)$ in each bath.'],
  ],
  [
    'The update is fast for all $\\lambda\\leq 2^{k}$.',
    ['For all $\\lambda\\leq 2^{k}$ the update is fast.'],
    ['The update is fast when $\\lambda$ is larger than $2^{k}$.'],
  ],
  [
    'The sampler exceeds the best competitor by one order of magnitude in samples.',
    ['The best competitor draws fewer samples than the sampler.'],
    ['The best competitor draws more effective samples than the sampler.'],
  ],
  [
    'I obtain bounds of 0.04 and 0.19 for the shops, whereas the usual estimate is 0.33.',
    ['The bounds for the shops are 0.04 and 0.19, and the usual estimate is 0.33.'],
    ['The bounds for the shops lie above the usual estimate.'],
  ],
];

const labels: Rule[] = [
  [
    'A median of 11% (range 6% to 19%) of the shifts were worked by others.',
    ['The median is 11% of the shifts, with a range from 6% to 19%.'],
    ['A median of 19% of the shifts were worked by others.'],
  ],
  [
    'There are languages of star height 1 for which, whatever is done, every unambiguous expression needs 2 letters.',
    ['Every unambiguous expression needs 2 letters for languages of star height one.'],
    ['There are languages of star height 2.'],
  ],
  ['One in five samples failed.', ['Of the samples 20 % failed.'], ['Of the samples 30 % failed.']],
  ["The beam is $1'.5$ wide.", ['The beam is 1.5 arcminutes wide.'], ['The beam is 2.5 arcminutes wide.']],
];

holdThem({ around, sides, labels }, { around: ['sign'], sides: ['comparison'], labels: ['number'] });
