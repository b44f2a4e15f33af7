import { describe, expect, it } from 'vitest';
import { mannersOf, purposeOf } from '../../../lib/sources/manners';
import { mayLead } from '../../../lib/sources/redirects';
import { registeredDomain } from '../../../lib/sources/registered-domain';
import { withoutSecrets } from '../../../lib/sources/without-secrets';

describe('the registered domain of a host', () => {
  it.each([
    ['rss.arxiv.org', 'arxiv.org'],
    ['arxiv.org', 'arxiv.org'],
    ['connect.biorxiv.org', 'biorxiv.org'],
    ['www.maths.ox.ac.uk', 'ox.ac.uk'],
    ['academic.oup.com', 'oup.com'],
    ['journals.sagepub.co.in', 'sagepub.co.in'],
    ['www.jstage.jst.go.jp', 'jst.go.jp'],
    ['a.b.u-tokyo.ac.jp', 'u-tokyo.ac.jp'],
    ['www.kci.go.kr', 'kci.go.kr'],
    ['www.koreascience.or.kr', 'koreascience.or.kr'],
    ['www.scielo.org.mx', 'scielo.org.mx'],
    ['theory.tifr.res.in', 'tifr.res.in'],
    ['www.cas.edu.cn', 'cas.edu.cn'],
    ['hal.science', 'hal.science'],
    ['ada.github.io', 'ada.github.io'],
    ['ac.uk', 'ac.uk'],
    ['www.example.org.', 'example.org'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '[::1]'],
    ['localhost', 'localhost'],
    ['xn--bcher-kva.example.de', 'example.de'],
  ])('%s → %s', (host, domain) => {
    expect(registeredDomain(host)).toBe(domain);
  });
});

describe('manners', () => {
  it('take what is asked of arxiv.org for a page, whatever it is called', () => {
    expect(mannersOf('https://arxiv.org/list/cs.LG/new', 'feed').lane).toEqual({ name: 'page', gap: 15_000 });
    expect(mannersOf('https://rss.arxiv.org/rss/cs.LG', 'feed').lane).toBeUndefined();
    expect(mannersOf('https://export.arxiv.org/catchup/cs.LG/2026-06-17', 'page').lane?.gap).toBe(15_000);
  });

  it.each([
    ['https://rss.arxiv.org/rss/cs.LG', 'feed'],
    ['https://export.arxiv.org/api/query?x', 'api'],
    ['https://api.biorxiv.org/details/biorxiv/1', 'api'],
    ['https://www.arxiv.org/list/cs.LG/new', 'page'],
    ['https://www.nature.com/nature.rss', 'feed'],
  ])('know what %s is', (url, purpose) => {
    expect(purposeOf(url)).toBe(purpose);
  });
});

describe('a redirect', () => {
  const isDeclared = (url: string) => /^https:\/\/(rss|export)\.arxiv\.org\//.test(url);
  it.each([
    ['https://rss.arxiv.org/a', 'https://export.arxiv.org/a', true],
    ['https://rss.arxiv.org/a', 'https://status.arxiv.org/a', false],
    ['https://rss.arxiv.org/a', 'http://rss.arxiv.org/a', false],
    ['https://www.a.org/feed', 'https://feeds.a.org/feed', true],
    ['http://www.a.org/feed', 'https://www.a.org/feed', true],
    ['http://www.a.org/feed', 'http://a.org/feed', true],
    ['https://www.a.org/feed', 'http://www.a.org/feed', false],
    ['https://www.a.org/feed', 'https://b.org/feed', false],
    ['https://ada.github.io/feed', 'https://eve.github.io/feed', false],
    ['https://a.co.uk/feed', 'https://b.co.uk/feed', false],
    ['https://www.a.org/feed', 'https://rss.arxiv.org/feed', false],
    ['https://www.a.org/feed', 'data:text/xml,<rss/>', false],
  ])('from %s to %s: %s', (from, to, may) => {
    expect(mayLead(from, to, isDeclared)).toBe(may);
  });
});

describe('an address that is written down', () => {
  const token = 'a1b2c3d4e5f6a7b8c9d0e1f2';
  it.each([
    ['https://rss.arxiv.org/rss/cs.LG+math.PR', 'https://rss.arxiv.org/rss/cs.LG+math.PR'],
    ['https://ada:pass@a.org/feed', 'https://a.org/feed'],
    ['https://a.org/feed?api_key=abc&page=2', 'https://a.org/feed?api_key=…&page=2'],
    [
      'https://a.org/feed?access_token=x&sig=y&Session=z',
      'https://a.org/feed?access_token=…&sig=…&Session=…',
    ],
    [`https://a.org/u/${token}/feed?x=${token}#frag`, 'https://a.org/u/…/feed?x=…'],
    ['https://a.org/feed/0f8fad5b-d9cb-469f-a165-70867728950e.xml', 'https://a.org/feed/…'],
    [`https://a.org/${token}.rss?${token}`, 'https://a.org/…?…='],
    [`https://a.org/feed?x=eyJhbGciOiJIUzI1NiJ9.${token}.x`, 'https://a.org/feed?x=…'],
    ['https://a.org/search?q=a+b&key=', 'https://a.org/search?q=a b&key='],
    [
      'https://api.biorxiv.org/details/biorxiv/10.1101/2026.06.01.123456/na/json',
      'https://api.biorxiv.org/details/biorxiv/10.1101/2026.06.01.123456/na/json',
    ],
  ])('%s → %s', (url, shown) => {
    expect(withoutSecrets(url)).toBe(shown);
  });

  it('is no longer than a line or two', () => {
    const ids = Array.from({ length: 100 }, (_, i) => `2606.${10_000 + i}`).join(',');
    expect(withoutSecrets(`https://export.arxiv.org/api/query?id_list=${ids}`)).toHaveLength(300);
  });
});
