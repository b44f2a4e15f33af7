import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GlossError } from '../../../lib/errors';
import { listAnnouncements } from '../../../lib/polling/list-announcements';
import { catchUp } from '../../../lib/sources/arxiv-catch-up';
import type { PoliteFetch } from '../../../lib/sources/polite-fetch';
import { type FakeWeb, startFakeWeb } from '../../fake-web';
import { asked, fetchFrom } from '../fake-web/polite';

const TODAY = '2026-09-24';
const NOW = Date.parse(`${TODAY}T15:00:00Z`);
const DAY = '2026-09-22';
const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => (error instanceof GlossError ? error.failure : error),
  );

describe('a day that was missed', () => {
  let web: FakeWeb;
  let fetch: PoliteFetch;
  beforeAll(async () => {
    web = await startFakeWeb({ today: TODAY });
    fetch = fetchFrom(web);
  });
  beforeEach(() => {
    web.goToDay(TODAY);
    web.requests.length = 0;
  });
  afterAll(() => web.close());

  /** What the list announced that day, by arXiv's own rule. */
  const announced = (list: string) => {
    web.goToDay(DAY);
    const rows = web.listed(list).map(({ paper, type }) => `${paper.id} ${type}`);
    web.goToDay(TODAY);
    return rows.sort();
  };

  it.each(['cs.LG', 'math.PR', 'stat.ML', 'hep-th', 'math.NA'])(
    '%s: is there as it was announced',
    async (list) => {
      const batch = await catchUp(list, DAY, fetch, NOW);
      expect(batch.papers.map(({ paper, type }) => `${paper.id} ${type}`).sort()).toEqual(announced(list));
      expect(batch).toMatchObject({
        via: 'catch-up',
        day: DAY,
        list,
        stated: batch.papers.length,
        rejected: [],
      });
      expect(asked(web)).toEqual([`/catchup/${list}/${DAY}?abs=True`]);
    },
  );

  it('has abstracts, comments and journal references', async () => {
    const { papers } = await catchUp('cs', DAY, fetch, NOW);
    expect(papers.every(({ paper }) => paper.abstract.length > 100)).toBe(true);
    web.goToDay(DAY);
    for (const { paper } of papers) {
      const theirs = web.papers.find(({ id }) => id === paper.id);
      expect([paper.comments, paper.journalRef]).toEqual([theirs?.comments, theirs?.journalRef]);
      expect(paper.authors.length).toBe(theirs?.authors.length);
    }
    expect(papers.filter(({ paper }) => paper.comments).length).toBeGreaterThan(5);
  });

  it('names versions where the page does, and says of which papers it does not', async () => {
    const { papers, versionUnknown = [] } = await catchUp('cs', DAY, fetch, NOW);
    web.goToDay(DAY);
    expect(versionUnknown.length).toBeGreaterThan(0);
    for (const { paper } of papers) {
      const { version, html } = web.papers.find(({ id }) => id === paper.id) ?? {};
      if (!versionUnknown.includes(paper.key)) expect([paper.id, paper.version]).toEqual([paper.id, version]);
      else expect([html, paper.version <= (version ?? 0)]).toEqual([false, true]);
    }
  });

  it('of an archive and of all physics comes in one page each', async () => {
    for (const list of ['cs', 'grp_cs', 'grp_physics']) {
      const { papers, stated } = await catchUp(list, DAY, fetch, NOW);
      expect([list, papers.length > 5, papers.length]).toEqual([list, true, stated]);
    }
    expect(asked(web)).toEqual(['cs', 'cs', 'grp_physics'].map((id) => `/catchup/${id}/${DAY}?abs=True`));
  });

  it('is empty on a weekend, and says so', async () => {
    const batch = await catchUp('cs.LG', '2026-09-20', fetch, NOW);
    expect(batch).toEqual({
      via: 'catch-up',
      day: '2026-09-20',
      list: 'cs.LG',
      stated: 0,
      papers: [],
      rejected: [],
    });
  });

  it('is asked for by the canonical name, and followed where arXiv has another', async () => {
    await catchUp('cs.NA', DAY, fetch, NOW);
    expect(asked(web)).toEqual([`/catchup/math.NA/${DAY}?abs=True`]);
    expect((await fetch(`https://arxiv.org/catchup/cs.NA/${DAY}?abs=True`)).body).toContain(
      'Numerical Analysis',
    );
  });

  it.each(['2026-06-25', '2020-01-01', '2026-09-25', 'soon', ''])(
    '%s is out of reach: nothing is asked',
    async (day) => {
      expect(await failureOf(catchUp('cs.LG', day, fetch, NOW))).toEqual({
        kind: 'out-of-reach',
        day,
        days: 90,
      });
      expect(web.requests).toEqual([]);
    },
  );

  it('can be 90 days ago', async () => {
    expect((await catchUp('cs.LG', '2026-06-26', fetch, NOW)).papers.length).toBeGreaterThan(0);
  });

  it('belongs to its list alone, in the list’s own words', async () => {
    const batch = await catchUp('stat.ML', DAY, fetch, NOW);
    const rows = listAnnouncements(batch, ['arxiv:stat.ML', 'arxiv:cs.LG'], DAY, 0);
    expect(rows.map(({ paper, type }) => `${paper.slice(6)} ${type}`).sort()).toEqual(announced('stat.ML'));
    expect(new Set(rows.map(({ list, via }) => `${list} ${via}`))).toEqual(
      new Set(['arxiv:stat.ML catch-up']),
    );
  });
});

describe('a day of more than 2,000', () => {
  let web: FakeWeb;
  beforeAll(async () => {
    web = await startFakeWeb({ today: TODAY, papersPerDay: 6000 });
  });
  afterAll(() => web.close());

  it('comes page after page, each paper once', async () => {
    const batch = await catchUp('cs', TODAY, fetchFrom(web), NOW);
    expect(asked(web).map((address) => address.split('?')[1])).toEqual(['abs=True', 'abs=True&page=2']);
    expect(batch.stated).toBeGreaterThan(2000);
    expect(new Set(batch.papers.map(({ paper }) => paper.key)).size).toBe(batch.stated);
    expect([batch.papers.length, batch.missed]).toEqual([batch.stated, undefined]);
  });

  it('keeps the first page where the second fails, and says what is missing', async () => {
    web.misbehave({ kind: 'status', status: 503, path: /page=2/ });
    const batch = await catchUp('cs', TODAY, fetchFrom(web), NOW);
    expect(batch.papers).toHaveLength(2000);
    expect(batch.stated).toBeGreaterThan(2000);
    expect(batch.missed).toEqual([
      { lists: ['cs'], failure: { kind: 'throttled', status: 503, retryAt: 0 } },
    ]);
  });
});
