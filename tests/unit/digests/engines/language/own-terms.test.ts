import { describe, expect, it } from 'vitest';
import { glossaryIssues, termsFor, withOwnTerms } from '../../../../../lib/digests/engines/language';
import type { OwnTerm } from '../../../../../lib/records/glossary';
import { glossaryOf } from './glossaries';

const with_ = (terms: OwnTerm[], language = 'zh-CN') => withOwnTerms(glossaryOf(language), terms);
const said = (text: string, field: string, terms: OwnTerm[]) =>
  Object.fromEntries(termsFor(text, field, with_(terms)).map(({ term, as }) => [term, as]));
const wrong = (original: string, translated: string, terms: OwnTerm[], field = 'cs.LG', language = 'zh-CN') =>
  glossaryIssues(original, translated, with_(terms, language), field).map((each) => [each.said, each.as[0]]);

describe('the reader’s terms', () => {
  it('go before the glossary’s, in every paper', () => {
    const own = [{ term: 'Isotonic regression', as: '单调回归' }];
    for (const field of ['cs.LG', 'math.ST', 'astro-ph.CO'])
      expect(said('On isotonic regression', field, own)).toEqual({ 'Isotonic regression': ['单调回归'] });
  });

  it('hold in their field alone, where they have one', () => {
    const own: OwnTerm[] = [{ term: 'kernel', as: '核函数', field: 'statistics' }];
    expect(said('A kernel', 'math.ST', own).kernel).toEqual(['核函数']);
    expect(said('A kernel', 'cs.OS', own).kernel).toEqual(['内核']);
    expect(wrong('A kernel', '内核', own, 'cs.OS')).toEqual([]);
  });

  it('make wrong what the glossary says, and right what it never says', () => {
    const own = [{ term: 'isotonic regression', as: '等渗回归' }];
    expect(wrong('Isotonic regression', '等渗回归', own)).toEqual([]);
    expect(wrong('Isotonic regression', '保序回归', own)).toEqual([['保序回归', '等渗回归']]);
  });

  it('do not take a part of themselves for wrong', () => {
    const own = [{ term: 'isotonic regression', as: '保序回归法' }];
    expect(wrong('Isotonic regression', '保序回归法', own)).toEqual([]);
  });

  it('are missed where nothing known stands for them: told by the original’s own word', () => {
    const own = [{ term: 'silting', as: '淤积' }];
    expect(wrong('Silting of harbours', '港口的沉降', own)).toEqual([['silting', '淤积']]);
    expect(wrong('Silting of harbours', '港口的淤积', own)).toEqual([]);
    expect(wrong('Tides of harbours', '港口的潮汐', own)).toEqual([]);
  });

  it.each<[translated: string, found: number]>([
    ['Die Verlandung der Häfen', 0],
    ['Verlandungen von Häfen', 0],
    ['Das Zuschwemmen von Häfen', 1],
  ])('may be inflected where a language does: %s', (translated, found) => {
    const own = [{ term: 'silting', as: 'Verlandung' }];
    expect(wrong('Silting of harbours', translated, own, 'physics.ao-ph', 'de')).toHaveLength(found);
  });

  it('of the beginning of a title are looked for there', () => {
    const own = [{ term: 'Position:', as: '主张：' }];
    expect(said('Position: stop', 'cs.LG', own)['Position:']).toEqual(['主张：']);
    expect(wrong('Position: stop', '立场：停', own)).toEqual([['立场：', '主张：']]);
    expect(wrong('Position: stop', '主张：停', own)).toEqual([]);
  });

  it('work in a language without a glossary, and may be called anything', () => {
    const own = [
      { term: '__proto__', as: '原型' },
      { term: 'constructor', as: '构造函数' },
    ];
    const terms = termsFor('The constructor of __proto__', 'cs.PL', withOwnTerms({}, own));
    expect(terms.map(({ as }) => as[0]).sort()).toEqual(['原型', '构造函数']);
  });

  it('leave the glossary as it was', () => {
    const glossary = glossaryOf('zh-CN');
    const before = JSON.stringify(glossary);
    withOwnTerms(glossary, [{ term: 'kernel', as: '核函数' }]);
    expect(JSON.stringify(glossary)).toBe(before);
    expect(withOwnTerms(glossary, [])).toEqual(glossary);
  });
});
