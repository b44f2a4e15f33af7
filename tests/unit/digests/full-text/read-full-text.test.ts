import { describe, expect, it } from 'vitest';
import { readFullText } from '../../../../lib/digests/extractive/full-text';
import type { FullText } from '../../../../lib/records/full-text';
import { readHtml } from '../../../../lib/sources/html';
import { FAULTY_HTML, HOSTILE_HTML } from '../../../fake-web/arxiv/html';
import { renderHtml } from '../../../fake-web/arxiv/html/paper';
import { page, para, section, theorem } from '../../../fake-web/arxiv/html/parts';
import { capture, haveCaptures, WITHOUT } from '../../captures';

const paper = { abstract: 'We sort keys.', primary: 'cs.LG' };
const MATHS = { ...paper, primary: 'math.PR' };
const read = (html: string, of = paper) => readFullText(readHtml(html).root, of);
const outlookOf = (found: FullText) => (found.kind === 'read' ? found.outlook.map(({ text }) => text) : []);
const theoremsOf = (found: FullText) =>
  found.kind === 'read' ? found.theorems.map(({ place }) => place.title) : [];

const invented = (primary: string) =>
  renderHtml({ title: 'Sorting', abstract: 'We sort.', categories: [primary] }, 1);
const LONG = para('p0', 'The queue is served from its head, and no pair waits for long. '.repeat(60));
const concluding = (...sentences: string[]) =>
  page('A paper', LONG + section('S6', '6', 'Conclusions', para('S6.p1', sentences.join(' '))));

describe('a paper’s own conclusion', () => {
  it('is its sentences that claim, limit or look ahead, each with its section', () => {
    const found = read(invented('cs.LG'));
    expect(found).toMatchObject({ kind: 'read', sections: 3 });
    expect(
      found.kind === 'read' &&
        found.outlook.map(({ text, place }) => [place.number, place.title, place.anchor, text]),
    ).toEqual([
      [
        '3',
        'Conclusion',
        'S3',
        'Whether the bound of $O(n\\log n)$ votes holds for judges that conspire remains an open question.',
      ],
      [
        '3',
        'Conclusion',
        'S3',
        'In future work the state $\\mathbf{x}_{t}$ of a queue could be learned from the votes themselves [3].',
      ],
      [
        '4.1',
        'Limitations',
        'S4.SS1',
        'Our analysis is limited to judges that err independently of each other.',
      ],
    ]);
  });

  it('draws formulas by the page’s own MathML, bold letters as such', () => {
    const found = read(invented('cs.LG'));
    const drawn = found.kind === 'read' && JSON.stringify(found.outlook[1]?.inline);
    expect(drawn).toContain('{"tag":"mi","children":["𝐱"]}');
    expect(drawn).not.toMatch(/annotation|semantics|alttext/);
  });

  it.each([
    ['where code is', 'Our code and data are available at https://example.org and could be used by all.'],
    ['how the paper is arranged', 'The remainder of this paper is organized as could be expected of it.'],
    ['a bare figure', 'These gains of 3.5% are limited to the folds and statistically significant.'],
    ['what was found', 'We show that our method could outperform all baselines by a wide margin.'],
    ['what hangs in the air', 'They could be extended to further judges in the future with little work.'],
    ['what the abstract says', 'Future work could help everybody who sorts keys with judges.'],
  ])('never tells %s', (_what, sentence) => {
    const abstract = 'Future work could help everybody who sorts keys with judges. We sort.';
    expect(read(concluding(sentence), { ...paper, abstract })).toMatchObject({ sections: 1, outlook: [] });
  });

  it('takes two sentences of a section at most, those that look ahead first', () => {
    const found = read(
      concluding(
        'Our results suggest that votes could replace sorting.',
        'We hope that this is a basis for better judges everywhere.',
        'A limitation is that every judge must be paid for every vote.',
        'Future work may ask who pays for the judges and their votes.',
      ),
    );
    expect(outlookOf(found)).toEqual([
      'A limitation is that every judge must be paid for every vote.',
      'Future work may ask who pays for the judges and their votes.',
    ]);
  });

  it('finds a heading that is bold in its paragraph, and reads nothing of other sections or references', () => {
    const bold =
      '<span class="ltx_text ltx_font_bold">Limitations.</span> Our method is limited to keys that can be compared.';
    const inner = section(
      'S2',
      '2',
      'Method',
      para('S2.p1', 'This could be of use to many in the future.') + para('S2.p2', bold),
    );
    const found = read(page('A paper', LONG + inner));
    expect(found).toMatchObject({
      sections: 1,
      outlook: [
        {
          text: 'Our method is limited to keys that can be compared.',
          place: { number: '2', title: 'Limitations', anchor: 'S2' },
        },
      ],
    });
  });
});

describe('theorems', () => {
  it('are the first three of the paper, word for word, set-off formulas within', () => {
    const found = read(invented('math.PR'), MATHS);
    expect(found).toMatchObject({
      stated: 2,
      theorems: [
        {
          text: 'Almost surely $O(n\\log n)$ votes suffice, whatever the state $\\mathbf{x}_{t}$ of the queue.',
          place: { title: 'Theorem 2.2 (Strong law), §2 Method', anchor: 'S2.Thmtheorem2' },
        },
        {
          text: 'For every queue $O(n\\log n)$ bounds its length.',
          place: { title: 'Theorem 2.3, §2 Method' },
        },
      ],
    });
  });

  it('begin with the main ones, and end with those of others', () => {
    const one = (n: number, title = '') =>
      theorem(`T${n}`, 'Theorem', `${n}`, para(`T${n}.p`, `Statement ${n}.`), title);
    const html = page(
      'A paper',
      LONG +
        section('S1', '1', 'Preliminaries', one(5)) +
        section('S2', '2', 'Proofs', one(2)) +
        section('S3', '3', 'Main results', one(1, '[4, Theorem 2]') + one(3)) +
        section('S4', '4', 'More', one(4, 'Main theorem')),
    );
    expect(theoremsOf(read(html, MATHS))).toEqual([
      'Theorem 4 (Main theorem), §4 More',
      'Theorem 3, §3 Main results',
      'Theorem 2, §2 Proofs',
    ]);
  });

  it('are propositions, corollaries or lemmas only where there is no theorem', () => {
    const of = (...kinds: string[]) =>
      theoremsOf(
        read(
          page(
            'A paper',
            LONG +
              kinds
                .map((kind, i) => theorem(`T${i}`, kind, `${i}`, para(`T${i}.p`, `${kind} says.`)))
                .join(''),
          ),
          MATHS,
        ),
      );
    expect(of('Lemma', 'Definition', 'Corollary', 'Theorem')).toEqual(['Theorem 3']);
    expect(of('Lemma', 'Definition', 'Corollary')).toEqual(['Corollary 2']);
    expect(of('Lemma', 'Remark')).toEqual(['Lemma 0']);
    expect(of('Definition', 'Remark')).toEqual([]);
  });
});

describe('what cannot be relied on', () => {
  it.each(['fatal', 'untitled', 'stub', 'empty'] as const)('%s: nothing is taken from it', (fault) => {
    expect(read(FAULTY_HTML[fault])).toEqual({ kind: 'broken' });
  });

  it('HTML of the authors’ own is told apart', () => {
    expect(read(FAULTY_HTML.foreign)).toEqual({ kind: 'foreign' });
  });

  it('a paper that writes about failed conversions is no failed conversion', () => {
    const html = concluding('Future readers may meet the words: Conversion to HTML had a Fatal error.');
    expect(read(html)).toMatchObject({ kind: 'read', outlook: [{}] });
  });

  it('a page nested 200,000 deep is refused', () => {
    expect(() => read(FAULTY_HTML.deep)).toThrow(/too-deep/);
  });

  it('hostile markup comes out as words, allowed MathML, and no address', () => {
    const found = read(HOSTILE_HTML);
    expect(found).toMatchObject({ kind: 'read', outlook: [{}, {}] });
    const said = JSON.stringify(found);
    expect(said).not.toMatch(/globalThis|onclick|onerror=\\"glob|javascript|style|"tag":"(?:img|script|a)"/);
    expect(said).not.toContain('"anchor":"S9\\"');
  });
});

describe.skipIf(!haveCaptures)(`on the real captures${WITHOUT}`, () => {
  it('finds no theorem and no conclusion in fragments that have none, and calls them broken', () => {
    for (const file of [
      'latexml-oxide-0.7.6_2312.17527v1_2026-09_front-matter-fragment.html',
      'latexml-oxide_2026_equations-excerpt.html',
    ])
      expect([file, read(capture(`fulltext/${file}`)).kind]).toEqual([file, 'broken']);
  });
});
