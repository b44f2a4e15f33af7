import { describe, expect, it } from 'vitest';
import { checkTerm, type TermProblem } from '../../../entrypoints/options/glossary/check-term';
import { fromTsv, toTsv } from '../../../entrypoints/options/glossary/tsv';
import { isOwnTerm, MOST_TERMS, type OwnTerm } from '../../../lib/records/glossary';

const typed = (term: string, as = '词', field = '') => ({ term, as, field });
const many = (count: number): OwnTerm[] =>
  Array.from({ length: count }, (_, i) => ({ term: `term ${i}`, as: '词' }));

describe('a term that is typed', () => {
  it('is tidied', () => {
    expect(checkTerm({ term: '  Random \t walk ', as: ' 随机游走 ', field: 'statistics' }, [])).toEqual({
      term: 'Random walk',
      as: '随机游走',
      field: 'statistics',
    });
    expect(checkTerm(typed('Position:', '立场：'), [])).toEqual({ term: 'Position:', as: '立场：' });
  });

  it.each<[what: string, term: ReturnType<typeof typed>, problem: TermProblem]>([
    ['nothing', typed(' '), 'no-letters'],
    ['digits', typed('42 – 3'), 'no-letters'],
    ['no translation', typed('kernel', '…'), 'no-translation'],
    ['81 letters', typed('a'.repeat(81)), 'too-long'],
    ['a translation of 81', typed('a', '词'.repeat(81)), 'too-long'],
    ['a field that there is not', typed('a', '词', 'alchemy'), 'unknown-field'],
    ['one that is there', typed('KERNEL'), 'twice'],
  ])('is refused: %s', (_, term, problem) =>
    expect(checkTerm(term, [{ term: 'kernel', as: '核' }])).toBe(problem),
  );

  it('may be there in another field, and have 80 letters', () => {
    expect(checkTerm(typed('kernel', '核', 'computing'), [{ term: 'kernel', as: '核' }])).toHaveProperty(
      'as',
    );
    expect(checkTerm(typed('a'.repeat(80)), [])).toHaveProperty('term');
  });

  it('is refused where there are as many as there may be', () => {
    expect(checkTerm(typed('one more'), many(MOST_TERMS))).toBe('full');
    expect(checkTerm(typed('one more'), many(MOST_TERMS - 1))).toHaveProperty('term');
  });
});

describe('a file of terms', () => {
  const terms: OwnTerm[] = [
    { term: 'kernel', as: '核', field: 'mathematics' },
    { term: 'so-called "field"', as: '所谓“域”' },
  ];

  it('is read as it was written', () => {
    const file = toTsv(terms);
    expect(file.split('\n')[0]).toBe('term\ttranslation\tfield');
    expect(fromTsv(file, [])).toEqual({ terms, added: 2, changed: 0, problems: [] });
    expect(terms.every(isOwnTerm)).toBe(true);
  });

  it('may come from a spreadsheet of any system, without names of columns or fields', () => {
    const file = '\ufeffrandom walk\t随机游走\r\n\r\n"""so"" said"\t"所谓"\t\r\n';
    expect(fromTsv(file, []).terms).toEqual([
      { term: 'random walk', as: '随机游走' },
      { term: '"so" said', as: '所谓' },
    ]);
  });

  it('brings what is new, changes what is there, and keeps the rest', () => {
    const { terms: all, ...told } = fromTsv('Kernel\t核函数\tmathematics\nring\t环\n', terms);
    expect(told).toEqual({ added: 1, changed: 1, problems: [] });
    expect(all).toEqual([
      { term: 'Kernel', as: '核函数', field: 'mathematics' },
      terms[1],
      { term: 'ring', as: '环' },
    ]);
  });

  it('loses no line to another that is wrong, and names those', () => {
    const file = `ring\t环\n42\t词\nfield\n${'a'.repeat(90)}\t词\nring\t圈\nwalk\t走\talchemy\ngroup\t群`;
    const { terms: all, problems } = fromTsv(file, []);
    expect(all.map(({ term }) => term)).toEqual(['ring', 'group']);
    expect(problems).toEqual([
      { line: 2, problem: 'no-letters' },
      { line: 3, problem: 'no-translation' },
      { line: 4, problem: 'too-long' },
      { line: 5, problem: 'twice' },
      { line: 6, problem: 'unknown-field' },
    ]);
  });

  it('is taken as far as there is room; what is there can still be changed', () => {
    const { terms: all, added, changed, problems } = fromTsv('new\t词\nterm 3\t语', many(MOST_TERMS));
    expect([all.length, added, changed]).toEqual([MOST_TERMS, 0, 1]);
    expect(problems).toEqual([{ line: 1, problem: 'full' }]);
  });

  it('that is no table brings nothing', () => {
    expect(fromTsv('<html>\n<body>', []).terms).toEqual([]);
    expect(fromTsv('', terms)).toEqual({ terms, added: 0, changed: 0, problems: [] });
  });
});
