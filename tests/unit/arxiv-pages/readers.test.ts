// @vitest-environment happy-dom
/** Every reader on every capture: on its own pages exactly what they state, on all others nothing. */
import { describe, expect, it } from 'vitest';
import { readPaper } from '../../../lib/arxiv-pages/abstract-page';
import { readHtmlPaper } from '../../../lib/arxiv-pages/html-page';
import { listKind } from '../../../lib/arxiv-pages/kinds';
import { placesIn, readEntry } from '../../../lib/arxiv-pages/list-entries';
import { readListingFacts } from '../../../lib/arxiv-pages/listing-facts';
import { readListingPage } from '../../../lib/arxiv-pages/listing-page';
import { capture, capturesIn, haveCaptures, WITHOUT } from '../captures';

/** What each capture states; `head` alone has no table, `paper` is what its file name says. */
const PAGES: Record<
  string,
  { url: string; paper?: string; html?: string; entries?: number; day?: string; sheet?: true }
> = {
  'fulltext/latexml-oxide-0.7.6_2312.17527v1_2026-09_front-matter-fragment.html': {
    url: '/html/2312.17527v1',
    html: '2312.17527',
  },
  // Pieces of a paper, without the page around them.
  'fulltext/latexml-oxide_2026_equations-excerpt.html': { url: '/html/2606.00002v1' },
  'listings/list_cs.AI_new.derived.html': {
    url: '/list/cs.AI/new',
    entries: 9,
    day: '2025-08-20',
    sheet: true,
  },
  'listings/list_cs.AI_recent.derived.html': { url: '/list/cs.AI/recent', entries: 7, sheet: true },
  'listings/search_2025-12_200results.html': { url: '/search/advanced', entries: 200 },
  'pages/0704.0615_withdrawn-v3.derived.html': { url: '/abs/0704.0615', paper: '0704.0615' },
  'pages/0704.0615v1_newer-version-withdrawn.derived.html': { url: '/abs/0704.0615v1', paper: '0704.0615' },
  'pages/1411.4413_long-author-list_mathjax-title.derived.html': {
    url: '/abs/1411.4413',
    paper: '1411.4413',
  },
  'pages/1902.02534_2023_head-only.html': { url: '/abs/1902.02534', paper: '1902.02534' },
  'pages/2106.09608_2021-12_old-chrome.html': { url: '/abs/2106.09608', paper: '2106.09608' },
  'pages/2609.22268_2026-09_cond-mat_v1_new-chrome.html': { url: '/abs/2609.22268', paper: '2609.22268' },
  'pages/hep-th-9901001_old-style-id_latest-v3.derived.html': {
    url: '/abs/hep-th/9901001',
    paper: 'hep-th/9901001',
  },
  'pages/hep-th-9901001v1_old-version.derived.html': {
    url: '/abs/hep-th/9901001v1',
    paper: 'hep-th/9901001',
  },
};

const parse = (html: string) =>
  new DOMParser().parseFromString(
    html.replace(/<link[^>]*>|<script[\s\S]*?<\/script>|<iframe[^>]*>/g, ''),
    'text/html',
  );

describe.skipIf(!haveCaptures)(`readers of arXiv’s pages${WITHOUT}`, () => {
  it('are tried on every capture there is', () => {
    const all = ['fulltext', 'listings', 'pages'].flatMap((folder) =>
      capturesIn(folder).map((name) => `${folder}/${name}`),
    );
    expect(all).toEqual(Object.keys(PAGES).sort());
  });

  it.each(Object.entries(PAGES))('%s', (file, { url, paper, html, entries, day, sheet }) => {
    const page = parse(capture(file));
    const address = new URL(url, 'https://arxiv.org');
    expect(readPaper(page, address)?.id).toBe(paper);
    expect(readHtmlPaper(page, address)?.id).toBe(html);
    const kind = listKind(address);
    expect(kind !== undefined).toBe(entries !== undefined);
    // Of whatever kind its address may be, a page without entries has none.
    for (const each of ['listing', 'search'] as const) {
      const found = [...placesIn(page, each)].flatMap((place) => readEntry(place) ?? []);
      expect(found.length).toBe(each === (kind ?? each) ? (entries ?? 0) : 0);
    }
    expect(readListingFacts(page, address)?.day).toBe(day);
    expect(readListingPage(page) !== undefined).toBe(sheet === true);
    expect(readListingPage(page)?.papers.length).toBe(sheet && entries);
    // Under another page's address it says nothing.
    expect(readPaper(page, new URL('https://arxiv.org/abs/2606.00001'))).toBeUndefined();
    expect(readHtmlPaper(page, new URL('https://arxiv.org/html/2606.00001'))).toBeUndefined();
  });
});
