import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LibraryEntry } from '../../../lib/records/library';
import { entriesOf, NOW, only, read } from './read';

const article = (fields: string, label = 'key') => `@article{${label},\n${fields}\n}\n`;
const titles = async (text: string) => (await entriesOf(text)).entries.map(({ title }) => title);

describe('an entry of BibTeX', () => {
  it('becomes a work of the library, with all it says', async () => {
    const text = `@misc{lund2024tide,
      title={Tides in {{Random}} Harbours},
      author={Lund, Ada and van der Berg, Jan and {The Harbour Group} and others},
      year={2024},
      eprint={2403.01234v2},
      archivePrefix={arXiv},
      primaryClass={math.PR},
      abstract={We study tides.

        They come and go.},
    }`;
    expect(await only(text)).toEqual<LibraryEntry>({
      key: 'arxiv:2403.01234',
      title: 'Tides in Random Harbours',
      abstract: 'We study tides.\n\nThey come and go.',
      authors: ['Ada Lund', 'Jan van der Berg', 'The Harbour Group'],
      year: 2024,
      categories: ['math.PR'],
      addedAt: NOW,
      from: 'mine',
    });
  });

  it.each([
    ['eprint of the old scheme', 'eprint={hep-th/9901001}, archiveprefix={arXiv}', 'arxiv:hep-th/9901001'],
    ['eprint without archive', 'eprint={1706.03762}', 'arxiv:1706.03762'],
    ['an address', 'url={https://arxiv.org/pdf/1706.03762v5.pdf}', 'arxiv:1706.03762'],
    ['arXiv’s own DOI', 'doi={10.48550/arXiv.1706.03762}', 'arxiv:1706.03762'],
    ['a note', 'note={See arXiv:1706.03762 [cs.CL], 2017}', 'arxiv:1706.03762'],
    ['what Scholar writes', 'journal={arXiv preprint arXiv:1706.03762}', 'arxiv:1706.03762'],
    ['what DBLP writes', 'journal={CoRR}, volume={abs/1706.03762}', 'arxiv:1706.03762'],
    ['a DOI', 'doi={https://doi.org/10.1000/ABC.7}', 'doi:10.1000/abc.7'],
    ['a DOI in an address', 'url={https://dx.doi.org/10.1000/abc}', 'doi:10.1000/abc'],
    ['an eprint of another archive', 'eprint={1706.03762}, eprinttype={hdl}', 'title:tidesintheharbour:2017'],
    ['neither', 'journal={Acta}', 'title:tidesintheharbour:2017'],
  ])('is known by %s', async (_, fields, key) => {
    const { key: known } = await only(article(`title={Tides in the Harbour}, year=2017, ${fields}`));
    expect(known).toBe(key);
  });

  it('with a title that many have is told apart by who wrote it', async () => {
    const of = (author: string) => only(article(`title={Introduction}, year=2017, author={${author}}`));
    expect((await of('Lund, A.')).key).not.toBe((await of('Berg, J.')).key);
  });

  it.each([
    [
      'accents',
      String.raw`M{\"u}ller, \'{E}va and \v{C}ech, J{\'o}zef and {\L}o\'s, A.`,
      ['Éva Müller', 'Józef Čech', 'A. Łoś'],
    ],
    ['“Given Family”', 'Ada Lund and Jan van der Berg', ['Ada Lund', 'Jan van der Berg']],
    ['a suffix', 'Karr, Jr., Jo', ['Jo Karr Jr.']],
    ['“and” in braces', '{Barnes and Noble} and Lund, A.', ['Barnes and Noble', 'A. Lund']],
    ['a line end, capitals, too many', 'Lund, A.\n   AND Berg, J. and and', ['A. Lund', 'J. Berg']],
    ['Chinese', '王, 小明 and 李雷', ['王小明', '李雷']],
    ['nobody', 'others', []],
  ])('has authors: %s', async (_, field, names) => {
    expect((await only(article(`title={T one}, author={${field}}`))).authors).toEqual(names);
  });

  it.each([
    ['braces that keep capitals', '{B}ayesian {{ARMA}} models of {t}ides', 'Bayesian ARMA models of tides'],
    ['a comma in braces', '{Tides, Waves and Wind}', 'Tides, Waves and Wind'],
    [
      'formulas',
      String.raw`The {$L^2$} norm and $\alpha_{ij}$`,
      String.raw`The $L^2$ norm and $\alpha_{ij}$`,
    ],
    ['signs', String.raw`Tides \& waves: 100\% --- {\"o}`, 'Tides & waves: 100% — ö'],
    ['money', String.raw`From \$5 to \$6`, String.raw`From \$5 to \$6`],
    ['a command nobody knows', String.raw`Tides \foo{and} waves`, String.raw`Tides \foo and waves`],
    ['Chinese', '{港口潮汐}的研究', '港口潮汐的研究'],
    ['markup', 'H<sub>2</sub>O &amp; tides', 'H₂O & tides'],
  ])('has a title: %s', async (_, field, title) => {
    expect((await only(article(`title={${field}}`))).title).toBe(title);
  });

  it('may be written in any of the ways there are', async () => {
    const text = `% a comment
      @string{lnm = "Notes"}
      @STRING(sea = {of the } # "Sea")
      @preamble{"\\newcommand{\\x}{}"}
      @comment{ @article{not, title={Not}} }
      @Article(one, title = "Tides {"}of{"} " # sea, year = 2001)
      @article{,title={No label}} @article{two words, title={A label of two},,}
      @book{p:q/r+s, title={A {\\{}brace}, journal = lnm, date-added = {x}, month = feb # "~1", editor={Lund, A.}}`;
    const { entries, problems } = await entriesOf(text);
    expect(entries.map(({ title }) => title)).toEqual(['Tides "of" of the Sea', 'No label', 'A \\{brace']);
    expect(entries[2]?.authors).toEqual(['A. Lund']);
    expect(problems).toEqual([{ fault: 'broken', line: 7, label: 'two words' }]);
  });
});

describe('a broken file of BibTeX', () => {
  it.each([
    ['a brace is missing', 'title={Tides of', 'not-closed'],
    ['a comma is missing', 'title={Tides} year={2001}', 'broken'],
    ['a value is missing', 'title=', 'broken'],
    ['there is no title', 'year={2001}', 'no-title'],
    ['braces go too deep', `title=${'{'.repeat(30_000)}${'}'.repeat(30_000)}`, 'broken'],
    ['it is longer than any', `title={${'tide '.repeat(120_000)}}`, 'too-long'],
  ])('loses only the entry in which %s', async (_, fields, fault) => {
    const { entries, problems } = await entriesOf(
      article('title={First}', 'a') + article(fields, 'wrong') + article('title={Last}', 'b'),
    );
    expect(entries.map(({ title }) => title)).toEqual(['First', 'Last']);
    expect(problems).toEqual([{ fault, line: 4, label: 'wrong' }]);
  });

  it('that was cut off anywhere gives all entries before that, and says what was lost', async () => {
    const whole = [1, 2, 3]
      .map((i) => article(`title={Tide ${i}}, eprint={2403.0000${i}}`, `k${i}`))
      .join('');
    for (let end = whole.indexOf('@article{k3') + 12; end < whole.length - 2; end++) {
      const { entries, problems } = await entriesOf(whole.slice(0, end));
      expect([entries.length, problems.map(({ fault, line }) => [fault, line])]).toEqual([
        2,
        [['not-closed', 7]],
      ]);
    }
  });

  it('changes nothing but itself', async () => {
    const text = article(
      'title={T}, __proto__={x}, __proto__+an:polluted={yes}, constructor+an:polluted={yes}, __PROTO__+an:b+an:polluted={yes}, author+an={1=x}',
    );
    expect(await titles(text)).toEqual(['T']);
    expect(
      await titles(
        `@string{__proto__ = "x"}\n@string{toString = "y"}\n${article('title={T} # constructor')}`,
      ),
    ).toEqual(['T']);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
    expect(Object).not.toHaveProperty('polluted');
    expect({}).not.toHaveProperty('b');
    expect(await titles(article('title={T}, journal=tostring'))).toEqual(['T']);
  });

  it('leaves its abbreviations to no other file', async () => {
    await entriesOf(`@string{sea = "Sea"}\n${article('title=sea')}`);
    expect(await read(article('title=sea'))).toMatchObject({ problems: [{ fault: 'no-title' }] });
  });

  it('whose text is an entry is not torn apart', async () => {
    expect(await titles(article('title={Mail to a@article{b} and @c}'))).toEqual([
      'Mail to a@articleb and @c',
    ]);
  });
});

it('an entry with 3,000 authors is read', async () => {
  const names = Array.from({ length: 3000 }, (_, i) => `Name${'abcdefghij'[i % 10]}, G{\\'e}rard ${i}`);
  const { authors } = await only(article(`title={Many}, author={${names.join(' and ')}}`));
  expect(authors).toHaveLength(3000);
  expect(authors[2999]).toBe('Gérard 2999 Namej');
});

/** Words that BibTeX can say: what it has signs for is written with them. */
const SIGNS: Record<string, string> = {
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  é: "{\\'e}",
  ö: '\\"o',
  č: '\\v{c}',
  ł: '{\\l}',
  ß: '{\\ss}',
  ç: '\\c{c}',
};
const written = (text: string) => [...text].map((sign) => SIGNS[sign] ?? sign).join('');
const word = fc
  .string({ unit: fc.constantFrom(...'abcDEFxyz潮汐αβ', ...Object.keys(SIGNS)), minLength: 1, maxLength: 8 })
  // These carry meaning of their own beside others: a label at the end, footnote marks.
  .filter((each) => /\p{L}/u.test(each) && !/^(?:others|and|jr|sr)$/i.test(each));
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((each) => each.join(' '));
const formula = fc.constantFrom('$x^2$', '$\\alpha_{ij}$', '$O(n \\log n)$');
const title = fc
  .array(fc.oneof(words, formula), { minLength: 1, maxLength: 4 })
  .map((each) => each.join(' '));
const nameWord = fc
  .string({ unit: fc.constantFrom(...'abcdexyzéöčłßç潮'), minLength: 2, maxLength: 8 })
  .map((each) => `N${each}`);

it('titles and authors come back as they were written, whatever the letters', async () => {
  const work = fc.record({ title, authors: fc.array(fc.tuple(nameWord, nameWord), { maxLength: 5 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(work, { minLength: 1, maxLength: 4 }), async (works) => {
      const text = works
        .map((each, i) => {
          const names = each.authors
            .map(([given, family]) => `${written(family)}, ${written(given)}`)
            .join(' and ');
          const kept = each.title
            .split(/(\$[^$]*\$)/)
            .map((part) => (part.startsWith('$') ? part : written(part)))
            .join('');
          return article(`title={${kept}},\n author={${names}}`, `k${i}`);
        })
        .join('\n');
      const { entries, problems } = await entriesOf(text);
      expect(problems).toEqual([]);
      expect(entries.map((each) => [each.title, each.authors])).toEqual(
        works.map((each) => [each.title, each.authors.map((name) => name.join(' '))]),
      );
    }),
  );
});
