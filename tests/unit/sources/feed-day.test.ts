import { describe, expect, it } from 'vitest';
import { readArxivFeed } from '../../../lib/sources/arxiv-feed';
import { feed, item } from './hostile-feeds';

const dayWith = (channel: string, ofItem = '') =>
  readArxivFeed(feed(item().replace('</item>', `${ofItem}</item>`), channel)).day;

describe('the day a feed announces', () => {
  it.each([
    ['<pubDate>Thu, 18 Jun 2026 00:00:00 -0400</pubDate>', '2026-06-18'],
    ['<pubDate>18 Jun 2026 04:00 GMT</pubDate>', '2026-06-18'],
    // Midnight in Greenwich is the evening before in New York.
    ['<pubDate>Thu, 18 Jun 2026 00:00:00 GMT</pubDate>', '2026-06-17'],
    ['<dc:date>2026-06-18T00:00:00-04:00</dc:date>', '2026-06-18'],
    ['<dc:date>2026-06-18</dc:date>', '2026-06-18'],
    ['<published>2031-06-18T04:00:00Z</published>', '2031-06-18'],
  ])('%s', (date, day) => {
    expect(dayWith(date)).toBe(day);
    // The same of an entry, where the channel says none.
    expect(dayWith('', date)).toBe(day);
  });

  it.each([
    '',
    '<pubDate/>',
    '<pubDate>today</pubDate>',
    '<pubDate>item 12</pubDate>',
    '<pubDate>18 Jun 2026</pubDate>',
    '<pubDate>Thu, 18 Jun 2026 00:00:00</pubDate>',
    '<pubDate>Thu, 42 Jun 2026 00:00:00 GMT</pubDate>',
    '<pubDate>Thu, 18 Jun 1026 00:00:00 GMT</pubDate>',
    '<dc:date>9999-01-01T00:00:00Z</dc:date>',
    // When it was rendered, not what it announces.
    '<lastBuildDate>Thu, 18 Jun 2026 08:58:05 +0000</lastBuildDate>',
    '<updated>2026-06-18T04:00:19.866337+00:00</updated>',
  ])('%s is none', (date) => {
    expect(dayWith(date)).toBeUndefined();
    expect(dayWith(date, '<pubDate>Thu, 18 Jun 2026 00:00:00 -0400</pubDate>')).toBe('2026-06-18');
  });
});

describe('a paper that is there twice', () => {
  const types = (...given: [version: number, type: string][]) =>
    readArxivFeed(
      feed(
        given
          .map(([version, type]) =>
            item({ guid: `oai:arXiv.org:2606.00001v${version}`, 'arxiv:announce_type': type }),
          )
          .join(item({ guid: 'oai:arXiv.org:2606.00002v1' })),
      ),
    ).papers.map(({ paper, type }) => `${paper.id}v${paper.version} ${type}`);

  it.each([
    [
      [1, 'new'],
      [1, 'new'],
      ['2606.00001v1 new', '2606.00002v1 new'],
    ],
    [
      [1, 'cross'],
      [1, 'new'],
      ['2606.00001v1 new', '2606.00002v1 new'],
    ],
    [
      [3, 'replace-cross'],
      [2, 'replace'],
      ['2606.00001v3 replace', '2606.00002v1 new'],
    ],
    [
      [1, 'new'],
      [2, 'replace'],
      ['2606.00001v2 new', '2606.00002v1 new'],
    ],
  ] as [[number, string], [number, string], string[]][])(
    '%j and %j: its first place, its newest version, the type that matters most',
    (a, b, expected) => {
      expect(types(a, b)).toEqual(expected);
    },
  );
});
