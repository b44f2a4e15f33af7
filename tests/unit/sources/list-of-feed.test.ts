import { describe, expect, it } from 'vitest';
import { discoverFeeds } from '../../../lib/sources/discover-feed';
import { listsOfFeed } from '../../../lib/sources/list-of-feed';
import { FINE, rss } from './journal-samples';

describe('an address that is the feed of a list of another source', () => {
  it.each([
    ['https://rss.arxiv.org/rss/cs.LG', ['arxiv:cs.LG']],
    ['https://rss.arxiv.org/atom/cs.lg+math.MP+physics', ['arxiv:cs.LG', 'arxiv:math-ph', 'arxiv:physics']],
    ['https://export.arxiv.org/rss/hep-th', ['arxiv:hep-th']],
    [
      'https://connect.biorxiv.org/biorxiv_xml.php?subject=cell_biology+zoology',
      ['biorxiv:cell_biology', 'biorxiv:zoology'],
    ],
    ['https://connect.biorxiv.org/biorxiv_xml.php?subject=all', ['biorxiv:all']],
    ['https://connect.medrxiv.org/medrxiv_xml.php', ['medrxiv:all']],
    ['https://rss.arxiv.org/rss/cs.XX', undefined],
    ['https://connect.medrxiv.org/medrxiv_xml.php?subject=nothing', undefined],
    ['https://www.nature.com/nature.rss', undefined],
    ['https://arxiv.org/list/cs.LG/recent', undefined],
  ])('%s', (feed, lists) => {
    expect(listsOfFeed(feed)).toEqual(lists);
  });

  it('is found with them, to be followed as what it is', async () => {
    const fetch = async () => ({ body: rss([FINE]) });
    expect(await discoverFeeds('rss.arxiv.org/rss/cs.LG', fetch)).toEqual([
      { feed: 'https://rss.arxiv.org/rss/cs.LG', title: 'Journal of Tissue', lists: ['arxiv:cs.LG'] },
    ]);
  });
});
