import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GlossError } from '../../../lib/errors';
import type { Failure } from '../../../lib/records/round';
import { details, withDetails } from '../../../lib/sources/arxiv-details';
import type { PoliteFetch } from '../../../lib/sources/polite-fetch';
import { type FakeWeb, startFakeWeb } from '../../fake-web';
import { capture, haveCaptures, WITHOUT } from '../captures';
import { fetchFrom } from '../fake-web/polite';
import { facts } from '../invented';

let web: FakeWeb;
let fetch: PoliteFetch;
beforeAll(async () => {
  web = await startFakeWeb({ today: '2026-09-24', papersPerDay: 300 });
  fetch = fetchFrom(web);
});
beforeEach(() => {
  web.requests.length = 0;
});
afterAll(() => web.close());

const some = (count: number) => web.papers.slice(0, count).map(({ id }) => id);
const idLists = () =>
  web.requests.map(({ url }) => (new URL(url).searchParams.get('id_list') ?? '').split(','));
const giving =
  (body: string): PoliteFetch =>
  async () => ({ body });
const failing =
  (failure: Failure): PoliteFetch =>
  () =>
    Promise.reject<never>(new GlossError(failure));
const feed = (total: number, entries = '') =>
  `<feed><opensearch:totalResults>${total}</opensearch:totalResults><opensearch:startIndex>0</opensearch:startIndex>${entries}</feed>`;
const entry = (id: string) =>
  `<entry><id>http://arxiv.org/abs/${id}v1</id><title>T</title><summary>S.</summary><category term="cs.LG"/><author><name>Ada N</name></author></entry>`;

describe('details of papers', () => {
  it('come a hundred at a time, all of them', async () => {
    const ids = some(250);
    const { papers, unknown, failed } = await details(ids, fetch);
    expect(idLists().map(({ length }) => length)).toEqual([100, 100, 50]);
    expect([papers.map(({ id }) => id).sort(), unknown, failed]).toEqual([[...ids].sort(), [], []]);
    for (const paper of papers) {
      const theirs = web.papers.find(({ id }) => id === paper.id);
      expect([paper.comments, paper.journalRef, paper.version]).toEqual([
        theirs?.comments,
        theirs?.journalRef,
        theirs?.version,
      ]);
      expect(paper.submittedAt).toBe(Math.floor((theirs?.versions[0]?.at ?? 0) / 1000) * 1000);
      expect(paper.authors.map((author) => author.affiliations)).toEqual(
        theirs?.authors.map((author) => author.affiliations),
      );
    }
    expect(papers.filter(({ comments }) => comments).length).toBeGreaterThan(20);
  });

  it('are never asked for with an id that is none, nor twice', async () => {
    const [first = '', second = ''] = some(2);
    const { papers, unknown } = await details(
      [
        'nonsense',
        `${first}v1`,
        first,
        `https://arxiv.org/abs/${second}`,
        '',
        '1,2',
        'cs.LG/1',
        '2613.00001',
      ],
      fetch,
    );
    expect(idLists()).toEqual([[first, second]]);
    expect([papers.map(({ id }) => id), unknown]).toEqual([
      [first, second],
      ['nonsense', '', '1,2', 'cs.LG/1', '2613.00001'],
    ]);
    expect(await details([], fetch)).toEqual({ papers: [], unknown: [], failed: [] });
    expect(web.requests).toHaveLength(1);
  });

  it('of a paper that arXiv does not have are unknown', async () => {
    const [first = ''] = some(1);
    const { papers, unknown, failed } = await details([first, '2601.99999'], fetch);
    expect([papers.length, unknown, failed]).toEqual([1, ['2601.99999'], []]);
  });

  /** The fake arXiv, which takes some sound ids for bad ones. */
  const refusing =
    (bad: string[]): PoliteFetch =>
    (url) => {
      const asked = new URL(url).searchParams.get('id_list')?.split(',') ?? [];
      if (!asked.some((id) => bad.includes(id))) return fetch(url);
      web.requests.push({ at: 0, host: '', method: 'GET', url, headers: {} });
      return Promise.reject<never>(new GlossError({ kind: 'http', status: 400 }));
    };

  it('of the others come where arXiv refuses one: it is found by halves', async () => {
    const ids = some(100);
    const bad = ids[37] ?? '';
    const { papers, unknown, failed } = await details(ids, refusing([bad]));
    expect([papers.length, unknown, failed]).toEqual([99, [bad], []]);
    expect(web.requests.length).toBeLessThanOrEqual(15);
  });

  it('are not looked for without end where arXiv refuses all', async () => {
    const { papers, unknown, failed } = await details(some(200), failing({ kind: 'http', status: 400 }));
    expect(papers).toEqual([]);
    expect(unknown.length + failed.flatMap(({ ids }) => ids).length).toBe(200);
    expect(failed.length).toBeGreaterThan(0);
  });

  it.each<[string, PoliteFetch, Partial<Failure>]>([
    ['a blank body', giving(''), { kind: 'unreadable', reason: 'empty' }],
    ['spaces', giving('\n \n'), { kind: 'unreadable', reason: 'empty' }],
    ['no entries of two', giving(feed(2)), { kind: 'unreadable', reason: 'empty' }],
    ['half a feed', giving('<feed><entry>'), { kind: 'unreadable', reason: 'truncated' }],
    ['a login', giving('<html><body>Sign in</body></html>'), { kind: 'unreadable', reason: 'web-page' }],
    ['no network', failing({ kind: 'unreachable' }), { kind: 'unreachable' }],
    ['a broken server', failing({ kind: 'http', status: 500 }), { kind: 'http', status: 500 }],
  ])('that do not come are worth another try: %s', async (_what, broken, failure) => {
    const ids = ['2606.00001', '2606.00002'];
    const answer = await details(ids, broken);
    expect(answer).toEqual({
      papers: [],
      unknown: [],
      failed: [{ ids, failure: expect.objectContaining(failure) }],
    });
  });

  it('that come in part leave the rest for another try', async () => {
    const answer = await details(['2606.00001', '2606.00002'], giving(feed(2, entry('2606.00001'))));
    expect([answer.papers.length, answer.unknown, answer.failed.map(({ ids }) => ids)]).toEqual([
      1,
      [],
      [['2606.00002']],
    ]);
  });

  it('of papers nobody asked for are not taken', async () => {
    const answer = await details(['2606.00001'], giving(feed(1, entry('2606.00009'))));
    expect([answer.papers, answer.unknown]).toEqual([[], ['2606.00001']]);
  });

  it('are no longer asked for once arXiv wants a rest; a hundred that fail otherwise spoil no other hundred', async () => {
    const failure: Failure = { kind: 'throttled', status: 429, retryAt: 1 };
    let requests = 0;
    const answer = await details(some(250), (url) => {
      requests += 1;
      return requests === 2 ? Promise.reject<never>(new GlossError(failure)) : fetch(url);
    });
    expect([requests, answer.papers.length, answer.failed.map(({ ids }) => ids.length)]).toEqual([
      2,
      100,
      [100, 50],
    ]);
    requests = 0;
    const later = await details(some(250), (url) => {
      requests += 1;
      return requests === 2 ? Promise.reject<never>(new GlossError({ kind: 'timeout' })) : fetch(url);
    });
    expect([requests, later.papers.length, later.failed.length]).toEqual([3, 150, 1]);
  });
});

describe.skipIf(!haveCaptures)(`real answers${WITHOUT}`, () => {
  it('gives the one paper of three that was asked for', async () => {
    const answer = await details(['2411.18583'], giving(capture('api/api_ok_2026-09-16_3entries.xml')));
    expect(answer.papers.map(({ id }) => id)).toEqual(['2411.18583']);
    expect(answer.papers[0]?.submittedAt).toBeLessThan(Date.parse('2024-12-01T00:00:00Z'));
  });

  it('is unknown where the API says so: with 400, or with an error among the entries', async () => {
    for (const file of ['api/api_error400_2026-09-16.xml', 'api/api_old-format_error_2007.xml'])
      expect(await details(['2411.18583'], giving(capture(file)))).toMatchObject({
        unknown: ['2411.18583'],
        failed: [],
      });
    expect(await details(['2411.18583'], giving(capture('api/api_empty_2026-09-16.xml')))).toMatchObject({
      unknown: ['2411.18583'],
    });
  });
});

describe('a paper with its details', () => {
  const api = facts({
    abstract: 'On one line.',
    version: 2,
    authors: [{ name: 'A. Nilsdotter', affiliations: ['Univ. A'] }, { name: 'B. Tervo' }],
    comments: '12 pages',
    journalRef: 'J. 1',
    submittedAt: 7,
    dois: ['10.1/x'],
  });

  it('keeps its own words, and has what it lacked', () => {
    const paper = facts({ licence: 'http://arxiv.org/licenses/nonexclusive-distrib/1.0/', dois: ['10.1/y'] });
    expect(withDetails(paper, api)).toEqual({
      ...paper,
      version: 2,
      authors: [{ name: 'Ada Nilsdotter', affiliations: ['Univ. A'] }, { name: 'Bo Tervo' }],
      comments: '12 pages',
      journalRef: 'J. 1',
      submittedAt: 7,
      dois: ['10.1/y', '10.1/x'],
    });
  });

  it('takes no affiliation where the authors do not match, nor a lower version', () => {
    const paper = facts({ version: 5, authors: [{ name: 'Ada Nilsdotter' }] });
    expect(withDetails(paper, api)).toMatchObject({ version: 5, authors: [{ name: 'Ada Nilsdotter' }] });
  });
});
