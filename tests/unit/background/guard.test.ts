import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isFrom } from '../../../entrypoints/background/guard';

const id = fakeBrowser.runtime.id;
const ours = fakeBrowser.runtime.getURL('/popup.html' as never);
const tab = { id: 1 } as never;
const onPage = (url: string, more: object = {}) => ({ id, url, tab, frameId: 0, ...more });

describe('who may send what', () => {
  it('listings speak for themselves alone', () => {
    const page = onPage('https://arxiv.org/list/cs.LG/new?show=2000');
    expect(isFrom('listing-page', page as never)).toBe(true);
    for (const url of ['https://arxiv.org/abs/2606.00001', 'https://arxiv.org.example/list/cs.LG/new', ours])
      expect(isFrom('listing-page', onPage(url) as never)).toBe(false);
    expect(isFrom('listing-page', { ...page, frameId: 2 } as never)).toBe(false);
  });

  it.each([
    ['https://arxiv.org/list/cs.LG/recent?skip=0', true],
    ['https://www.arxiv.org/list/cs/new', true],
    ['https://export.arxiv.org/catchup/cs/2026-06-18', true],
    ['https://arxiv.org/search/?query=tides', true],
    ['https://arxiv.org/search?query=tides', true],
    ['https://arxiv.org/a/nilsdotter_a_1', true],
    ['https://arxiv.org/searching', false],
    ['https://arxiv.org/abs/2606.00001', false],
    ['http://arxiv.org/list/cs.LG/new', false],
    ['https://arxiv.org.example/list/cs.LG/new', false],
    ['https://x.example/?https://arxiv.org/list/cs.LG/new', false],
    [ours, false],
  ])('a page that lists papers is %s: %s', (url, is) => {
    expect(isFrom('list-page', onPage(url) as never)).toBe(is);
    expect(isFrom('list-page', onPage(url, { frameId: 1 }) as never)).toBe(false);
  });

  it.each([
    ['https://arxiv.org/abs/2606.00001', true],
    ['https://browse.arxiv.org/html/2606.00001v1', true],
    ['https://arxiv.org/list/cs.LG/new', true],
    ['https://info.arxiv.org/about', false],
    ['http://arxiv.org/abs/2606.00001', false],
    ['https://arxiv.org.example/abs/2606.00001', false],
    ['https://x.example/?https://arxiv.org/abs/2606.00001', false],
    [ours, false],
  ])('a page of arXiv’s is %s: %s', (url, is) => {
    expect(isFrom('arxiv-page', onPage(url) as never)).toBe(is);
    expect(isFrom('arxiv-page', onPage(url, { frameId: 1 }) as never)).toBe(false);
  });

  it.each([
    ['the popup', { id, url: ours }, [false, true]],
    ['the options in a tab', { id, url: ours, tab, frameId: 0 }, [false, true]],
    ['an abstract page', onPage('https://arxiv.org/abs/2606.00001v2'), [true, false]],
    ['its www host', onPage('https://www.arxiv.org/abs/hep-th/9901001'), [true, false]],
    ['another page of arXiv', onPage('https://arxiv.org/list/cs.LG/new'), [false, false]],
    [
      'a frame in an abstract page',
      onPage('https://arxiv.org/abs/2606.00001', { frameId: 3 }),
      [false, false],
    ],
    ['a page that looks like one', onPage('https://arxiv.org.example/abs/2606.00001'), [false, false]],
    ['one over http', onPage('http://arxiv.org/abs/2606.00001'), [false, false]],
    [
      'an address that hides in a query',
      onPage('https://x.example/?https://arxiv.org/abs/2606.00001'),
      [false, false],
    ],
    ['another extension', { id: 'someone-else', url: ours }, [false, false]],
    ['another extension on a page', onPage('https://arxiv.org/abs/2606.00001', { id: 'x' }), [false, false]],
    ['nobody', {}, [false, false]],
  ] as const)('%s', (_who, sender, [page, own]) => {
    expect([isFrom('abstract-page', sender as never), isFrom('own-page', sender as never)]).toEqual([
      page,
      own,
    ]);
  });
});
