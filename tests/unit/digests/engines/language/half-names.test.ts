import { describe, expect, it } from 'vitest';
import { halfNames } from '../../../../../lib/digests/engines/language';

describe('the halves of names in a translation', () => {
  it.each<[original: string, translated: string, halves: string[]]>([
    ['Data from Newcastle were used.', '使用了新castle的数据。', ['castle']],
    ['We visit Heidelberg and Newcastle.', '我们访问了Heidel堡与新castle。', ['castle', 'Heidel']],
    ['Data from Newcastle were used.', '使用了纽卡斯尔的数据。', []],
    ['Data from Newcastle were used.', '使用了Newcastle的数据。', []],
    ['We train a transformer in Python.', '我们用Python训练transformer模型。', []],
    ['We use Adam and dropout.', '我们使用Adam与dropout。', []],
    ['We compare Transformers.', '我们比较Transformer模型。', []],
    // The word itself stands in the original.
    ['Newcastle has a castle.', '纽卡斯尔有一座castle。', []],
    ['The method of Newton', 'ニュtonの方法', ['ton']],
    ['', '', []],
  ])('%s → %s', (original, translated, halves) =>
    expect(halfNames(original, translated).sort()).toEqual([...halves].sort()),
  );
});
