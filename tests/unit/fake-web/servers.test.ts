import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { GlossError } from '../../../lib/errors';
import { biorxiv } from '../../../lib/sources/biorxiv';
import { discoverFeeds } from '../../../lib/sources/discover-feed';
import { journal } from '../../../lib/sources/journal';
import { medrxiv } from '../../../lib/sources/medrxiv';
import { type FakeWeb, type Misbehaviour, startFakeWeb } from '../../fake-web';
import { capture, haveCaptures, WITHOUT } from '../captures';
import { ask } from './ask';
import { all, treeOf } from './tree';

const PLOS = 'https://journals.plos.org/plosmedicine/feed/atom';
const NATURE = 'https://www.nature.com/nature.rss';
const ZOOLOGY = 'https://connect.biorxiv.org/biorxiv_xml.php?subject=zoology';
let web: FakeWeb;
let undo = (): void => {};

beforeAll(async () => {
  web = await startFakeWeb({ today: '2026-09-24' });
});
afterEach(() => undo());
afterAll(() => web.close());

const fetch = async (url: string) => {
  const { status, body } = await ask(web, url);
  if (status !== 200) throw new GlossError({ kind: 'http', status });
  return { body };
};
const misbehave = (rule: Misbehaviour): void => {
  undo = web.misbehave(rule);
};

describe('the fake preprint servers', () => {
  it('have the newest thirty of a subject, a revision a day among them', async () => {
    const { papers, rejected } = await biorxiv.today(['zoology'], fetch);
    expect([papers.length, rejected]).toEqual([30, []]);
    expect(papers.filter(({ type }) => type === 'replace')).toHaveLength(6);
    expect(papers.some(({ paper }) => /^Background: .+\n\nMethods: /s.test(paper.abstract))).toBe(true);
    const dates = papers.map(({ paper }) => paper.submittedAt ?? 0);
    expect(dates).toEqual([...dates].sort((a, b) => b - a));
  });

  it('say the same in their API, page after page', async () => {
    const window = {
      day: '2026-09-24',
      from: Date.parse('2026-09-19T05:00Z'),
      to: Date.parse('2026-09-24T05:00Z'),
    };
    web.requests.length = 0;
    const backfilled = await medrxiv.submitted(['surgery', 'hivaids'], window, fetch);
    const today = await medrxiv.today(['surgery', 'hivaids'], fetch);
    // Six days of five.
    expect(backfilled.papers).toHaveLength(60);
    const keys = (batch: typeof today) => batch.papers.map(({ paper }) => paper.key).sort();
    expect(keys(backfilled)).toEqual(keys(today));
    web.requests.length = 0;
    const shorter = { ...window, from: Date.parse('2026-09-21T05:00Z') };
    expect((await biorxiv.submitted(['all'], shorter, fetch)).papers).toHaveLength(27 * 20);
    expect(web.requests).toHaveLength(18);
    // Six days of everything are more than is asked for in one go, and it says so.
    const most = await biorxiv.submitted(['all'], window, fetch);
    expect([most.papers.length, most.missed]).toEqual([750, [{ lists: ['all'], cut: true }]]);
  });

  it('answer a misspelt subject with 200 and nothing', async () => {
    expect((await biorxiv.today(['zoologie'], fetch)).unknown).toEqual(['zoologie']);
    const window = { day: '2026-09-24', from: Date.parse('2030-01-01'), to: Date.parse('2030-01-02') };
    expect((await biorxiv.submitted(['zoology'], window, fetch)).papers).toEqual([]);
  });

  it.skipIf(!haveCaptures)(`have the elements of a real feed${WITHOUT}`, async () => {
    const names = (xml: string) => new Set(all(treeOf(xml, true)).map(({ name }) => name));
    const real = names(capture('biorxiv/biorxiv_rss_all_2018-03.rdf.xml'));
    expect(names((await ask(web, ZOOLOGY)).body)).toEqual(real);
  });
});

describe('the fake journals', () => {
  it('PLOS: 25 entries, authors glued to abstracts, a correction a day', async () => {
    const { papers, rejected } = await journal.today([PLOS], fetch);
    expect([papers.length, rejected]).toEqual([25, []]);
    expect(papers.filter(({ paper }) => paper.news)).toHaveLength(5);
    for (const { paper } of papers) {
      expect(paper.authors.length).toBeGreaterThan(0);
      expect(paper.abstract).toMatch(paper.news ? /^$/ : /^Background .+\n\nMethods and findings /);
      expect(paper).toMatchObject({ venue: 'PLOS Medicine', link: expect.stringContaining(paper.id) });
    }
  });

  it('Nature: research and news, no abstracts', async () => {
    const { papers, rejected } = await journal.today([NATURE], fetch);
    expect([papers.length, rejected]).toEqual([20, []]);
    expect(papers.filter(({ paper }) => paper.news)).toHaveLength(8);
    expect(papers.filter(({ paper }) => paper.comments)).toHaveLength(4);
    for (const { paper } of papers) {
      expect(paper.abstract).toBe('');
      expect(Boolean(paper.news)).toBe(paper.id.startsWith('10.1038/d41586'));
      expect(new Set(paper.authors.map(({ name }) => name)).size).toBe(paper.authors.length);
    }
  });

  it('are found from a page', async () => {
    expect(await discoverFeeds('journals.plos.org/plosmedicine/', fetch)).toEqual([
      { feed: PLOS, title: 'PLOS Medicine: New Articles' },
    ]);
    expect(await discoverFeeds(NATURE, fetch)).toEqual([{ feed: NATURE, title: 'Nature' }]);
  });

  it('keep their papers on another day, and add some', async () => {
    const keys = async () =>
      (await journal.today([PLOS, NATURE], fetch)).papers.map(({ paper }) => paper.key);
    const before = await keys();
    web.goToDay('2026-09-25');
    const after = await keys();
    web.goToDay('2026-09-24');
    expect(after.filter((key) => before.includes(key))).toHaveLength(20 + 15);
  });
});

describe('they misbehave, each alone', () => {
  const feeds = [PLOS, NATURE];
  it.each([
    ['a status', { kind: 'status', status: 503 }, { kind: 'http', status: 503 }],
    ['a login page', { kind: 'html' }, { kind: 'unreadable', reason: 'web-page' }],
    ['half a feed', { kind: 'truncate', bytes: 3000 }, { kind: 'unreadable', reason: 'truncated' }],
  ] as const)('%s', async (_what, mischief, failure) => {
    misbehave({ ...mischief, host: 'www.nature.com' } as Misbehaviour);
    const { papers, missed } = await journal.today(feeds, fetch);
    expect(papers).toHaveLength(25);
    expect(missed).toEqual([{ lists: [NATURE], failure: expect.objectContaining(failure) }]);
  });

  it('an empty day, and one that is stale', async () => {
    misbehave({ kind: 'empty-weekend', host: 'connect.biorxiv.org' });
    expect(await biorxiv.today(['zoology'], fetch)).toEqual({ via: 'feed', papers: [], rejected: [] });
    undo();
    misbehave({ kind: 'stale-day', day: '2026-09-20', host: 'journals.plos.org' });
    const { papers } = await journal.today([PLOS], fetch);
    expect(papers[0]?.paper.submittedAt).toBe(Date.parse('2026-09-20T14:00:00Z'));
  });
});
