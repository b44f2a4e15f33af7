import { describe, expect, it } from 'vitest';
import { checkStatement, wordsOf } from '../../../../lib/digests/evidence';
import { evidenceFile } from '../../../../scripts/lib/evidence-file';
import { found } from './rules';
import { sourceOf } from './source-of';

describe('a Chinese statement', () => {
  it.each([
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
  ] as const)('%s', (source, sound, faulty, kind) => {
    expect(found(source, sound, 'zh-CN')).toEqual([]);
    expect(found(source, faulty, 'zh-CN')).toContain(kind);
  });

  it.each([
    ['The ports are inland.', '这些港口位于内陆。'],
    ['Without retraining, the planner recovers lost goals.', '无需重新训练，规划器即可恢复丢失的目标。'],
    ['The drug does not alter sleep and improves memory.', '该药改善记忆，对睡眠没有影响。'],
    ['Unlike its rivals, the scheme converges on all graphs.', '与同类方法不同，该方案在所有图上收敛。'],
    ['The controller is not tuned and stays robust in wind.', '控制器未经调参，在风中依然稳健。'],
    ['We train on sequences and save memory.', '训练使用序列，同时节省内存。'],
    ['The peak is reached within ten minutes.', '浓度在十分钟后达到最大。'],
    ['We identify three genes that will guide breeding.', '已经鉴定出三个将指导育种的基因。'],
    ['We consider random graphs and give an upper bound on their girth.', '作者证明了随机图围长的上界。'],
    ['AME states display higher entanglement than Haar states.', 'AME 态的纠缠程度比 Haar 态更高。'],
  ])('%s, in other words', (source, sound) => {
    expect(found(source, sound, 'zh-CN')).toEqual([]);
  });

  it('a name that another sentence writes is known', () => {
    const source = sourceOf('Gaussian processes on graphs', ['The mean of the GP prior is quadratic.']);
    const said = { text: '高斯过程先验的均值为二次型。', sources: [1] };
    expect(checkStatement(said, source, 'zh-CN', wordsOf(evidenceFile())).evidence.findings).toBeUndefined();
  });
});
