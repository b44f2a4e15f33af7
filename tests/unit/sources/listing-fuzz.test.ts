import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GlossError } from '../../../lib/errors';
import type { Batch } from '../../../lib/records/announcement';
import { addListed, readListingPage } from '../../../lib/sources/arxiv-listing';
import { checkAnnounced } from '../../../lib/sources/border';
import { entry, sheet } from '../papers/listings';

/** Pieces that listings are made of, and pieces that they should not be made of. */
const PIECES = [
  '<dl id="articles">',
  '</dl>',
  '<dt>',
  '</dt>',
  '<dd>',
  '</dd>',
  '<p class="mathjax">',
  '</p>',
  '<div class="list-title mathjax">',
  '<div class="list-authors">',
  '<div class="list-subjects">',
  '<div class="list-comments mathjax">',
  '<div class="meta">',
  '</div>',
  '<span class="primary-subject">',
  '<span class="descriptor">Title:</span>',
  '</span>',
  'Machine Learning (cs.LG); ',
  '(cross-list from cs.CL)',
  '(replaced)',
  '<h3>New submissions (showing 2 of 2 entries)</h3>',
  '<h3>Replacement submissions (continued, showing last 9999999999 of 1 entries)</h3>',
  '<h1>Catchup results for X on Fri, 26 Jun 2026</h1>',
  '<h1>Catchup results for X on Fri, 99 Jun 9999</h1>',
  'Total of 4 entries',
  '<p>No updates today.</p>',
  '<a href="/abs/2606.00001">x</a>',
  '<a href="/abs/hep-th/9901001v3">x</a>',
  '<a href="https://arxiv.org/html/2606.00001v999999">x</a>',
  '<a href="/abs/',
  '<script type="math/tex">x^2</script>',
  '<script>',
  '</script>',
  '<style>',
  '<svg><math>',
  '<br>',
  '&amp;&#0;&#x202e;&nbsp;',
  '\u0000',
  '<!--',
  '-->',
  '<![CDATA[',
  '<plaintext>',
  '<textarea>',
  '</body></html>',
  '<div id="dlpage">',
  'Ada Nilsdotter, Bo Tervo (Univ. A, (B',
  '$\\frac{a}{b}$ {\\"o}',
  '"',
  "'",
  '>',
  '<',
];
const soup = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    {
      maxLength: 30,
    },
  )
  .map((pieces) => pieces.join(''));

/** A listing into which something was thrown, or of which something is gone. */
const FINE = sheet(
  `<h1>Catchup results for Machine Learning on Fri, 26 Jun 2026</h1>Total of 2 entries<dl id='articles'><h3>New submissions (showing 2 of 2 entries)</h3>${entry(
    { id: '2606.00001', version: 1, abstract: 'One.<br>Two.', comments: '3 pages' },
  )}${entry({ id: 'hep-th/9901001', mark: '(replaced)', abstract: 'x' })}</dl>`,
);
const bent = fc
  .tuple(fc.nat(FINE.length), fc.nat(200), soup)
  .map(([at, gone, thrown]) => FINE.slice(0, at) + thrown + FINE.slice(at + gone));

function read(source: string): Batch | undefined {
  const batch: Batch = { via: 'catch-up', papers: [], rejected: [] };
  try {
    addListed(batch, readListingPage(source), ['cs.LG']);
    return batch;
  } catch (error) {
    if (!(error instanceof GlossError) || error.failure.kind !== 'unreadable') throw error;
    return undefined;
  }
}

function holds(source: string): boolean {
  const batch = read(source);
  for (const each of batch?.papers ?? []) {
    expect(checkAnnounced(each)).toEqual({ ok: true, value: each });
    expect(each.paper.key).toBe(`arxiv:${each.paper.id}`);
    expect(each.paper.title).not.toMatch(/\p{Cc}|[\u202a-\u202e]/u);
  }
  return (batch?.papers.length ?? 0) > 0;
}

describe('whatever comes for a listing', () => {
  it('of 12,000 pages none crashes the reader or leaves a record that fails its schema', {
    timeout: 120_000,
  }, () => {
    const found = { some: 0 };
    const count = (source: string) => {
      if (holds(source)) found.some += 1;
    };
    fc.assert(fc.property(bent, count), { numRuns: 8_000 });
    fc.assert(fc.property(soup.map(sheet), count), { numRuns: 3_000 });
    fc.assert(fc.property(soup, count), { numRuns: 1_000 });
    // The fuzz must reach the papers, or it shows nothing.
    expect(found.some).toBeGreaterThan(1_000);
  });

  it('cut off at any letter it is refused: nothing is taken of half a page', () => {
    expect(read(FINE)?.papers).toHaveLength(2);
    for (let end = 0; end < FINE.length; end++)
      expect([end, read(FINE.slice(0, end))]).toEqual([end, undefined]);
  });

  it.each<[string, string]>([
    [
      '2,000 entries of 3,000 authors',
      entry({ id: '2606.00001', authors: Array.from({ length: 3_000 }, (_, i) => `Ada ${i}`) }).repeat(40),
    ],
    ['a title of a million letters', entry({ id: '2606.00001', title: 'x'.repeat(1_000_000) })],
    ['a million brackets', entry({ id: '2606.00001', subjects: '('.repeat(1_000_000) })],
    ['a million spaces', entry({ id: '2606.00001', comments: `a${' '.repeat(1_000_000)}b` })],
    ['a million line breaks', entry({ id: '2606.00001', abstract: '<br>'.repeat(300_000) })],
    ['a million indented lines', entry({ id: '2606.00001', abstract: '\n  '.repeat(300_000) })],
    ['100,000 classes', `<dt class="${'a '.repeat(100_000)}"></dt>`.repeat(20)],
    ['100,000 headings', '<h3>New submissions (showing 1 of 1 entries)</h3>'.repeat(100_000)],
    ['100,000 dt', '<dt>'.repeat(100_000)],
  ])('%s', { timeout: 20_000 }, (_what, html) => {
    read(sheet(`<dl>${html}</dl>`));
  });
});
