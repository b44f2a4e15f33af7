import { describe, expect, it } from 'vitest';
import { checkStatement } from '../../../../lib/digests/evidence';
import type { Finding } from '../../../../lib/records/digest';
import { found, holdThem, type Rule } from './rules';
import { sourceOf } from './source-of';

const foreign: Rule[] = [
  [
    'We describe the ramified covers of the surface by weighted graphs, which bounds their number.',
    ['Weighted graphs describe the ramified covers, and this gives a bound on how many there are.'],
    ['The ramified covers of the surface are described by tropical curves.'],
  ],
  [
    'The survey was repeated in 12 nursing homes with the same payroll records.',
    ['The same payroll records were used again when the survey was repeated in 12 nursing homes.'],
    ['The survey was repeated in 12 kindergartens with the same payroll records.'],
  ],
  [
    'The step size depends on the logarithm of the batch.',
    ['The step size depends on the log of the batch.'],
    [],
  ],
];

const universal: Rule[] = [
  [
    'We show that each tame block is equivalent to a block of the even part.',
    ['Every tame block is equivalent to a block of the even part.'],
    ['Every block is equivalent to a block of the even part.'],
  ],
  [
    'The sampler is ergodic for any convex constraint set.',
    [
      'For all convex constraint sets the sampler is ergodic.',
      'The sampler is ergodic for any convex constraint set.',
    ],
    ['The sampler is ergodic for arbitrary constraint sets.', 'The sampler is ergodic for all step sizes.'],
  ],
  [
    'Pooling is optimal when all layers are aligned.',
    ['Pooling is optimal if all layers are aligned.'],
    ['Pooling is optimal for all layers.', 'Pooling is optimal whether or not the layers are aligned.'],
  ],
  [
    'Under two assumptions, the threshold policy is optimal.',
    ['The threshold policy is optimal under two assumptions.'],
    ['The threshold policy is optimal without any assumptions.'],
  ],
];

const contrary: Rule[] = [
  [
    'We give the first deterministic algorithm with linear update time.',
    ['The first deterministic algorithm with linear update time is given.'],
    ['We give the first randomised algorithm with linear update time.'],
  ],
  [
    'Leaves of the tree are allowed.',
    ['The tree may have leaves.'],
    ['The tree is required to be free of leaves.'],
  ],
  [
    'Payroll records give a weekly network of the staff.',
    ['From payroll records a weekly network of the staff is built.'],
    ['Payroll records give a daily network of the staff.'],
  ],
  [
    'The bands of the second method are wider than those of the first.',
    ['The bands of the first method are narrower than those of the second.'],
    [],
  ],
];

const parity: Rule[] = [
  [
    'The model trains stably at this depth and width.',
    ['At this depth and width the model trains stably.'],
    ['The model cannot be trained stably at this depth and width.'],
  ],
  [
    'The estimate is consistent without assuming a common scale of the groups.',
    ['No common scale of the groups is assumed for the estimate to be consistent.'],
    ['The estimate is consistent assuming a common scale of the groups.'],
  ],
];

const bare: Rule[] = [
  [
    'The adjusted rate ratio was 0.74, and 0.85 in the original analysis.',
    ['The rate ratio was 0.74 when adjusted and 0.85 originally.'],
    ['The adjusted analysis found a weaker rate than the original one.'],
  ],
  [
    'Judges agree more often on texts of Ada than on texts of Bell.',
    ['On texts of Ada the judges agree more often than on texts of Bell.'],
    ['Judges agree more often on texts of Bell than on texts of Ada.'],
  ],
  ['The tree has depth 9.', ['The tree has depth no more than 9.'], []],
];

const open: Rule[] = [
  [
    'The delays of the pulses are best explained by a companion.',
    ['A companion explains the delays of the pulses best.'],
    ['A companion causes the delays of the pulses.'],
  ],
  [
    'Chains and vectors will be made public upon acceptance.',
    ['Chains and vectors will be public upon acceptance.'],
    ['Chains and vectors have been made public.'],
  ],
  [
    'It remains open whether the star height of the language is computable.',
    ['Whether the star height of the language is computable is an open question.'],
    ['It is shown that the star height of the language is computable.'],
  ],
  [
    'We conjecture that no sampler with fewer bits exists.',
    ['The authors conjecture that there is no sampler with fewer bits.'],
    ['No sampler with fewer bits exists.'],
  ],
];

const units: Rule[] = [
  [
    'The cross section is $11.8^{+0.9}_{-1.1}$ (scale) $\\pm 0.3$ (PDF) pb at this energy.',
    ['At this energy the cross section is 11.8 pb.'],
    ['At this energy the cross section is 11.8 fb.'],
  ],
  ['A run of 300 fb$^{-1}$ is enough.', ['300 fb$^{-1}$ are enough.'], ['A run of 300 pb$^{-1}$ is enough.']],
  ['The trial ran over 10 quarters.', ['The trial took 10 quarters.'], ['The trial ran over 10 weeks.']],
  [
    'The spectrum is flat at 40 ppm.',
    ['At 40 ppm the spectrum is flat.'],
    ['The spectrum is flat at 40 ppb.'],
  ],
];

const RULES = { foreign, universal, contrary, parity, bare, open, units };
const KINDS: Record<keyof typeof RULES, Finding['kind'][]> = {
  foreign: ['entity'],
  universal: ['scope'],
  contrary: ['sign'],
  parity: ['sign'],
  bare: ['comparison'],
  open: ['hedge'],
  units: ['unit'],
};

holdThem(RULES, KINDS);

describe('one register is not two', () => {
  const source = 'The fragment is a modal calculus with a single register.';
  it('holds', () => expect(found(source, 'A modal calculus with one register is the fragment.')).toEqual([]));
  it('finds', () =>
    expect(found(source, 'The fragment is a modal calculus with two registers.')).toEqual(['number']));
});

describe('in Chinese', () => {
  it.each([
    [
      'The result was robust to the choice of rate.',
      '结果对速率的选择是稳健的。',
      '结果对所有建模选择都是稳健的。',
      'scope',
    ],
    [
      'More data could establish the effect.',
      '更多数据有望确立这一效应。',
      '更多数据必定能确立这一效应。',
      'hedge',
    ],
    ['The bounds do not depend on the mesh.', '误差界不依赖于网格。', '误差界依赖于网格。', 'sign'],
    ['No stabilisation term is required.', '该方法不需要稳定化项。', '该方法需要稳定化项。', 'sign'],
    [
      'The uncertainty is reduced by more than a factor of two.',
      '不确定度减小了一半以上。',
      '不确定度增大了一倍以上。',
      'sign',
    ],
    [
      'Conditionally on a conjecture, this is impossible.',
      '若某猜想成立，这不可能做到。',
      '无条件地证明，这不可能做到。',
      'hedge',
    ],
    ['The method attenuates the effect.', '该方法减弱了这一效应。', '该方法增强了这一效应。', 'sign'],
    [
      'Its cost is 31% larger than that of NLO.',
      '其代价比 NLO 高 31%。',
      '其代价比 NLO 低 31%。',
      'comparison',
    ],
    ['We call it a stone.', '作者谈到一块石头。', '作者把它称为“通往天空的阶梯”。', 'quote'],
    ['A Julia package is available.', '作者提供 Julia 软件包。', '作者提供 Fortran 软件包。', 'entity'],
    [
      'A merger occurred $1.9^{+0.6}_{-0.4}$ Gyr ago.',
      '并合发生在 19 亿年前。',
      '并合发生在 29 亿年前。',
      'number',
    ],
  ] as const)('%s', (source, sound, faulty, kind) => {
    expect(found(source, sound, 'zh-CN')).toEqual([]);
    expect(found(source, faulty, 'zh-CN')).toContain(kind);
  });
});

describe('without the words of the package', () => {
  it('foreign words are not looked for', () => {
    const source = sourceOf('', ['We describe covers by weighted graphs.']);
    const said = { text: 'Covers are described by tropical curves.', sources: [1] };
    expect(checkStatement(said, source, 'en').evidence.check).toBe('supported');
  });
});
