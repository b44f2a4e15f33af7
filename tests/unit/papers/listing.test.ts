import { describe, expect, it } from 'vitest';
import { readListing } from '../../../lib/papers/listing';
import { dayIn, readHeading, totalIn } from '../../../lib/papers/listing/heading';
import { readHtml } from '../../../lib/sources/html';
import { capture, haveCaptures, WITHOUT } from '../captures';
import { entry, sheet } from './listings';

const read = (html: string) => readListing(readHtml(html).root);
const only = (html: string) => read(sheet(`<dl id='articles'>${html}</dl>`))?.papers[0];

describe.skipIf(!haveCaptures)(`captures of listings${WITHOUT}`, () => {
  it('/new: four new, three crosses, two replacements, as its headings say', () => {
    const listing = read(capture('listings/list_cs.AI_new.derived.html'));
    expect([listing?.day, listing?.total, listing?.unread]).toEqual(['2025-08-20', 9, 0]);
    expect(listing?.sections).toEqual([
      { part: 'new', showing: 4, of: 4 },
      { part: 'cross', showing: 3, of: 3 },
      { part: 'replacement', showing: 2, of: 2 },
    ]);
    expect(listing?.papers.map(({ part }) => part).join(' ')).toBe(
      'new new new new cross cross cross replacement replacement',
    );
    expect(listing?.papers.map(({ authors }) => authors.length)).toEqual([30, 1, 9, 1, 4, 9, 4, 4, 2]);
    expect(listing?.papers.map(({ version }) => version)).toEqual(Array(9).fill(1));
    for (const { abstract = '', title } of listing?.papers ?? []) {
      expect(abstract.length).toBeGreaterThan(1000);
      expect(title).not.toMatch(/^Title:|\n/);
    }
    expect(listing?.papers[2]).toMatchObject({
      id: '2508.13174',
      title: expect.stringMatching(/^AlphaEval: A Comprehensive and/),
      categories: ['cs.AI', 'cs.LG', 'q-fin.CP', 'stat.ML'],
    });
    expect(listing?.papers[8]?.abstract?.split('\n\n')).toHaveLength(3);
  });

  it('/recent: a part for each day, no abstracts', () => {
    const listing = read(capture('listings/list_cs.AI_recent.derived.html'));
    expect([listing?.day, listing?.total, listing?.papers.length]).toEqual([undefined, 9, 7]);
    expect(listing?.sections).toEqual([
      { day: '2025-08-20', showing: 4, of: 4 },
      { day: '2025-08-19', showing: 3, of: 3 },
    ]);
    expect(listing?.papers.filter(({ abstract }) => abstract !== undefined)).toEqual([]);
    expect(listing?.papers.map(({ part }) => part).join(' ')).toBe('new new new new cross cross cross');
  });

  it.each([
    'listings/search_2025-12_200results.html',
    'pages/2609.22268_2026-09_cond-mat_v1_new-chrome.html',
    'pages/2106.09608_2021-12_old-chrome.html',
    'fulltext/latexml-oxide_2026_equations-excerpt.html',
  ])('%s is no listing', (file) => {
    expect(read(capture(file))).toBeUndefined();
  });
});

describe('an entry', () => {
  it('gives all that a page tells of a paper', () => {
    expect(
      only(
        entry({
          id: '2606.00001',
          version: 3,
          title: 'On $x^2$\n   and more',
          authors: ['Ada Nilsdotter', 'Bo Tervo'],
          comments:
            '12 pages. Code: <a href="https://example.org/c" class="link-external link-https">this https URL</a>',
          journalRef: 'J. Sort. 1 (2026)',
          subjects:
            '<span class="primary-subject">Probability (math.PR)</span>; Machine Learning (cs.LG); Mathematical Physics (math.MP)',
          abstract: 'One,\n two &amp; $a&lt;b$.\n<br>Second.',
        }),
      ),
    ).toEqual({
      id: '2606.00001',
      version: 3,
      part: 'new',
      title: 'On $x^2$ and more',
      authors: [{ name: 'Ada Nilsdotter' }, { name: 'Bo Tervo' }],
      comments: '12 pages. Code: https://example.org/c',
      journalRef: 'J. Sort. 1 (2026)',
      categories: ['math.PR', 'cs.LG', 'math.MP'],
      abstract: 'One, two & $a<b$.\n\nSecond.',
    });
  });

  it('without a heading says itself what it is; a label without a value is no value', () => {
    const part = (mark: string) => only(entry({ id: 'hep-th/9901001', mark }))?.part;
    expect([part(''), part('(cross-list from cs.CL)'), part('(replaced)')]).toEqual([
      'new',
      'cross',
      'replacement',
    ]);
    const bare = only(entry({ id: '2606.00001', comments: ' ', authors: [] }));
    expect([bare?.comments, bare?.authors, bare?.abstract, bare?.version]).toEqual([
      undefined,
      [],
      undefined,
      undefined,
    ]);
  });

  it('keeps its TeX when MathJax has drawn it', () => {
    const drawn = (tex: string, mode = '') =>
      `<span class="MathJax_Preview">pre</span><span class="MathJax" id="MathJax-Element-1-Frame"><nobr>x2</nobr></span><script type="math/tex${mode}" id="M1">${tex}</script>`;
    const paper = only(
      entry({
        id: '2606.00001',
        title: `On ${drawn('x^2')}-trees`,
        abstract: `We show <span class="MathJax_Display">y</span>${drawn('a<b', '; mode=display')}.`,
      }),
    );
    expect([paper?.title, paper?.abstract]).toEqual(['On $x^2$-trees', 'We show $$a<b$$.']);
  });

  it('takes an address only where the words hide it, and only of the web', () => {
    const comments = (link: string) => only(entry({ id: '2606.00001', comments: link }))?.comments;
    expect(comments('<a href="javascript:alert(1)">this https URL</a>')).toBe('this https URL');
    expect(comments('<a href="https://doi.org/10.1/x">10.1/x</a>')).toBe('10.1/x');
    expect(comments('a<script>alert(1)</script><style>b{}</style>c')).toBe('ac');
  });

  it('reads affiliations and survives a list that is not there', () => {
    const authors = (html: string) =>
      only(`<dt><a href="/abs/2606.00001">x</a></dt><dd><div class="list-authors">${html}</div></dd>`)
        ?.authors;
    expect(authors('<a>Ada N.</a> (Univ. A, Dept. B), <a>Bo T.</a>')).toEqual([
      { name: 'Ada N.', affiliations: ['Univ. A, Dept. B'] },
      { name: 'Bo T.' },
    ]);
    expect(authors('(author list is unavailable)')).toEqual([]);
  });
});

describe('a page', () => {
  it.each([
    [
      'No updates today.',
      '<h3>Showing new listings for Friday, 26 June 2026</h3><p>No updates today.</p>',
      '2026-06-26',
    ],
    [
      'No updates for a day',
      '<h1>Catchup results for Machine Learning on Fri, 25 Dec 2026</h1><div>Total of 0 entries for Fri, 25 Dec 2026</div><div><p>No updates for Fri, 25 Dec 2026. There was …</p></div>',
      '2026-12-25',
    ],
    [
      'no total either',
      '<h1>Catchup results for Machine Learning on Fri, 25 Dec 2026</h1><p>No updates for Fri, 25 Dec 2026</p>',
      '2026-12-25',
    ],
  ])('%s: none, of a day', (_what, html, day) => {
    expect(read(sheet(html))).toMatchObject({ day, total: 0, papers: [], sections: [] });
  });

  it('counts entries that name no paper, and reads those beside them', () => {
    const listing = read(
      sheet(`<dl><dt>[1]</dt><dd>?</dd><dt><a href="/abs/nonsense">x</a></dt>${entry({ id: '2606.00002' })}
        <dt><a href="https://example.org/abs/2606.00003">x</a></dt><dd></dd>${entry({ id: '2606.00004' })}`),
    );
    expect([listing?.papers.map(({ id }) => id), listing?.unread]).toEqual([['2606.00002', '2606.00004'], 3]);
  });

  it.each([
    ['a login', '<!DOCTYPE html><html><body><h1>Sign in to use this network</h1></body></html>'],
    ['a list elsewhere', `<dl>${entry({ id: '2606.00001' })}</dl>`],
    ['an empty sheet', sheet('')],
    ['a sheet that is about something else', sheet('<h1>About</h1><p>Words</p>')],
  ])('%s is no listing', (_what, html) => {
    expect(read(html)).toBeUndefined();
  });

  it('takes no more than 5,000 papers', () => {
    const many = Array.from(
      { length: 6_000 },
      (_, i) => `<dt><a href="/abs/2606.${String(i + 1).padStart(5, '0')}">x</a></dt>`,
    );
    expect(read(sheet(`<p>No updates</p><dl>${many.join('')}</dl>`))?.papers).toHaveLength(5_000);
  });
});

describe('headings', () => {
  it.each([
    ['New submissions (showing 99 of 99 entries)', { part: 'new', showing: 99, of: 99 }],
    [
      'Cross submissions (continued, showing last 3 of 1,040 entries)',
      { part: 'cross', showing: 3, of: 1040 },
    ],
    ['Replacement submissions (showing first 2 of 9 entries )', { part: 'replacement', showing: 2, of: 9 }],
    [
      'New submissions for Friday, 26 June 2026 (showing 4 of 4 entries )',
      { part: 'new', day: '2026-06-26', showing: 4, of: 4 },
    ],
    ['Wed, 20 Aug 2025 (showing 4 of 4 entries )', { day: '2025-08-20', showing: 4, of: 4 }],
    ['About arXiv', {}],
  ])('%s', (text, section) => {
    expect(readHeading(text)).toEqual(section);
  });

  it('read days and totals, and no nonsense', () => {
    expect(['Fri, 05 Jun 2026', '31 February 2026', '0 Jan 2026', 'June'].map(dayIn)).toEqual([
      '2026-06-05',
      undefined,
      undefined,
      undefined,
    ]);
    expect(['Total of 2,345 entries for Fri', 'Total of many'].map(totalIn)).toEqual([2345, undefined]);
  });
});
