// @vitest-environment happy-dom
/** Every reader on every capture: on its own pages exactly what they state, on all others nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAbstract, readPaper } from '../../../lib/arxiv-pages/abstract-page';
import { readHtmlAbstract, readHtmlPaper, watchConversion } from '../../../lib/arxiv-pages/html-page';
import { listKind } from '../../../lib/arxiv-pages/kinds';
import { placesIn, readEntry } from '../../../lib/arxiv-pages/list-entries';
import { readListingFacts } from '../../../lib/arxiv-pages/listing-facts';
import { readListingPage } from '../../../lib/arxiv-pages/listing-page';
import type { PageFacts } from '../../../lib/records/announcement';
import { capture, capturesIn, haveCaptures, WITHOUT } from '../captures';
import { STATED, type StatedPaper } from './stated';

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

/** What was read, in the form in which it is written down; of the abstract as long a beginning and end. */
function written({ key: _key, source: _source, abstract, authors, ...rest }: PageFacts, like: StatedPaper) {
  const [, begin, end] = like.abstract;
  return {
    ...rest,
    abstract: [abstract.length, abstract.slice(0, begin.length), abstract.slice(-end.length)],
    authors: [authors.length, authors[0]?.name, authors.at(-1)?.name],
  };
}

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

  it('are all of them tried here', () => {
    const named = readdirSync('lib/arxiv-pages').flatMap((name) =>
      [
        ...readFileSync(`lib/arxiv-pages/${name}`, 'utf8').matchAll(
          /^export .*?\b((?:read|watch)[A-Z]\w+)/gm,
        ),
      ].map(([, reader = '']) => reader),
    );
    const tried = [readAbstract, readPaper, readHtmlAbstract, readHtmlPaper, watchConversion, readEntry];
    const lists = [readListingFacts, readListingPage];
    expect(named.sort()).toEqual([...tried, ...lists].map(({ name }) => name).sort());
  });

  it.each(Object.entries(PAGES))('%s', (file, { url, paper, html, entries, day, sheet }) => {
    const page = parse(capture(file));
    const address = new URL(url, 'https://arxiv.org');
    const read = readPaper(page, address);
    expect(read?.id).toBe(paper);
    const stated = STATED[file];
    expect(stated?.id).toBe(paper ?? html);
    const any = read ?? readHtmlPaper(page, address);
    expect(any && stated && written(any, stated)).toEqual(stated);
    expect(readAbstract(page, address)?.abstract).toBe(read?.abstract);
    expect(readHtmlPaper(page, address)?.id).toBe(html);
    expect(readHtmlAbstract(page)?.abstract).toBe(readHtmlPaper(page, address)?.abstract);
    // None of them has the text of a paper: what there is of one is its beginning.
    expect(watchConversion(page)()).toBe('failed');
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
