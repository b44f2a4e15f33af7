// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readListingPage } from '../../../lib/arxiv-pages/listing-page';
import { readListing } from '../../../lib/papers/listing';
import { readHtml } from '../../../lib/sources/html';
import { capture, haveCaptures, WITHOUT } from '../captures';
import { entry, sheet } from '../papers/listings';

// Without its style sheets: happy-dom would fetch them.
const inBrowser = (html: string) =>
  readListingPage(new DOMParser().parseFromString(html.replace(/<link[^>]*>/g, ''), 'text/html'));
const inBackground = (html: string) => readListing(readHtml(html).root);

describe('a page read in a browser and in the background gives the same', () => {
  const PAGES: [string, string][] = [
    [
      'one of ours',
      sheet(`<h3>Showing new listings for Friday, 26 June 2026</h3><div class='paging'>Total of 1 entries</div>
      <dl id='articles'><h3>New submissions (showing 1 of 1 entries)</h3>${entry({
        id: '2606.00001',
        version: 2,
        title: 'On $a&lt;b$ &amp; <span class="MathJax">c</span><script type="math/tex">c^2</script>',
        abstract: 'One.<br>Two: <a href="https://example.org/">this https URL</a>.',
        comments: '3 pages',
      })}</dl>`),
    ],
    ['a login', '<html><body><h1>Sign in</h1></body></html>'],
    ['no updates', sheet('<h3>Showing new listings for Friday, 26 June 2026</h3><p>No updates today.</p>')],
  ];

  it.each(PAGES)('%s', (_what, html) => {
    expect(inBrowser(html)).toEqual(inBackground(html));
  });

  it('that is something', () => {
    expect(inBrowser(PAGES[0]?.[1] ?? '')?.papers[0]).toMatchObject({
      version: 2,
      title: 'On $a<b$ & $c^2$',
    });
  });

  it
    .skipIf(!haveCaptures)
    .each([
      'listings/list_cs.AI_new.derived.html',
      'listings/list_cs.AI_recent.derived.html',
      'listings/search_2025-12_200results.html',
    ])(`%s${WITHOUT}`, (file) => {
    expect(inBrowser(capture(file))).toEqual(inBackground(capture(file)));
  });
});
