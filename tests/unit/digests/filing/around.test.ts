import { describe, expect, it } from 'vitest';
import { extractDigest } from '../../../../lib/digests/extractive';
import { shippedData } from '../../../../scripts/lib/engine-data';

const DATA = shippedData();

const digestOf = (primary: string, title: string, ...sentences: string[]) =>
  extractDigest(
    { key: 'arxiv:1', version: 1, categories: [], primary, title, abstract: sentences.join(' ') },
    0,
    DATA,
  );
const quotes = (statements: { evidence: { quote: string } }[]) =>
  statements.map(({ evidence }) => evidence.quote);

describe('what stands around a sentence', () => {
  it('makes what is found before the paper speaks of itself others’ finding', () => {
    const early = 'Amber was found in eleven of the caves.';
    const { sections } = digestOf(
      'q-bio.PE',
      'Caves and amber',
      early,
      'It is dated by its insects.',
      'The age of the oldest pieces is unknown.',
      'Here we show that the amber of the caves is older than the caves.',
      'We used mass spectrometry to date the pieces.',
      'The oldest piece is 3.4 million years old.',
    );
    expect(quotes(sections.results.statements)).toEqual(['The oldest piece is 3.4 million years old.']);
    expect(quotes(sections.methodology.statements)).toEqual([
      'We used mass spectrometry to date the pieces.',
    ]);
  });

  it('makes what lies between a claim and “In this study, we …” no result of it', () => {
    const between = 'Yet the enzyme exceeds the size of the usual vectors.';
    const { sections } = digestOf(
      'q-bio.BM',
      'A smaller enzyme for the liver',
      'We report a strategy to carry the enzyme into the liver.',
      'The enzyme breaks down a toxin.',
      between,
      'In this study, we aimed to make a smaller enzyme.',
      'Mice were injected with the new enzyme.',
      'Treated mice lived 40% longer than controls.',
      'The toxin was reduced in all organs of treated mice.',
    );
    expect(quotes(sections.results.statements)).not.toContain(between);
    expect(quotes(sections.results.statements)).toContain('Treated mice lived 40% longer than controls.');
    expect(quotes(sections.methodology.statements)).toEqual(['Mice were injected with the new enzyme.']);
  });

  it('leaves a section empty, and says why, rather than guess', () => {
    const open = 'Leaves are allowed.';
    const { sections, background } = digestOf(
      'math.CO',
      'Trees without amber',
      'Trees are old.',
      'We prove that trees have no amber, and that amber has no trees.',
      open,
      'Roots are allowed as well.',
      'Amber is old.',
    );
    expect(quotes(background)).toContain(open);
    expect(sections.methodology).toMatchObject({ statements: [], absent: 'not-stated' });
    expect(sections.results).toMatchObject({ statements: [], absent: 'in-tldr' });
  });

  it('takes no sentence of the paper’s own account for its problem', () => {
    const late = 'However, the two lattices remain difficult to tell apart by eye.';
    const { sections } = digestOf(
      'math.GR',
      'Two lattices',
      'We prove that the two lattices are isomorphic.',
      'The proof uses a spectral sequence.',
      late,
      'Their duals are isomorphic, too.',
      'We also determine the automorphisms.',
    );
    expect(quotes(sections.summary.statements)).not.toContain(late);
  });
});

describe('under headings', () => {
  const paper = [
    'Background and aims: Falls are frequent in old age.',
    'Shoes have been blamed.',
    'We aimed to compare two kinds of shoes.',
    'Methods: We recruited 310 persons.',
    'Results: The primary outcome was the number of falls in a year.',
    'Falls were 23% fewer with flat shoes.',
    'Conclusions: Flat shoes prevent falls.',
    'Trial registration: NCT00000000.',
  ];

  it('settings among aims, outcomes among results and registrations stand where they belong', () => {
    const { sections, background } = digestOf('q-bio.QM', 'Shoes and falls', ...paper);
    expect(quotes(sections.methodology.statements)).toContain(
      'The primary outcome was the number of falls in a year.',
    );
    expect(quotes(sections.results.statements)).toEqual(['Falls were 23% fewer with flat shoes.']);
    const said = [...quotes(sections.implications.statements), ...quotes(sections.results.statements)];
    expect(said.filter((quote) => quote.includes('NCT'))).toEqual([]);
    expect(background.length).toBeGreaterThan(0);
  });

  it('the conclusion is the TL;DR, unless it hopes', () => {
    const tldr = (last: string) =>
      digestOf('q-bio.QM', 'Shoes and falls', ...paper.slice(0, 6), last).sections.tldr.statements[0]?.text;
    expect(tldr('Conclusions: Flat shoes prevent falls in old persons of both sexes.')).toBe(
      'Flat shoes prevent falls in old persons of both sexes.',
    );
    expect(tldr('Conclusions: Flat shoes might prevent some other injuries.')).not.toMatch(/might/);
  });
});

describe('the TL;DR outside computing', () => {
  it('is the first thing proved, not what is added to it', () => {
    const { sections } = digestOf(
      'cs.GT',
      'Auctions of scarce slots',
      'We study auctions of scarce slots.',
      'We show that a posted price extracts half of the welfare.',
      'On the other hand, we prove that no auction extracts more than three quarters.',
      'We complement this with a matching lower bound for scarce slots.',
      'Computing the price takes linear time.',
    );
    expect(sections.tldr.statements[0]?.text).toBe(
      'We show that a posted price extracts half of the welfare.',
    );
  });

  it('is what is proposed where the title names it', () => {
    const { sections } = digestOf(
      'math.NA',
      'A mortar method for thin shells',
      'This paper deals with thin shells.',
      'We propose a mortar method in which the shells are glued weakly.',
      'We prove that the bilinear form is coercive for thin shells.',
      'Optimal error estimates follow.',
      'Numerical experiments confirm the theory.',
    );
    expect(sections.tldr.statements[0]?.text).toMatch(/^We propose a mortar method/);
  });
});
