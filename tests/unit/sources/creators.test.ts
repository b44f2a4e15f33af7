import { describe, expect, it } from 'vitest';
import { namedOnce, readCreators } from '../../../lib/sources/creators';

describe('creators', () => {
  it.each([
    [
      'bioRxiv until 2018: one an author',
      ['Kumar, V. G.', 'Martinez-Ortiz, C.'],
      ['V. G. Kumar', 'C. Martinez-Ortiz'],
    ],
    [
      'bioRxiv since 2019: all in one',
      ['Kukla, D., Crampton, A., Khetani, S.'],
      ['D. Kukla', 'A. Crampton', 'S. Khetani'],
    ],
    ['one author alone', ['Li, Y.'], ['Y. Li']],
    ['joined given names', ['Smith, J.-P., van der Berg, J. P.'], ['J.-P. Smith', 'J. P. van der Berg']],
    ['initials like a numeral', ['Kumar, V., Ivanov, I. V.'], ['V. Kumar', 'I. V. Ivanov']],
    ['a suffix', ['Karr, J., Jr., Ek, D.'], ['J. Karr Jr.', 'D. Ek']],
    [
      'a consortium among them',
      ['Kukla, D., The Tissue Consortium, Ek, D.'],
      ['D. Kukla', 'Tissue Consortium', 'D. Ek'],
    ],
    [
      'the API: semicolons',
      ['Loconsole, M.; Xue, C.; Tissue Team'],
      ['M. Loconsole', 'C. Xue', 'Tissue Team'],
    ],
    [
      'Nature: given names first, one each',
      ['Ada Nilsdotter', 'Jason S. Tervo'],
      ['Ada Nilsdotter', 'Jason S. Tervo'],
    ],
    ['RSS 2.0: all in one', ['Ada Nils, Bo Tervo and Di Ek'], ['Ada Nils', 'Bo Tervo', 'Di Ek']],
    ['two in one', ['Ada Nilsdotter, Bo Tervo'], ['Ada Nilsdotter', 'Bo Tervo']],
    ['a family name first, alone', ['Nilsdotter, Ada'], ['Ada Nilsdotter']],
    ['family names first, several', ['van Nils, Ada', 'Tervo, Bo'], ['Ada van Nils', 'Bo Tervo']],
    ['mail with a name', ['ada@journal.example (Ada Nils)'], ['Ada Nils']],
    ['mail without', ['editor@journal.example'], []],
    ['nothing', ['', '  '], []],
  ])('%s', (_what, creators, names) => {
    expect(readCreators(creators).map(({ name }) => name)).toEqual(names);
  });

  it('named twice in a list are meant once', () => {
    const names = readCreators(['Ada Nils', 'Bo Tervo', 'Ada Nils']);
    expect(namedOnce(names).map(({ name }) => name)).toEqual(['Ada Nils', 'Bo Tervo']);
  });
});
