import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glossaryIssues, LANGUAGES, termsFor } from '../../../../../lib/digests/engines/language';
import { GLOSSARIES, glossaryOf } from './glossaries';

const said = (text: string, field: string, language = 'zh-CN') =>
  Object.fromEntries(termsFor(text, field, glossaryOf(language)).map(({ term, as }) => [term, as[0]]));
const wrong = (original: string, translated: string, language = 'zh-CN', field?: string) =>
  glossaryIssues(original, translated, glossaryOf(language), field).map(({ term, said: found }) => [
    term,
    found,
  ]);

describe('the glossaries', () => {
  it('are there for every language but English', () => {
    const tags = LANGUAGES.map(({ tag }) => tag).filter((tag) => tag !== 'en');
    expect(Object.keys(GLOSSARIES).sort()).toEqual(tags.sort());
  });

  it('hold sixty terms and more in Chinese, some of every field', () => {
    const terms = Object.values(GLOSSARIES['zh-CN'] ?? {}).map((each) => Object.keys(each).length);
    expect(terms.reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(60);
    expect(terms).toHaveLength(7);
  });

  it.each(Object.entries(GLOSSARIES))(
    'are sound in %s: nothing is right and wrong at once',
    (_, glossary) => {
      for (const [field, terms] of Object.entries(glossary)) {
        for (const [term, { as, not = [] }] of Object.entries(terms)) {
          expect(as.length, `${field} ${term}`).toBeGreaterThan(0);
          for (const each of not) expect(as.filter((right) => right.includes(each))).toEqual([]);
          expect([...as, ...not].filter((each) => each.trim() === '' || each !== each.trim())).toEqual([]);
        }
      }
    },
  );
});

describe('the terms of a text', () => {
  it.each<[text: string, field: string, term: string, as: string]>([
    ['Isotonic regression at scale', 'cs.LG', 'isotonic regression', '保序回归'],
    ['Position: Stop Counting Papers', 'cs.LG', 'Position:', '立场：'],
    ['Zero-Shot Transfer', 'cs.CV', 'zero-shot', '零样本'],
    ['few shot learners', 'cs.CL', 'few-shot', '少样本'],
    ['Random walks on groups', 'math.PR', 'random walk', '随机游走'],
    ['Two rings', 'math.RA', 'ring', '环'],
    ['A field of characteristic two', 'math.AG', 'field', '域'],
    ['A scalar field', 'hep-th', 'field', '场'],
    ['The kernel of a map', 'math.AG', 'kernel', '核'],
    ['The kernel of Linux', 'cs.OS', 'kernel', '内核'],
    ['Clinical trials', 'biorxiv', 'clinical trial', '临床试验'],
    ['Dark matter with neural networks', 'astro-ph.CO', 'neural network', '神经网络'],
  ])('in %s (%s) hold %s', (text, field, term, as) => expect(said(text, field)[term]).toBe(as));

  it.each<[text: string, field: string, term: string]>([
    ['Rings of Saturn', 'astro-ph.EP', 'ring'],
    ['The string is a kernelized one', 'cs.LG', 'kernel'],
    ['The position: of a star', 'astro-ph.SR', 'Position:'],
    ['A field study', 'q-bio.PE', 'field'],
  ])('in %s (%s) do not hold %s', (text, field, term) => expect(said(text, field)[term]).toBeUndefined());

  it('are none without a glossary', () => {
    for (const language of ['en', 'it', ''])
      expect(termsFor('random walk', 'math.PR', glossaryOf(language))).toEqual([]);
  });
});

describe('terms said wrongly', () => {
  it.each<[original: string, translated: string, term: string, found: string]>([
    ['Fast isotonic regression', '快速异质回归', 'isotonic regression', '异质回归'],
    ['Position: Benchmarks Are Not Enough', '位置：基准并不足够', 'Position:', '位置：'],
    ['Position: Benchmarks Are Not Enough', '位置: 基准并不足够', 'Position:', '位置：'],
    ['State-of-the-art results', '达到艺术状态的结果', 'state of the art', '艺术状态'],
    ['A zero-shot method', '一种零射击方法', 'zero-shot', '零射击'],
    ['Commutative rings', '通勤环', 'commutative ring', '通勤环'],
  ])('are told: %s → %s', (original, translated, term, found) =>
    expect(wrong(original, translated)).toEqual([[term, found]]),
  );

  it.each<[original: string, translated: string]>([
    ['Fast isotonic regression', '快速保序回归'],
    ['Position: Benchmarks Are Not Enough', '立场：基准并不足够'],
    ['The position of a robot: a study', '机器人的位置：一项研究'],
    ['Where is it? Position: unknown', '它在哪里？位置：未知'],
    ['Heterogeneous regression', '异质回归'],
  ])('are not told: %s → %s', (original, translated) => expect(wrong(original, translated)).toEqual([]));

  it('are those of the paper’s own field, where it is known', () => {
    const grid = ['A transformer in the grid', '电网中的变压器'] as const;
    expect(wrong(...grid, 'zh-CN', 'cs.LG')).toEqual([['transformer', '变压器']]);
    expect(wrong(...grid, 'zh-CN', 'eess.SY')).toEqual([]);
  });

  it.each<[language: string, original: string, translated: string, found: string]>([
    ['zh-TW', 'Position: On isotonic regression', '位置：論異質迴歸', '位置：'],
    ['ja', 'Position: On noise', '位置：雑音について', '位置：'],
    ['ko', 'A zero-shot method', '영 발사 방법', '영 발사'],
    ['de', 'Random walks', 'Ein zufälliger Spaziergang', 'zufälliger Spaziergang'],
    ['fr', 'Position: On noise', 'Poste : sur le bruit', 'Poste :'],
    ['es', 'Random walks', 'Un paseo al azar', 'paseo al azar'],
    ['pt', 'Clinical trials', 'Um julgamento clínico', 'julgamento clínico'],
    ['ru', 'Random walks', 'Случайная прогулка', 'случайная прогулка'],
  ])('are told in %s: %s → %s', (language, original, translated, found) =>
    expect(wrong(original, translated, language).map(([, each]) => each)).toContain(found),
  );

  it('are looked for in any text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 100 });
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom(...LANGUAGES.map(({ tag }) => tag), 'x'),
        (one, two, language) => {
          expect(Array.isArray(glossaryIssues(one, two, glossaryOf(language)))).toBe(true);
          expect(Array.isArray(termsFor(one, two, glossaryOf(language)))).toBe(true);
        },
      ),
    );
  });
});
