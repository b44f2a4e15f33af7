import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, writtenIn } from '../../../../../lib/digests/engines/language';
import { SENTENCES } from './sentences';

const TAGS = LANGUAGES.map(({ tag }) => tag);

describe('the language a text is written in', () => {
  it('has ten sentences of each', () => {
    for (const tag of TAGS) expect([tag, (SENTENCES[tag] ?? []).length >= 10]).toEqual([tag, true]);
  });

  const all = TAGS.flatMap((tag) => (SENTENCES[tag] ?? []).map((text): [string, string] => [tag, text]));
  it.each(all)('is %s alone: %s', (own, text) => {
    const found = TAGS.map((tag) => [tag, writtenIn(text, tag)]);
    expect(found).toEqual(TAGS.map((tag) => [tag, tag === own ? 'yes' : 'no']));
  });

  it.each(TAGS)('holds for a whole abstract in %s', (own) => {
    const text = (SENTENCES[own] ?? []).join(' ');
    for (const tag of TAGS) expect([tag, writtenIn(text, tag)]).toEqual([tag, tag === own ? 'yes' : 'no']);
  });

  it.each([
    '',
    ' ',
    'BLADE',
    '$x^2 + y^2 = z^2$',
    'GPT-4 (2023)',
    '3.1 %',
    '模型',
    'https://example.org/a-b',
    '🙂',
  ])('is not told by %j', (text) => {
    for (const tag of TAGS) expect([tag, writtenIn(text, tag)]).toEqual([tag, 'unsure']);
  });

  it('does not count formulas, code, addresses and names', () => {
    const names = 'BLADE、ResNet-50、GPT-4、LLaMA 与 DeepSeek-V3 的比较显示差异很小。';
    expect(writtenIn(names, 'zh-CN')).toBe('yes');
    const small = 'vLLM、mBERT、pFedMe、iTransformer、eSRGAN、xLSTM 的差异都很小，可以忽略。';
    expect(writtenIn(small, 'zh-CN')).toBe('yes');
    const code = '运行 `for each item in the list do print it and the rest` 即可复现实验结果。';
    expect(writtenIn(code, 'zh-CN')).toBe('yes');
    const formula =
      '我们证明 $\\text{the limit of the sum is at most the sum of the limits}$ 对所有情形成立。';
    expect(writtenIn(formula, 'zh-CN')).toBe('yes');
  });

  it('is unsure of what is half and half', () => {
    const half = '我们提出了一种回放方法 which keeps what the learner is about to forget in its buffer.';
    expect(writtenIn(half, 'zh-CN')).toBe('unsure');
  });

  it('is unsure of Chinese in both scripts at once', () => {
    const both = '我们发现这个问题對於資料與樣本都很重要。';
    expect([writtenIn(both, 'zh-CN'), writtenIn(both, 'zh-TW')]).toEqual(['unsure', 'unsure']);
  });

  it('says no to a language that is not in the list, and knows none that is asked for', () => {
    const italian =
      'Proponiamo un metodo che conserva gli esempi che il modello sta per dimenticare nella memoria.';
    const dutch = 'Wij stellen een methode voor die bewaart wat het model op het punt staat te vergeten.';
    const ukrainian = 'Ми пропонуємо метод, який зберігає те, що модель ось-ось забуде, і не є дорогим.';
    for (const text of [italian, dutch])
      for (const tag of TAGS) expect([tag, writtenIn(text, tag)]).not.toEqual([tag, 'yes']);
    expect(writtenIn(ukrainian, 'ru')).toBe('no');
    expect(writtenIn(italian, 'it')).toBe('unsure');
  });

  it('goes by the language of a tag, whatever its region', () => {
    const [portuguese = '', english = ''] = [SENTENCES.pt?.[0], SENTENCES.en?.[0]];
    expect(writtenIn(portuguese, 'pt-BR')).toBe('yes');
    expect(writtenIn(english, 'en_GB')).toBe('yes');
    expect(writtenIn(SENTENCES['zh-TW']?.[0] ?? '', 'zh-Hant')).toBe('yes');
    expect(writtenIn(SENTENCES['zh-TW']?.[0] ?? '', 'zh')).toBe('no');
  });

  it('answers whatever it is given', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(text, fc.constantFrom(...TAGS, 'xx', ''), (any, tag) =>
        ['yes', 'no', 'unsure'].includes(writtenIn(any, tag)),
      ),
    );
  });

  it.each([
    'a '.repeat(50_000),
    '中'.repeat(50_000),
    '$'.repeat(50_000),
    '<a'.repeat(50_000),
    'A1_'.repeat(40_000),
  ])('comes to an end (%#)', (hostile) => {
    for (const tag of TAGS) expect(writtenIn(hostile, tag)).toMatch(/yes|no|unsure/);
  });
});
