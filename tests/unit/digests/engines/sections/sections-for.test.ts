import { describe, expect, it } from 'vitest';
import { estimateTokens, MOST_OF_SECTIONS } from '../../../../../lib/digests/engines/prompt';
import { sectionsFor } from '../../../../../lib/digests/engines/sections';
import type { Place, TextGiven } from '../../../../../lib/records/full-text';
import { readHtml } from '../../../../../lib/sources/html';
import { FAULTY_HTML, HOSTILE_HTML } from '../../../../fake-web/arxiv/html';
import { renderHtml } from '../../../../fake-web/arxiv/html/paper';
import { page, para, section, theorem } from '../../../../fake-web/arxiv/html/parts';

const ADDRESS = 'https://arxiv.org/html/2606.1v1';
const given = (html: string, room = MOST_OF_SECTIONS): TextGiven =>
  sectionsFor(readHtml(html).root, room, ADDRESS);
const read = (html: string, room?: number) => {
  const found = given(html, room);
  if (found.kind !== 'sections') throw new Error(found.because);
  return found;
};
const titles = (places: readonly Place[]) => places.map(({ title }) => title);
const tokens = ({ sections }: ReturnType<typeof read>) =>
  sections.reduce((sum, { text }) => sum + estimateTokens(text), 0);

/** So many sentences, each its own. */
const sentences = (word: string, count: number) =>
  Array.from({ length: count }, (_, i) => `The ${word} of round ${i + 1} is served from its head in turn.`);
const text = (id: string, word: string, count: number) => para(id, sentences(word, count).join(' '));

/** A paper with more of everything than is read. */
const LARGE = page(
  'On the limitations of queues',
  [
    section(
      'S1',
      '1',
      'Introduction',
      `${text('S1.p1', 'history', 100)}${para('S1.p2', 'Our contributions are three, and a queue is one of them.')}`,
    ),
    section('S2', '2', 'Related Work', text('S2.p1', 'rival', 60)),
    section('S3', '3', 'Method', text('S3.p1', 'method', 200)),
    section(
      'S4',
      '4',
      'Experiments',
      section('S4.SS1', '4.1', 'Setup', text('S4.SS1.p1', 'setup', 150), 'sub') +
        section(
          'S4.SS2',
          '4.2',
          'Model comparison',
          `${text('S4.SS2.p1', 'talk', 100)}${para('S4.SS2.p2', 'TIDE needs 12.5% fewer comparisons.')}`,
          'sub',
        ),
    ),
    section('S5', '5', 'Discussion', text('S5.p1', 'doubt', 100)),
    section('S6', '6', 'Limitations', text('S6.p1', 'limit', 100)),
    section('S7', '7', 'Conclusion', text('S7.p1', 'end', 100)),
    '<section id="A1" class="ltx_appendix"><h2 class="ltx_title"><span class="ltx_tag">Appendix A </span>Limitations of proofs</h2>',
    text('A1.p1', 'proof', 50),
    '</section>',
  ].join('\n'),
);

describe('what a model is given of a paper’s sections', () => {
  it('is all of a short one, in its order, with where it stands', () => {
    const found = read(renderHtml({ title: 'Sorting', abstract: 'We sort.', categories: ['cs.LG'] }, 1));
    expect(found.address).toBe(ADDRESS);
    expect(found.sections.map(({ place }) => [place.number, place.title, place.anchor])).toEqual([
      ['1', 'Introduction', 'S1'],
      ['2', 'Method', 'S2'],
      ['3', 'Conclusion', 'S3'],
      ['4', 'Discussion', 'S4'],
      ['4.1', 'Limitations', 'S4.SS1'],
    ]);
    expect(titles(found.read)).toEqual(['Introduction', 'Method', 'Conclusion', 'Discussion']);
    expect(found.read.some(({ part }) => part)).toBe(false);
    // Thanks are nothing that a reader misses.
    expect(found.leftOut).toEqual([]);
  });

  it('is never more than there is room for, in whole sentences', () => {
    for (const room of [MOST_OF_SECTIONS, 3000, 1000, 400]) {
      const found = read(LARGE, room);
      expect(tokens(found)).toBeLessThanOrEqual(room);
      expect(tokens(found)).toBeGreaterThan(room / 2);
      for (const each of found.sections) expect(each.text).toMatch(/\.$/);
    }
  });

  it('is no appendix, no related work, no references, whatever room there is', () => {
    const found = read(LARGE);
    const all = found.sections.map(({ text }) => text).join(' ');
    for (const never of ['rival', 'proof', 'Tervo']) expect(all).not.toContain(never);
    expect(titles(found.leftOut)).toEqual(['Related Work', 'Limitations of proofs']);
  });

  it('says which were read in part', () => {
    const found = read(LARGE);
    expect(found.read.filter(({ part }) => part).map(({ number }) => number)).toEqual([
      ...['1', '3', '4', '5', '6', '7'],
    ]);
  });

  it('is fewer sections where there is less room, the conclusion and the contributions first, and says so', () => {
    const found = read(LARGE, 900);
    expect(titles(found.read)).toEqual(['Introduction', 'Conclusion']);
    expect(titles(found.leftOut)).toContain('Experiments');
    expect(given(LARGE, 20)).toEqual({ kind: 'abstract', because: 'no-room' });
    expect(given(LARGE, 0)).toEqual({ kind: 'abstract', because: 'no-room' });
  });

  it('takes what an introduction contributes and what results measure before other words', () => {
    const { sections } = read(LARGE, 2500);
    const of = (anchor: string) => sections.find(({ place }) => place.anchor === anchor)?.text;
    expect(of('S1')).toContain('Our contributions are three');
    expect(of('S4.SS2')).toContain('12.5%');
  });

  it('takes a subsection for a part of its section: a model among the results is a result', () => {
    const { sections } = read(LARGE);
    const share = (anchor: string) =>
      estimateTokens(sections.find(({ place }) => place.anchor === anchor)?.text ?? '');
    expect(share('S4.SS1')).toBeGreaterThan(500);
    expect(share('S4.SS2')).toBeGreaterThan(500);
    expect(share('S4.SS1') + share('S4.SS2')).toBeLessThanOrEqual(1500);
  });

  it('gives what some leave free to others', () => {
    const long = page(
      'A letter',
      section('S1', '1', 'Introduction', text('S1.p1', 'start', 10)) +
        section('S2', '2', 'Results', text('S2.p1', 'result', 400)),
    );
    expect(tokens(read(long))).toBeGreaterThan(MOST_OF_SECTIONS * 0.9);
  });

  it('is the text of a letter without headings, which has no title', () => {
    const found = read(page('A letter on limitations', text('p1', 'letter', 80)));
    expect(found.read).toEqual([{ title: '' }]);
    expect(found.sections[0]?.place).toEqual({ title: '' });
  });

  it('holds theorems with their names', () => {
    const html = page(
      'A proof',
      section('S1', '1', 'Queues', text('S1.p1', 'queue', 80)) +
        section(
          'S2',
          '2',
          'Votes',
          theorem('T1', 'Theorem', '2.1', para('T1.p1', 'Almost surely $n$ votes suffice.'), 'Strong law'),
        ),
    );
    expect(read(html).sections.at(-1)?.text).toBe(
      'Theorem 2.1 (Strong law). Almost surely $n$ votes suffice.',
    );
  });
});

describe('HTML that is none', () => {
  it.each([
    ['fatal', 'broken'],
    ['untitled', 'broken'],
    ['stub', 'broken'],
    ['empty', 'broken'],
    ['foreign', 'foreign'],
  ] as const)('%s gives the abstract alone', (fault, because) => {
    expect(given(FAULTY_HTML[fault])).toEqual({ kind: 'abstract', because });
  });

  it('scripts, handlers and pictures are no text', () => {
    const all = JSON.stringify(read(HOSTILE_HTML).sections);
    expect(all).not.toMatch(/globalThis|onclick|javascript:|<script/);
    expect(read(HOSTILE_HTML).sections.at(-1)?.place).toMatchObject({ number: '9', title: 'Conclusion' });
  });

  it('a heading of a megabyte is cut, an anchor of one is none', () => {
    const html = page(
      'A paper',
      text('p1', 'word', 80) +
        section(
          `S${'9'.repeat(1_000_000)}`,
          '9'.repeat(1_000_000),
          'A'.repeat(1_000_000),
          text('p2', 'x', 5),
        ),
    );
    const place = read(html).read.at(-1);
    expect(place?.title.length).toBeLessThanOrEqual(120);
    expect(place?.number?.length).toBeLessThanOrEqual(16);
    expect(place?.anchor).toBeUndefined();
  });

  it('a paragraph of a megabyte without a stop, and thousands of sections, come to an end', () => {
    const long = page('A paper', section('S1', '1', 'Results', para('p', 'word '.repeat(200_000))));
    expect(tokens(read(long))).toBeLessThanOrEqual(MOST_OF_SECTIONS);
    const many = page(
      'A paper',
      Array.from({ length: 3000 }, (_, i) => section(`S${i}`, String(i), 'Part', text(`p${i}`, 'w', 2))).join(
        '',
      ),
    );
    expect(tokens(read(many))).toBeLessThanOrEqual(MOST_OF_SECTIONS);
    expect(read(many).leftOut.length).toBeLessThanOrEqual(60);
  });

  it('sections in sections, two hundred deep, are read', () => {
    const deep = `${'<section class="ltx_subsection"><h3 class="ltx_title">X</h3>'.repeat(200)}${text('p', 'deep', 3)}${'</section>'.repeat(200)}`;
    expect(read(page('A paper', text('p0', 'word', 80) + deep)).sections.length).toBeGreaterThan(0);
  });
});
