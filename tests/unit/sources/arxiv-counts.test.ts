import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { archiveIds, ownCategories } from '../../../lib/papers/subjects';
import type { DayCounts } from '../../../lib/records/subject-counts';
import { countAll } from '../../../lib/sources/arxiv-counts';
import { type FakeWeb, startFakeWeb } from '../../fake-web';
import { asked, fetchFrom } from '../fake-web/polite';

const TODAY = '2026-09-24';
let web: FakeWeb;
beforeAll(async () => {
  web = await startFakeWeb({ today: TODAY, papersPerDay: 400 });
});
beforeEach(() => {
  web.goToDay(TODAY);
  web.requests.length = 0;
});
afterAll(() => web.close());

const categories = archiveIds().flatMap(ownCategories);

describe('today’s counts', () => {
  it('of all categories take twenty requests, one an archive', async () => {
    const told: number[] = [];
    const { day, counts, done, missed } = await countAll(fetchFrom(web), (soFar) =>
      told.push(soFar.done.length),
    );
    expect(asked(web)).toEqual(archiveIds().map((id) => `/rss/${id}`));
    expect(told).toEqual(archiveIds().map((_, i) => i + 1));
    expect([day, done, missed]).toEqual([TODAY, archiveIds(), []]);
    expect(Object.keys(counts).sort()).toEqual([...new Set([...categories, ...archiveIds()])].sort());
  });

  it('are those of each category’s own feed', async () => {
    const { counts } = await countAll(fetchFrom(web));
    for (const id of categories) {
      const rows = web.listed(id);
      const fresh = rows.filter(({ type }) => type === 'new').length;
      expect([id, counts[id]?.new]).toEqual([id, fresh]);
      // An archive's feed also holds what was cross-listed into another of its categories today.
      expect(counts[id]?.all).toBeGreaterThanOrEqual(rows.length);
      expect((counts[id]?.all ?? 0) - rows.length).toBeLessThan(10);
    }
    expect(counts['cs.LG']?.new).toBeGreaterThan(20);
    expect(counts['math.NA']?.new).toBe(web.listed('cs.NA').filter(({ type }) => type === 'new').length);
    expect(counts.cs?.new).toBe(web.listed('cs').filter(({ type }) => type === 'new').length);
  });

  it('go on where they were left', async () => {
    let before: DayCounts | undefined;
    await countAll(fetchFrom(web), (soFar) => {
      if (soFar.done.length === 7) before = soFar;
    });
    web.requests.length = 0;
    const rest = await countAll(fetchFrom(web), undefined, before);
    expect(asked(web)).toEqual(
      archiveIds()
        .slice(7)
        .map((id) => `/rss/${id}`),
    );
    expect([rest.done.length, Object.keys(rest.counts).length]).toEqual([20, 149 + 20 - 9]);
  });

  it('begin anew where another day was announced meanwhile', async () => {
    const before = await countAll(fetchFrom(web));
    web.goToDay('2026-09-25');
    web.requests.length = 0;
    const after = await countAll(fetchFrom(web), undefined, { ...before, done: before.done.slice(0, 15) });
    expect([after.day, [...after.done].sort()]).toEqual(['2026-09-25', [...archiveIds()].sort()]);
    expect(asked(web)).toHaveLength(20);
    expect(after.counts['cs.LG']?.new).toBe(web.listed('cs.LG').filter(({ type }) => type === 'new').length);
  });

  it('of an archive that fails are missing, no 0, and the others are there', async () => {
    const undo = web.misbehave({ kind: 'status', status: 500, path: /\/rss\/math$/ });
    const { counts, done, missed } = await countAll(fetchFrom(web));
    undo();
    expect([counts.math, counts['math.PR'], counts['stat.ML'] !== undefined]).toEqual([
      undefined,
      undefined,
      true,
    ]);
    expect([done.length, missed]).toEqual([
      19,
      [{ lists: ['math'], failure: { kind: 'http', status: 500 } }],
    ]);
  });

  it('of an archive that still shows the day before are missing', async () => {
    const undo = web.misbehave({ kind: 'stale-day', day: '2026-09-23', path: /\/rss\/cs$/ });
    const { day, counts, missed } = await countAll(fetchFrom(web));
    undo();
    expect([day, counts['cs.LG'], missed]).toEqual([
      TODAY,
      undefined,
      [{ lists: ['cs'], stale: '2026-09-23' }],
    ]);
  });

  it('stop where arXiv wants a rest: what is left is named', async () => {
    const undo = web.misbehave({ kind: 'status', status: 429, path: /\/rss\/gr-qc$/ });
    const { done, missed } = await countAll(fetchFrom(web));
    undo();
    expect(asked(web)).toHaveLength(3);
    expect([done.length, missed.length]).toEqual([2, 18]);
  });

  it('on a weekend are 0, of no day', async () => {
    const undo = web.misbehave({ kind: 'empty-weekend' });
    const { day, counts, done } = await countAll(fetchFrom(web));
    undo();
    expect([day, done.length, counts['cs.LG']]).toEqual([undefined, 20, { new: 0, all: 0 }]);
  });
});

describe('the counts of a day of more than 2,000 in one archive', () => {
  it('are complete', async () => {
    const large = await startFakeWeb({ today: TODAY, papersPerDay: 3500 });
    const { counts, missed } = await countAll(fetchFrom(large));
    for (const id of ['cs.LG', 'cs.CL', 'math.PR'])
      expect([id, counts[id]?.new]).toEqual([
        id,
        large.papers.filter((each) => each.action === 'new' && each.categories[0] === id).length,
      ]);
    expect([missed, asked(large).length]).toEqual([[], 22]);
    await large.close();
  });
});
