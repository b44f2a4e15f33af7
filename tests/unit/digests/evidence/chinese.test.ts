import { describe, expect, it } from 'vitest';
import { checkStatement, wordsOf } from '../../../../lib/digests/evidence';
import { evidenceFile } from '../../../../scripts/lib/evidence-file';
import { found } from './rules';
import { sourceOf } from './source-of';

describe('a Chinese statement', () => {
  it.each([
    ['The ports are inland.', '这些港口位于内陆。', '这些港口位于沿海。', 'sign'],
    [
      'The peak is sensitive to the spin of the state.',
      '该峰对态的自旋敏感。',
      '该峰对态的自旋并不敏感。',
      'sign',
    ],
    [
      'Observers can be designed independently.',
      '观测器可以独立设计。',
      '观测器无法彼此独立地设计。',
      'sign',
    ],
    ['The defect could not be overcome.', '这一缺陷未能克服。', '这一缺陷得以克服。', 'sign'],
    ['A Thevenin model is used.', '使用了戴维南等效模型。', '使用了诺顿等效模型。', 'entity'],
    [
      'There is some evidence that oracles help.',
      '有证据表明预言机可能有帮助。',
      '已经证明预言机有帮助。',
      'hedge',
    ],
    [
      'We hold that goals cannot be measured.',
      '作者认为目标无法测量。',
      '作者认为目标“如同海市蜃楼般虚幻”。',
      'quote',
    ],
    ['Only 25 percent of the samples were used.', '只用了 25% 的样本。', '只用了 25 个样本。', 'unit'],
    [
      'Over the past decade bounds were found.',
      '近十年来人们找到了界。',
      '近二十年来人们找到了界。',
      'number',
    ],
    ['The charge is $c<1$.', '电荷小于 1。', '电荷大于 1。', 'comparison'],
    [
      'AdamW and Lion achieve superior accuracy, whereas gradient descent is slow.',
      'AdamW 与 Lion 的精度优于梯度下降。',
      '梯度下降的精度优于 AdamW 与 Lion。',
      'comparison',
    ],
    [
      'AME states display higher entanglement than Haar states.',
      'AME 态的纠缠程度比 Haar 态更高。',
      'Haar 态比 AME 态纠缠程度更高。',
      'comparison',
    ],
  ] as const)('%s', (source, sound, faulty, kind) => {
    expect(found(source, sound, 'zh-CN')).toEqual([]);
    expect(found(source, faulty, 'zh-CN')).toContain(kind);
  });

  it('a name that another sentence writes is known', () => {
    const source = sourceOf('Gaussian processes on graphs', ['The mean of the GP prior is quadratic.']);
    const said = { text: '高斯过程先验的均值为二次型。', sources: [1] };
    expect(checkStatement(said, source, 'zh-CN', wordsOf(evidenceFile())).evidence.findings).toBeUndefined();
  });
});
