import { describe, expect, it } from 'vitest';
import { GlossError } from '../../../lib/errors';
import type { Failure } from '../../../lib/records/round';
import { hostsFor, isDeclared, sources } from '../../../lib/sources';
import { biorxiv } from '../../../lib/sources/biorxiv';
import { journal } from '../../../lib/sources/journal';
import { JOURNALS } from '../../../lib/sources/journal-list';
import { isSoundList } from '../../../lib/sources/lists';
import { medrxiv } from '../../../lib/sources/medrxiv';
import { FEED, FINE, rdf, rss } from './journal-samples';

/** A web of these answers; what it was asked for is kept. */
function web(answers: Record<string, string | Failure>) {
  const asked: string[] = [];
  const fetch = async (url: string) => {
    asked.push(url);
    const answer = answers[url] ?? ({ kind: 'http', status: 404 } as const);
    if (typeof answer !== 'string') throw new GlossError(answer);
    return { body: answer, at: 7 };
  };
  return { fetch, asked };
}

const OTHER = 'https://other.example/feed';
const item = (doi: string) => ({ ...FINE, 'dc:identifier': `doi:${doi}` });

describe('journals', () => {
  it('are asked one after the other, and told in one answer', async () => {
    const { fetch, asked } = web({ [FEED]: rss([item('10.1000/a')]), [OTHER]: rdf([item('10.1000/b')]) });
    const batch = await journal.today([FEED, OTHER], fetch);
    expect(asked).toEqual([FEED, OTHER]);
    expect(batch.papers.map(({ paper }) => [paper.id, paper.primary])).toEqual([
      ['10.1000/a', FEED],
      ['10.1000/b', OTHER],
    ]);
    expect(batch).toMatchObject({ via: 'feed', at: 7 });
    expect(batch).not.toHaveProperty('day');
    expect(batch).not.toHaveProperty('missed');
  });

  it('have a paper of two feeds once, in both', async () => {
    const { fetch } = web({ [FEED]: rss([item('10.1000/a')]), [OTHER]: rss([item('10.1000/A')]) });
    const { papers } = await journal.today([FEED, OTHER], fetch);
    expect(papers).toHaveLength(1);
    expect(papers[0]?.paper).toMatchObject({ primary: FEED, categories: [FEED, OTHER] });
  });

  it.each([
    ['a login page', '<!DOCTYPE html><html><body>Sign in</body></html>', 'web-page'],
    ['half a feed', rss([FINE]).slice(0, -30), 'truncated'],
    ['an entity bomb', '<!DOCTYPE rss [<!ENTITY a "b">]><rss/>', 'doctype'],
  ])('fail alone: %s', async (_what, body, reason) => {
    const { fetch } = web({ [FEED]: body, [OTHER]: rss([FINE]) });
    const { papers, missed } = await journal.today([FEED, OTHER], fetch);
    expect(papers).toHaveLength(1);
    expect(missed).toEqual([
      { lists: [FEED], failure: expect.objectContaining({ kind: 'unreadable', reason }) },
    ]);
  });

  it('fail together with the first one’s reason where none answers', async () => {
    const { fetch } = web({ [FEED]: { kind: 'http', status: 410 } });
    await expect(journal.today([FEED, OTHER], fetch)).rejects.toMatchObject({
      failure: { kind: 'http', status: 410 },
    });
  });

  it('of a host that is out of reach are not tried after the first, those of others are', async () => {
    const { fetch, asked } = web({
      'https://down.example/1': { kind: 'throttled', status: 429, retryAt: 5 },
      [FEED]: rss([FINE]),
    });
    const feeds = ['https://down.example/1', 'https://down.example/2', FEED];
    const { missed } = await journal.today(feeds, fetch);
    expect(asked).toEqual(['https://down.example/1', FEED]);
    expect(missed?.map(({ failure }) => failure?.kind)).toEqual(['throttled', 'throttled']);
  });

  it('throw on what is no failure of theirs', async () => {
    const broken = async () => Promise.reject(new TypeError('a mistake of ours'));
    await expect(journal.today([FEED], broken)).rejects.toThrow(TypeError);
  });

  it('cannot be asked for days that are gone', async () => {
    expect(await journal.submitted([FEED], { day: '2026-06-18', from: 0, to: 1 }, web({}).fetch)).toEqual({
      day: '2026-06-18',
      via: 'api',
      papers: [],
      rejected: [],
    });
  });
});

describe('preprint servers', () => {
  it('are asked for each subject, and told which they do not have', async () => {
    const feed = (subject: string) => `https://connect.biorxiv.org/biorxiv_xml.php?subject=${subject}`;
    const { fetch, asked } = web({
      [feed('zoology')]: rdf([item('10.64898/1.2')]),
      [feed('cell_biology')]: rdf([]),
      [feed('cel_biology')]: rdf([]),
    });
    const batch = await biorxiv.today(['zoology', 'cell_biology', 'cel_biology'], fetch);
    expect(asked).toEqual(['zoology', 'cell_biology', 'cel_biology'].map(feed));
    expect(batch.unknown).toEqual(['cel_biology']);
    expect(batch.papers[0]?.paper.key).toBe('biorxiv:10.64898/1.2');
  });

  it('are two', async () => {
    const { fetch, asked } = web({});
    await expect(medrxiv.today(['hivaids'], fetch)).rejects.toThrow(GlossError);
    expect(asked).toEqual(['https://connect.medrxiv.org/medrxiv_xml.php?subject=hivaids']);
  });
});

describe('hosts', () => {
  it('that are required are arXiv’s alone', () => {
    expect(sources.flatMap(({ hosts }) => hosts).every((host) => host.includes('arxiv.org'))).toBe(true);
  });

  it.each([
    ['biorxiv:zoology', ['https://connect.biorxiv.org/*', 'https://api.biorxiv.org/*']],
    ['medrxiv:surgery', ['https://connect.medrxiv.org/*', 'https://api.biorxiv.org/*']],
    ['journal:https://journal.example/rss?x=1', ['https://journal.example/*']],
    ['journal:https://www.nature.com/nature.rss', ['https://www.nature.com/*', 'https://idp.nature.com/*']],
    ['journal:nothing', []],
    ['elsewhere:x', []],
  ] as const)('a list needs: %s', (list, hosts) => {
    expect(hostsFor(list)).toEqual(hosts);
  });

  it('of a journal are declared while it is followed, and no others', () => {
    const url = 'https://journal.example/moved';
    expect(isDeclared(url)).toBe(false);
    expect(isDeclared(url, ['journal:https://journal.example/rss'])).toBe(true);
    expect(isDeclared('https://journal.example.evil/', ['journal:https://journal.example/rss'])).toBe(false);
    expect(isDeclared('https://connect.biorxiv.org/x')).toBe(true);
    expect(isDeclared('https://rss.arxiv.org/rss/cs.LG')).toBe(true);
  });
});

describe('the list of journals', () => {
  it('has each feed once, in a form that can be followed', () => {
    expect(JOURNALS.length).toBeGreaterThanOrEqual(50);
    expect(new Set(JOURNALS.map(({ feed }) => feed)).size).toBe(JOURNALS.length);
    expect(new Set(JOURNALS.map(({ name }) => name)).size).toBe(JOURNALS.length);
    for (const { feed, seen } of JOURNALS) {
      expect([feed, isSoundList(`journal:${feed}`)]).toEqual([feed, true]);
      if (seen) expect(seen).toMatch(/^202[56]-\d\d-\d\d$/);
    }
  });

  it('has those the issue names, and no day for what nobody saw', () => {
    const names = JOURNALS.map(({ name }) => name);
    for (const name of ['PLOS Medicine', 'Nature', 'Science', 'PNAS', 'eLife', 'Cell'])
      expect(names).toContain(name);
    expect(JOURNALS.find(({ name }) => name === 'PNAS')).not.toHaveProperty('seen');
  });
});

describe('lists', () => {
  it.each([
    ['arxiv:cs.LG', true],
    ['biorxiv:cell_biology', true],
    ['medrxiv:all', true],
    ['journal:https://journal.example/rss', true],
    ['journal:http://journal.example/rss', false],
    ['journal:javascript:alert(1)', false],
    ['journal:https://JOURNAL.example/rss', false],
    ['biorxiv:../x', false],
    ['elsewhere:x', false],
    ['', false],
  ])('%s: %s', (list, sound) => {
    expect(isSoundList(list)).toBe(sound);
  });
});
