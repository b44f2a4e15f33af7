import { describe, expect, it } from 'vitest';
import type { Asking } from '../../../lib/sources/asking';
import { discoverFeeds, feedAddress, feedsIn } from '../../../lib/sources/discover-feed';
import { atom, FEED, FINE, rdf, rss } from './journal-samples';

const PAGE = 'https://journal.example/about/us';
const page = (links: string, before = '') =>
  `<!DOCTYPE html><html><head>${before}${links}</head><body>x</body></html>`;
const link = (href: string, rest = 'type="application/rss+xml"') =>
  `<link rel="alternate" ${rest} href="${href}">`;

describe('feeds of a page', () => {
  it.each([
    ['absolute', link('https://feeds.example/rss'), ['https://feeds.example/rss']],
    ['relative', link('../rss?a=1&amp;b=2'), ['https://journal.example/rss?a=1&b=2']],
    ['from the root', link('/rss'), ['https://journal.example/rss']],
    ['without a scheme', link('//feeds.example/rss'), ['https://feeds.example/rss']],
    ['insecure', link('http://feeds.example/rss'), ['https://feeds.example/rss']],
    [
      'Atom and RDF',
      link('/a', 'type="application/atom+xml"') + link('/b', 'type="application/rdf+xml"'),
      ['https://journal.example/a', 'https://journal.example/b'],
    ],
    [
      'in capitals',
      '<LINK REL="ALTERNATE" TYPE="Application/RSS+XML" HREF="/rss">',
      ['https://journal.example/rss'],
    ],
    ['one twice', link('/rss') + link('https://journal.example/rss'), ['https://journal.example/rss']],
    ['not those of comments', link('/comments/feed/') + link('/feed/'), ['https://journal.example/feed/']],
    [
      'those of comments where there are no others',
      link('/comments/feed/'),
      ['https://journal.example/comments/feed/'],
    ],
    ['no script', link('javascript:alert(1)') + link('data:text/xml,x') + link('file:///x') + link(''), []],
    ['no other alternates', link('/de', 'hreflang="de"') + link('/x', 'type="application/json+oembed"'), []],
    ['no stylesheets', '<link rel="stylesheet" type="application/rss+xml" href="/x">', []],
  ])('%s', (_what, links, feeds) => {
    expect(feedsIn(page(links), PAGE).map(({ feed }) => feed)).toEqual(feeds);
  });

  it('are relative to its base, and named as it names them', () => {
    const html = page(
      link('rss', 'type="application/rss+xml" title=" New \n articles "'),
      '<base href="/journals/tissue/">',
    );
    expect(feedsIn(html, PAGE)).toEqual([
      { feed: 'https://journal.example/journals/tissue/rss', title: 'New articles' },
    ]);
  });

  it('are fifty at most, of a page of any depth and length', () => {
    const many = Array.from({ length: 1000 }, (_, i) => link(`/rss/${i}`)).join('');
    expect(feedsIn(page(many), PAGE)).toHaveLength(50);
    expect(feedsIn(page(link('/rss')) + '<div>'.repeat(200_000), PAGE)).toHaveLength(1);
    expect(feedsIn(`${'<b>'.repeat(200_000)}${link('/rss')}`, PAGE)).toEqual([]);
    expect(feedsIn(`<html>${' '.repeat(3_000_000)}${link('/rss')}`, PAGE)).toEqual([]);
  });

  it.each([
    ['RDF', rdf([FINE])],
    ['RSS 2.0', rss([FINE])],
    ['Atom', atom([])],
    ['a feed without items', rss([])],
  ])('a page that is itself a feed: %s', (_what, body) => {
    expect(feedsIn(body, FEED)).toEqual([{ feed: FEED, title: 'Journal of Tissue' }]);
  });

  it('a feed that is broken is told so, not taken for a page', () => {
    expect(() => feedsIn(rss([FINE]).slice(0, -20), FEED)).toThrow('truncated');
  });

  it.each(['', 'Rate exceeded.', '{"a":1}', '<opml/>', '\u0000', '<'.repeat(100_000)])(
    '%j has none',
    (body) => {
      expect(feedsIn(body, PAGE)).toEqual([]);
    },
  );
});

describe('a pasted address', () => {
  it.each([
    ['https://journal.example/rss', 'https://journal.example/rss'],
    [' journal.example/rss \n', 'https://journal.example/rss'],
    ['http://journal.example/rss#top', 'https://journal.example/rss'],
    ['feed:https://journal.example/rss', 'https://journal.example/rss'],
    ['feed://journal.example/rss', 'https://journal.example/rss'],
    ['HTTPS://JOURNAL.example', 'https://journal.example/'],
    ['journal.example:8443/rss', 'https://journal.example:8443/rss'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['file:///etc/passwd', undefined],
    ['ftp://journal.example', undefined],
    ['localhost/rss', undefined],
    ['localhost./rss', undefined],
    ['gloss.localhost/rss', undefined],
    ['127.1/rss', undefined],
    ['[::1]/rss', undefined],
    ['two words', undefined],
    ['', undefined],
  ])('%j', (pasted, address) => {
    expect(feedAddress(pasted)).toBe(address);
  });

  it('leads to the feeds there, with one request', async () => {
    const asked: string[] = [];
    const fetch = async (url: string) => {
      asked.push(url);
      return { body: page(link('/rss')) };
    };
    expect(await discoverFeeds('journal.example', fetch)).toEqual([{ feed: 'https://journal.example/rss' }]);
    expect(asked).toEqual(['https://journal.example/']);
  });

  it('asks for a page, which is told from a feed, and reads it from where it was moved to', async () => {
    const asked: (Asking | undefined)[] = [];
    const fetch = async (_url: string, asking?: Asking) => {
      asked.push(asking);
      return { body: page(link('rss')), url: 'https://www.journal.example/home/' };
    };
    expect(await discoverFeeds('journal.example', fetch)).toEqual([
      { feed: 'https://www.journal.example/home/rss' },
    ]);
    expect(asked).toEqual([{ purpose: 'discovery', why: 'discovery' }]);
  });

  it.each(['javascript:alert(1)', 'journal.example'])('or to a failure: %s', async (pasted) => {
    const fetch = async () => ({ body: page('') });
    await expect(discoverFeeds(pasted, fetch)).rejects.toMatchObject({
      failure: { kind: 'unreadable', reason: 'not-a-feed' },
    });
  });
});
