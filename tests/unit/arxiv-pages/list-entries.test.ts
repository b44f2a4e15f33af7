// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { firstList, placesIn, readEntry } from '../../../lib/arxiv-pages/list-entries';
import { capture, haveCaptures, WITHOUT } from '../captures';
import { entry, sheet } from '../papers/listings';

// Without its style sheets, scripts and frames: happy-dom would fetch them.
const parse = (html: string) =>
  new DOMParser().parseFromString(
    html.replace(/<link[^>]*>|<script[\s\S]*?<\/script>|<iframe[^>]*>/g, ''),
    'text/html',
  );
const result = (href: string, inside = '') =>
  `<ol class="breathe-horizontal"><li class="arxiv-result"><div><p class="list-title"><a href="${href}">arXiv</a></p></div>${inside}</li></ol>`;
const entries = (html: string, kind: 'listing' | 'search' = 'listing') =>
  [...placesIn(parse(html), kind)].map(readEntry);

describe('an entry of a list', () => {
  it('is read off its `dt`, with its place and what it shows', () => {
    const html = sheet(
      `<dl id='articles'><h3>Wed</h3>${entry({ id: '2606.00001' })}${entry({ id: 'hep-th/9901001', abstract: 'A.' })}</dl>`,
    );
    const found = entries(html);
    expect(found.map((each) => [each?.id, each?.shows, each?.place.localName])).toEqual([
      ['2606.00001', 'title', 'dd'],
      ['hep-th/9901001', 'abstract', 'dd'],
    ]);
    expect(found[0]?.link.textContent).toContain('2606.00001');
  });

  it('stands in every list of the page, and twice where it is listed twice', () => {
    const list = `<dl id='articles'>${entry({ id: '2606.00001' })}</dl>`;
    expect(entries(sheet(list + list)).map((each) => each?.id)).toEqual(['2606.00001', '2606.00001']);
  });

  it.each([
    ['https://arxiv.org/abs/2512.03003', '2512.03003'],
    ['https://arxiv.org/abs/2512.03003v2', '2512.03003'],
    ['/abs/math/0502036', 'math/0502036'],
    ['https://evil.example/abs/2512.03003', undefined],
    ['https://arxiv.org.evil.example/abs/2512.03003', undefined],
    ['javascript:alert(1)//abs/2512.03003', undefined],
    ['https://arxiv.org/abs/2513.03003', undefined],
    ['https://arxiv.org/abs/', undefined],
    [`https://arxiv.org/abs/2512.03003?${'x'.repeat(400)}`, undefined],
  ])('on a search page: %s leads to %s', (href, id) => {
    expect(entries(result(href), 'search').map((each) => each?.id)).toEqual([id]);
  });

  it('is none without a `dt`, without a link, or outside of arXiv’s lists', () => {
    for (const html of [
      sheet('<dl><dd>x</dd></dl>'),
      sheet('<dl><dt><a href="/abs/2606.00001">a</a></dt><p>x</p><dd>x</dd></dl>'),
      sheet('<dl><dt>[1]</dt><dd>x</dd></dl>'),
      `<dl>${entry({ id: '2606.00001' })}</dl>`,
    ])
      expect(entries(html)).toEqual([undefined]);
  });

  it('of 2,830 authors is read as any other', () => {
    const authors = Array.from({ length: 2830 }, (_, i) => `Ada${i} Author`);
    const html = sheet(`<dl>${entry({ id: '2606.00001', authors, title: '<b>&lt;script&gt;</b>' })}</dl>`);
    expect(entries(html)[0]?.id).toBe('2606.00001');
  });
});

describe('the first list of a page', () => {
  it('is the element before which a bar can stand', () => {
    const listing = parse(sheet(`<dl id='articles'>${entry({ id: '2606.00001' })}</dl>`));
    expect(firstList(listing, 'listing')?.parentElement?.id).toBe('dlpage');
    expect(firstList(parse(result('/abs/2606.00001')), 'search')?.localName).toBe('ol');
  });

  it('is none on other pages', () => {
    const other = parse('<html><body><h1>Sign in</h1><dl><dt>a</dt><dd>b</dd></dl></body></html>');
    expect(firstList(other, 'listing')).toBeUndefined();
    expect(firstList(other, 'search')).toBeUndefined();
  });
});

describe.skipIf(!haveCaptures)(`real captures${WITHOUT}`, () => {
  it.each([
    ['list_cs.AI_new.derived.html', 'listing', 'abstract', '2508.13167'],
    ['list_cs.AI_recent.derived.html', 'listing', 'title', '2508.13167'],
    ['search_2025-12_200results.html', 'search', 'search', '2512.03003'],
  ] as const)('%s', (file, kind, shows, first) => {
    const page = parse(capture(`listings/${file}`));
    const found = [...placesIn(page, kind)].map(readEntry);
    expect(found.every((each) => each?.shows === shows)).toBe(true);
    expect(found[0]?.id).toBe(first);
    expect(found.length).toBe(kind === 'search' ? 200 : page.querySelectorAll('#dlpage dt').length);
    expect(found.length).toBeGreaterThan(5);
    expect(firstList(page, kind)?.contains(found[0]?.place ?? null)).toBe(true);
  });
});
