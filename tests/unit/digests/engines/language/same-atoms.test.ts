import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameAtoms } from '../../../../../lib/digests/engines/language';
import { INVENTED } from '../../abstracts';

describe('a translation that keeps what it must', () => {
  it.each<[original: string, translated: string]>([
    ['Accuracy rose by 3.1 points.', '准确率提高了 3.1 个百分点。'],
    ['Accuracy rose by 3.1 points.', 'Die Genauigkeit stieg um 3,1 Punkte.'],
    ['Accuracy rose by 3.1 points.', '精度は３．１ポイント向上した。'],
    ['We use 12,000 images.', '我们使用了 1.2 万张图像。'],
    ['We use 12,000 images.', '我們使用了 1.2 萬張影像。'],
    ['We use 12,000 images.', '1万2千枚の画像を用いた。'],
    ['We use 12,000 images.', '이미지 1만 2천 장을 사용하였다.'],
    ['We use 12,000 images.', 'Wir verwenden 12.000 Bilder.'],
    ['We use 12,000 images.', 'Nous utilisons 12 000 images.'.replace(' 000', '\u202f000')],
    ['We use 12,000 images.', 'Мы используем 12 тыс. изображений.'],
    ['We use 12,000 images.', '我们使用了 12000 张图像。'],
    ['We use 12,000 images.', '我们使用了一万二千张图像。'],
    ['Trained on 1.5 billion words.', '在 15 亿个词上训练。'],
    ['Trained on 1.5 billion words.', '15억 단어로 학습하였다.'],
    ['Trained on 1.5 billion words.', 'Mit 1,5 Milliarden Wörtern trainiert.'],
    ['Trained on 1.5 billion words.', 'Entraîné sur 1,5 milliard de mots.'],
    ['Trained on 1.5 billion words.', 'Entrenado con 1500 millones de palabras.'],
    ['Trained on 1.5 billion words.', 'Обучено на 1,5 млрд слов.'],
    ['Trained on 2 trillion tokens.', '在 2 万亿个词元上训练。'],
    ['A 7B model and a 70B model.', '一个 7B 模型和一个 700 亿参数的模型。'],
    ['It took 3 million steps.', '共 300 万步。'],
    ['It took 3 million steps.', 'Levou 3 milhões de passos.'],
    ['We compare three models.', '我们比较了 3 个模型。'],
    ['We compare 3 models.', '我们比较了三个模型。'],
    ['We compare two methods on 10 data sets.', '我们在十个数据集上比较了两种方法。'],
    ['Twelve patients were treated.', '治疗了 12 名患者。'],
    ['On June 18, 2026, it fell.', '2026 年 6 月 18 日下降。'],
    ['In the 18th century', '在 18 世纪'],
    ['A 3D model of 2-dimensional flow', '二维流动的三维模型'],
    ['It fell to -5 degrees.', '降至零下 5 度。'],
    ['It fell to −5 degrees.', '降至 -5 度。'],
    ['Pages 10-20 of it', '其第 10–20 页'],
    ['GPT-4 beats GPT-3.5 on CIFAR-10.', 'GPT-4 在 CIFAR-10 上优于 GPT-3.5。'],
    ['Of 1,234,567.8 tonnes', 'Von 1.234.567,8 Tonnen'],
    ['Of 1,234,567.8 tonnes', '共 1,234,567.8 吨'],
    ['Points (1, 2) and 3, 4', '点 (1, 2) 与 3、4'],
    ['Half of 20% is 1/3.', '20% 的一半是三分之一。'],
    ['Let $x_1$ and $ y $ be as in [3].', '设 $y$ 与 $x_{1}$ 如 [3]。'],
    ['Only $1.4\\%$ and $ {<}5\\%$ of $12{,}000$.', '仅 1.4% 与不到 5%，共 1.2 万。'],
    ['From $47\\%-65\\%$ to $-3$.', '从 47%–65% 到 -3。'],
    ['At 10⁻³ and 10⁵ of H₂O', '在 10^-3 与 10^5 的 H2O 中'],
    ['Two hundred and five mice in twenty-five cages', '25 个笼子中的 205 只小鼠'],
    ['Five thousand words, half of them new', '5000 个词,其中 50% 是新的'],
    ['Since the 1990s', '自 20 世纪 90 年代以来'],
    ['Since the 1990s', 'Seit den 1990er Jahren'],
    ['p < 0.05, 95% CI 1.2–3.4', 'p < 0.05,95% CI 1.2–3.4'],
    ['Three in ten', '十分之三'],
    ['It took 5 ms.', '耗时 5 毫秒。'],
    ['It took 5 ms.', 'Es dauerte 5 ms.'],
    ['Winds of 5 km/s', '每秒 5 公里的风'],
    ['Layers of 5 µm at 20 °C', '20 摄氏度下 5 微米的薄层'],
    ['TGF-β1 and γ rays', '转化生长因子 β1 与伽马射线'],
    ['For k ≤ 3 and n > 5', '当 k 不超过 3、n 大于 5 时'],
    ['With $\\leq 3$ errors in 5 percent', '在 5% 中错误 ≤ 3'],
    ['A 3× speedup', '加速 3 倍'],
    ['At 3 ± 1 K', 'Bei 3 ± 1 K'],
    ['See https://example.org/a.', '见 https://example.org/a。'],
    ['Run `heron 3` now.', '现在运行 `heron 3`。'],
    ['Nothing to count: two constructor calls.', '没有数字。'],
  ])('has no issue: %s → %s', (original, translated) => expect(sameAtoms(original, translated)).toEqual([]));

  it.each(Object.entries(INVENTED))('is the text itself: %s', (_, { abstract }) =>
    expect(sameAtoms(abstract, abstract)).toEqual([]),
  );
});

describe('a translation that does not', () => {
  const missing = (atom: string, text: string) => ({ kind: 'missing', atom, text });
  const added = (atom: string, text: string) => ({ kind: 'added', atom, text });

  it.each<[original: string, translated: string, issues: object[]]>([
    ['rose by 3.1 points', '提高了 3.7 个百分点', [missing('number', '3.1'), added('number', '3.7')]],
    ['rose by 3.1 points', '有所提高', [missing('number', '3.1')]],
    ['rose by some points', '提高了 3 个百分点', [added('number', '3')]],
    ['12,000 images', '12 万张图像', [missing('number', '12,000'), added('number', '12')]],
    ['12,000 images', '1200 张图像', [missing('number', '12,000'), added('number', '1200')]],
    ['1.5 billion words', '1.5 亿词', [missing('number', '1.5'), added('number', '1.5')]],
    ['1.234 seconds', '1,234 秒', [missing('number', '1.234'), added('number', '1,234')]],
    ['it fell to -5 degrees', '降至 5 度', [missing('number', '5'), added('number', '5')]],
    ['at 10⁻³ of it', '在其 10⁻⁴ 处', [missing('number', '3'), added('number', '4')]],
    ['two hundred mice', '300 只小鼠', [added('number', '300')]],
    ['in 2026', '2025 年', [missing('number', '2026'), added('number', '2025')]],
    ['GPT-4 wins', 'GPT-5 胜出', [missing('number', '4'), added('number', '5')]],
    ['3.1 points', '3,2 Punkte', [missing('number', '3.1'), added('number', '3,2')]],
    ['Only $1.4\\%$ of it.', '仅 1.5%。', [missing('number', '1.4'), added('number', '1.5')]],
    ['in 5 ms', '5 秒内', [missing('unit', '5 ms')]],
    ['in 5 ms', '耗时为 5。', [missing('unit', '5 ms')]],
    ['in 5 GHz', 'in 5 MHz', [missing('unit', '5 GHz')]],
    ['of 5% in all', '共 5 个', [missing('sign', '%')]],
    ['of 5 in all', '共 5%', [added('sign', '%')]],
    ['of α and β', '关于 β', [missing('sign', 'α')]],
    ['of β', '关于 α 和 β', [added('sign', 'α')]],
    ['for k ≤ 3', '对于 k 为 3', [missing('sign', '≤')]],
    ['for $\\leq 3$', '对于 3', [missing('sign', '≤')]],
    ['at 3 ± 1', '在 3、1 处', [missing('sign', '±')]],
    ['Let $x$ hold.', '设成立。', [missing('formula', '$x$')]],
    ['Let $x$ hold.', '设 $y$ 成立。', [missing('formula', '$x$'), added('formula', '$y$')]],
    [
      'Let $\\times$ hold.',
      '设 $imes$ 成立。',
      [missing('formula', '$\\times$'), added('formula', '$imes$')],
    ],
    ['$x$ and $x$', '$x$', [missing('formula', '$x$')]],
    ['As in [3].', '如 [4]。', [missing('citation', '[3]'), added('citation', '[4]')]],
    ['See https://example.org/a.', '见网站。', [missing('url', 'https://example.org/a')]],
    ['Run `heron` now.', '运行苍鹭。', [missing('code', '`heron`')]],
  ])('is told: %s → %s', (original, translated, issues) =>
    expect(sameAtoms(original, translated)).toEqual(issues),
  );
});

describe('whatever the texts', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '1,234',
      '3.1',
      '万',
      '亿',
      '三',
      '-5',
      '$x$',
      '[3]',
      ' ',
      '1e',
      '.',
      ',',
      'million',
      'May',
    ),
  );
  const text = fc.array(piece, { maxLength: 10 }).map((each) => each.join(''));

  it('an answer comes, and a text agrees with itself', () => {
    fc.assert(
      fc.property(text, text, (one, two) => {
        expect(Array.isArray(sameAtoms(one, two))).toBe(true);
        expect(sameAtoms(one, one)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    '1,'.repeat(50_000),
    '1万'.repeat(30_000),
    '十'.repeat(100_000),
    '9'.repeat(100_000),
    'mil '.repeat(30_000),
  ])('it comes to an end (%#)', (hostile) => expect(sameAtoms(hostile, hostile)).toEqual([]));
});
