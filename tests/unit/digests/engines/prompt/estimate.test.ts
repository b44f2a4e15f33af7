import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../../lib/digests/engines/language';
import {
  estimateTokens,
  estimateUsage,
  MOST_OF_SECTIONS,
  usualAbstract,
  usualReread,
  usualUsage,
} from '../../../../../lib/digests/engines/prompt';
import { INVENTED } from '../../abstracts';

describe('the tokens of a text', () => {
  it.each([
    ['', 0],
    ['word', 1],
    ['a'.repeat(400), 100],
    ['模型可以', 3],
    ['汉'.repeat(300), 200],
    ['и'.repeat(250), 100],
    ['$$$$', 2],
    ['🙂', 1],
  ])('of %j are about %i', (text, tokens) => expect(estimateTokens(text)).toBe(tokens));

  it('grow with the text, and are whole', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(text, text, (one, two) => {
        const [a, both] = [estimateTokens(one), estimateTokens(`${one} ${two}`)];
        expect(Number.isInteger(a) && a >= 0 && both >= a - 1).toBe(true);
      }),
    );
  });
});

describe('the use of a digest', () => {
  const paper = { ...INVENTED.ml, categories: ['cs.LG'] };

  it.each(LANGUAGES)('is set aside before it is written in $tag', ({ tag }) => {
    const { input, output, counted } = estimateUsage(paper, tag);
    expect(counted).toBe(false);
    // Rules and abstract, about 1.3 thousand tokens together; a written digest about 0.9 in English (facts, 6.5).
    expect(input).toBeGreaterThan(800);
    expect(input).toBeLessThan(2500);
    expect(output).toBeGreaterThan(700);
    expect(output).toBeLessThan(2000);
  });

  it('grows with the abstract', () => {
    const longer = { ...paper, abstract: `${paper.abstract} ${paper.abstract}` };
    expect(estimateUsage(longer, 'en').input).toBeGreaterThan(estimateUsage(paper, 'en').input + 150);
  });

  it('grows with the sections, those that were read or those that may be', () => {
    const { input } = estimateUsage(paper, 'en');
    const text = 'word '.repeat(800);
    const html = {
      kind: 'sections' as const,
      address: '',
      read: [],
      leftOut: [],
      sections: [{ place: { title: '' }, text }],
    };
    expect(estimateUsage({ ...paper, html }, 'en').input).toBeGreaterThanOrEqual(input + 1000);
    expect(estimateUsage(paper, 'en', {}, {}, 6000).input).toBeGreaterThanOrEqual(input + 6000);
    const alone = { kind: 'abstract' as const, because: 'none' as const };
    expect(estimateUsage({ ...paper, html: alone }, 'en').input).toBe(input);
  });

  it('of a usual paper is more where the full text is read', () => {
    expect(usualUsage('en', {}, 'full-text').input).toBeGreaterThan(
      usualUsage('en').input + MOST_OF_SECTIONS,
    );
    expect(usualUsage('en', {}, 'full-text').output).toBe(usualUsage('en').output);
  });

  it('grows by the abstract’s translation, where it needs one', () => {
    const translate = { affiliations: ['Newcastle University'] };
    for (const tag of ['zh-CN', 'de', 'ru']) {
      const [without, more] = [estimateUsage(paper, tag), estimateUsage(paper, tag, {}, { translate })];
      // At least the abstract itself goes there, and comes back.
      expect(more.input - without.input).toBeGreaterThan(estimateTokens(paper.abstract));
      expect(more.output - without.output).toBeGreaterThan(estimateTokens(paper.abstract) / 2);
    }
    expect(estimateUsage(paper, 'en', {}, { translate })).toEqual(estimateUsage(paper, 'en'));
    expect(usualUsage('de', { translated: true }).output).toBe(
      usualUsage('de').output + usualAbstract('de').output,
    );
  });

  it('grows by a second reading: the abstract and what was written go there once more', () => {
    for (const tag of ['en', 'zh-CN', 'ru']) {
      const [without, more] = [estimateUsage(paper, tag), estimateUsage(paper, tag, {}, { reread: true })];
      expect(more.input - without.input).toBeGreaterThan(estimateTokens(paper.abstract) + without.output / 2);
      expect(more.output).toBeGreaterThan(without.output);
    }
    const usual = usualUsage('en', { reread: true });
    expect(usual.input).toBe(usualUsage('en').input + usualReread('en', 'abstract').input);
    expect(usualReread('en', 'full-text').input).toBeGreaterThan(usualReread('en', 'abstract').input);
  });

  it('counts the terms of the field that are sent along, with both requests', () => {
    const about = { ...paper, title: 'Fast isotonic regression' };
    const glossary = { 'machine-learning': { 'isotonic regression': { as: ['保序回归'] } } };
    const more = estimateUsage(about, 'zh-CN', glossary).input - estimateUsage(about, 'zh-CN').input;
    expect(more).toBeGreaterThan(2 * estimateTokens('isotonic regression → 保序回归'));
  });

  it('counts the title that may be asked for alone, where it needs to be translated', () => {
    const formula = { ...paper, title: '$x^2+y^2=z^2$' };
    const named = { ...paper, title: 'Sorting noisy keys by voting' };
    const [none, one] = [estimateUsage(formula, 'zh-CN'), estimateUsage(named, 'zh-CN')];
    expect(one.input - none.input).toBeGreaterThan(100);
    expect(one.output - none.output).toBeGreaterThan(15);
    expect(estimateUsage(named, 'en').output).toBe(estimateUsage(formula, 'en').output);
  });

  it('takes an abstract of nothing', () => {
    expect(estimateUsage({ ...paper, abstract: '' }, 'en').input).toBeGreaterThan(0);
  });
});
