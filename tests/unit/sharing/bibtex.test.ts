import { describe, expect, it } from 'vitest';
import { asBibtex } from '../../../lib/sharing/bibtex';

const paper = (given: Partial<Parameters<typeof asBibtex>[0]> = {}) => ({
  id: '2609.22268',
  title: 'Sorting noisy keys',
  authors: [{ name: 'Théo Andrieux' }, { name: 'Jo Karr Jr.' }],
  primary: 'cs.DS',
  dois: [] as string[],
  ...given,
});
const field = (name: string, text: string) => new RegExp(`^  ${name} = \\{(.*)\\},$`, 'm').exec(text)?.[1];
const titleOf = (title: string) => field('title', asBibtex(paper({ title })));
const authorOf = (...names: string[]) =>
  field('author', asBibtex(paper({ authors: names.map((name) => ({ name })) })));

/** As BibTeX counts: each brace, escaped or not. */
const isBalanced = (text: string) => {
  let depth = 0;
  for (const sign of text) {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    if (depth < 0) return false;
  }
  return depth === 0;
};

describe('a paper as BibTeX', () => {
  it('has the fields that arXiv gives', () => {
    expect(asBibtex(paper({ dois: ['10.5555/x'] }))).toBe(
      [
        '@misc{andrieux2026sorting,',
        '  title = {Sorting noisy keys},',
        String.raw`  author = {Th{\'e}o Andrieux and Karr, Jr., Jo},`,
        '  year = {2026},',
        '  eprint = {2609.22268},',
        '  archivePrefix = {arXiv},',
        '  primaryClass = {cs.DS},',
        '  doi = {10.5555/x},',
        '  url = {https://arxiv.org/abs/2609.22268},',
        '}',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['hep-th/9901001', '1999'],
    ['math.GT/0309136', '2003'],
    ['0704.0001', '2007'],
  ])('of %s is of %s', (id, year) => {
    expect(field('year', asBibtex(paper({ id })))).toBe(year);
    expect(field('eprint', asBibtex(paper({ id })))).toBe(id);
  });

  it.each([
    ['keeps capitals', 'BLADE: an LLM for pH', '{BLADE}: an {LLM} for {pH}'],
    [
      'keeps TeX',
      String.raw`Bounds on $\mathbb{E}[X_i]$ and \emph{more}`,
      String.raw`Bounds on {$\mathbb{E}[X_i]$} and \emph{more}`,
    ],
    ['escapes what is special', 'Q&A: 50% of #1_a', String.raw`Q\&A: 50\% of \#1\_a`],
    ['escapes nothing twice', String.raw`Q\&A: 50\%`, String.raw`Q\&A: 50\%`],
    ['drops a brace without its partner', 'An {open end', 'An open end'],
    ['has no line breaks', 'One\n  two', 'One two'],
  ])('%s', (_, title, shown) => {
    expect(titleOf(title)).toBe(shown);
  });

  it.each([
    ['Łukasz Żak', String.raw`{\L}ukasz {\.Z}ak`],
    ['Søren Ångström', String.raw`S{\o}ren {\r A}ngstr{\"o}m`],
    ['Jiří Dvořák', String.raw`Ji{\v r}{\'i} Dvo{\v r}{\'a}k`],
    ['李明', '李明'],
    ['ATLAS Collaboration', '{ATLAS Collaboration}'],
  ])('writes %s', (name, written) => {
    expect(authorOf(name)).toBe(written);
  });

  it.each(['}{', '{{{', '$a{$ b}', String.raw`\{ x`, '$}$'])('is sound whatever the title: %s', (title) => {
    expect(isBalanced(asBibtex(paper({ title })))).toBe(true);
  });
});
