import { describe, expect, it } from 'vitest';
import { GlossError } from '../../../lib/errors';
import type { Failure } from '../../../lib/records/round';
import { biorxiv } from '../../../lib/sources/biorxiv';
import { medrxiv } from '../../../lib/sources/medrxiv';
import { readPreprintApi } from '../../../lib/sources/preprint-api';

const record = (given: Record<string, unknown> = {}) => ({
  title: 'On <i>Noisy</i> Tissue',
  authors: 'Loconsole, M.; Xue, C.',
  doi: '10.64898/2026.07.31.741992',
  date: '2026-08-01',
  version: '1',
  type: 'new results',
  license: 'cc_by_nc_nd',
  category: 'cell biology',
  abstract: 'BackgroundCells divide. ResultsThey do.',
  published: 'NA',
  server: 'bioRxiv',
  ...given,
});
const answer = (collection: unknown[], message: Record<string, unknown> = {}) =>
  JSON.stringify({
    messages: [
      { status: 'ok', cursor: 0, count: collection.length, total: String(collection.length), ...message },
    ],
    collection,
  });
const read = (body: string, subject = 'cell_biology') => readPreprintApi(body, 'biorxiv', subject);

describe('an answer of the preprint servers’ API', () => {
  it('gives papers as the feed does, with licence and the journal’s DOI', () => {
    const { papers, count, total } = read(answer([record({ published: '10.1091/mbc.E25-09-0454' })]));
    expect([count, total]).toEqual([1, 1]);
    expect(papers[0]).toEqual({
      type: 'new',
      paper: {
        key: 'biorxiv:10.64898/2026.07.31.741992',
        source: 'biorxiv',
        id: '10.64898/2026.07.31.741992',
        version: 1,
        title: 'On Noisy Tissue',
        abstract: 'Background: Cells divide. Results: They do.',
        authors: [{ name: 'M. Loconsole' }, { name: 'C. Xue' }],
        primary: 'cell_biology',
        categories: ['cell_biology'],
        submittedAt: Date.parse('2026-08-01'),
        dois: ['10.64898/2026.07.31.741992', '10.1091/mbc.e25-09-0454'],
        licence: 'https://creativecommons.org/licenses/by-nc-nd/4.0/',
        link: 'https://www.biorxiv.org/content/10.64898/2026.07.31.741992v1',
        venue: 'bioRxiv',
      },
    });
  });

  it('leaves out other subjects, should it hold them, and knows one however it is written', () => {
    const mixed = [record(), record({ category: 'zoology', doi: '10.64898/2026.07.31.1' })];
    expect(read(answer(mixed)).papers).toHaveLength(1);
    expect(read(answer(mixed), 'all').papers).toHaveLength(2);
    const hiv = answer([record({ category: 'hiv aids' })]);
    expect(readPreprintApi(hiv, 'medrxiv', 'hivaids').papers[0]?.paper.primary).toBe('hivaids');
  });

  it('counts a record it cannot read, and keeps the others', () => {
    const bad = [
      record({ doi: 7 }),
      record({ title: '' }),
      record({ doi: 'x' }),
      null,
      record({ version: 'two' }),
    ];
    const { papers, rejected, count } = read(answer([...bad, record()]));
    expect([papers.length, rejected.length, count]).toEqual([1, 5, 6]);
  });

  it.each([
    ['nothing, as it answers when it is broken', '', 'empty'],
    ['a page', '<!DOCTYPE html><html></html>', 'web-page'],
    ['half an answer', '{"messages":[{"status":"ok"', 'not-a-feed'],
    ['another JSON', '{"error":1}', 'not-a-feed'],
    ['a list', '[]', 'not-a-feed'],
    ['a refusal', '{"messages":[{"status":"error"}]}', 'refused'],
    ['no message', '{"messages":[]}', 'refused'],
    ['a count that is none', answer([], { count: 'many' }), 'not-a-feed'],
    ['a count below zero', answer([], { count: '-30' }), 'not-a-feed'],
  ])('is refused: %s', (_what, body, reason) => {
    expect(() => read(body)).toThrow(
      expect.objectContaining({ failure: expect.objectContaining({ reason }) }),
    );
  });

  it('without posts is empty, not broken', () => {
    expect(read('{"messages":[{"status":"no posts found"}],"collection":[]}')).toMatchObject({
      papers: [],
      count: 0,
    });
  });
});

describe('days that were missed', () => {
  const window = {
    day: '2026-08-03',
    from: Date.parse('2026-08-01T10:00:00Z'),
    to: Date.parse('2026-08-03T10:00:00Z'),
  };
  const all = Array.from({ length: 70 }, (_, i) => record({ doi: `10.64898/2026.08.01.${i}` }));
  const paged = (size: number, asked: string[]) => async (url: string) => {
    asked.push(url);
    const cursor = Number(/\/(\d+)\/json/.exec(url)?.[1]);
    return { body: answer(all.slice(cursor, cursor + size), { cursor, total: '70' }), at: 5 };
  };

  it.each([
    [30, 3],
    [100, 1],
    [7, 10],
  ])('come in pages of %i: %i requests, each behind the last', async (size, requests) => {
    const asked: string[] = [];
    const batch = await biorxiv.submitted(['cell_biology'], window, paged(size, asked));
    expect(asked).toHaveLength(requests);
    expect(asked[0]).toBe(
      'https://api.biorxiv.org/details/biorxiv/2026-08-01/2026-08-03/0/json?category=cell_biology',
    );
    expect(batch).toMatchObject({ via: 'api', day: '2026-08-03', at: 5, rejected: [] });
    expect(batch.papers).toHaveLength(70);
    expect(batch).not.toHaveProperty('total');
  });

  it('end after 25 pages, and say that there are more, also beside a subject that is whole', async () => {
    const asked: string[] = [];
    const endless = async (url: string) => {
      asked.push(url);
      return { body: answer([record({ doi: `10.64898/2026.08.01.${asked.length}` })], { total: '9000' }) };
    };
    const fetch = (url: string) => (url.includes('=zoology') ? paged(100, [])(url) : endless(url));
    const batch = await medrxiv.submitted(['cell_biology', 'zoology'], window, fetch);
    expect([asked.length, batch.missed]).toEqual([25, [{ lists: ['cell_biology'], cut: true }]]);
  });

  it.each<[Failure, number]>([
    [{ kind: 'http', status: 500 }, 6],
    [{ kind: 'throttled', status: 429, retryAt: 1 }, 3],
  ])(
    'keep the pages before one that fails (%j), and go on to the next subject as the host allows',
    async (failure, requests) => {
      const asked: string[] = [];
      const failing = async (url: string) => {
        if (asked.length === 2) {
          asked.push(url);
          throw new GlossError(failure);
        }
        return paged(30, asked)(url);
      };
      const batch = await biorxiv.submitted(['cell_biology', 'all'], window, failing);
      expect([asked.length, batch.missed?.[0]]).toEqual([requests, { lists: ['cell_biology'], failure }]);
      expect(batch.papers).toHaveLength(requests === 3 ? 60 : 70);
    },
  );

  it('end where a page holds nothing, whatever the total', async () => {
    const asked: string[] = [];
    const stuck = async (url: string) => {
      asked.push(url);
      return { body: answer([], { count: 0, total: '9000' }) };
    };
    expect((await biorxiv.submitted(['cell_biology'], window, stuck)).papers).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  it('of one subject fail alone', async () => {
    const fetch = async (url: string) => {
      if (url.includes('zoology')) throw new GlossError({ kind: 'http', status: 500 });
      return paged(100, [])(url);
    };
    const batch = await biorxiv.submitted(['zoology', 'cell_biology'], window, fetch);
    expect(batch.papers).toHaveLength(70);
    expect(batch.missed).toEqual([{ lists: ['zoology'], failure: { kind: 'http', status: 500 } }]);
  });
});
