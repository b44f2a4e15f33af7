import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../../lib/clock';
import type { RequestRow } from '../../../lib/records/request';
import { GlossDb } from '../../../lib/store/db';
import { countRequests, createDiary, latestRequests, requestedHosts } from '../../../lib/store/requests';
import { rowsRead } from './rows-read';

const NOW = Date.parse('2026-06-18T10:00:00Z');
let db: GlossDb;
let number = 0;
beforeEach(() => {
  db = new GlossDb(`requests-${++number}`);
});

const row = (given: Partial<RequestRow> = {}): Omit<RequestRow, 'id'> => ({
  at: NOW,
  host: 'rss.arxiv.org',
  url: 'https://rss.arxiv.org/rss/cs.LG',
  purpose: 'feed',
  why: 'poll',
  end: { kind: 'ok' },
  ...given,
});

describe('the diary', () => {
  it('tells the newest first, of all hosts or of one', async () => {
    const diary = createDiary(db);
    for (let i = 0; i < 6; i++)
      await diary.begin(row({ host: i % 2 ? 'arxiv.org' : 'rss.arxiv.org', at: NOW + i }));
    expect((await latestRequests(db, 3)).map(({ id }) => id)).toEqual([6, 5, 4]);
    expect((await latestRequests(db, 2, 'rss.arxiv.org')).map(({ id }) => id)).toEqual([5, 3]);
    expect(await requestedHosts(db)).toEqual(['arxiv.org', 'rss.arxiv.org']);
  });

  it('counts what was sent in a span, and to how many hosts', async () => {
    const diary = createDiary(db);
    await diary.begin(row({ at: NOW - DAY }));
    await diary.begin(row());
    await diary.begin(row({ at: NOW + HOUR, host: 'arxiv.org', end: { kind: 'open' } }));
    await diary.begin(
      row({ host: 'a.org', end: { kind: 'unsent', failure: { kind: 'forbidden', host: 'a.org' } } }),
    );
    expect(await countRequests(db, NOW, NOW + DAY)).toEqual({ requests: 2, hosts: 2 });
    expect(await countRequests(db, NOW + 2 * DAY, NOW + 3 * DAY)).toEqual({ requests: 0, hosts: 0 });
  });

  it('keeps the last 2,000, and reads no row to know which', async () => {
    const diary = createDiary(db);
    await db.requests.bulkAdd(Array.from({ length: 2_099 }, (_, i) => ({ ...row(), id: i + 1 })));
    expect(await rowsRead(() => diary.begin(row()))).toBeLessThan(210);
    expect(await db.requests.count()).toBe(2_000);
    expect((await latestRequests(db, 1))[0]?.id).toBe(2_100);
    expect(await rowsRead(() => diary.begin(row()))).toBe(0);
  });

  it('keeps fourteen days', async () => {
    const diary = createDiary(db);
    await db.requests.bulkAdd([
      { ...row({ at: NOW - 15 * DAY }), id: 1 },
      { ...row({ at: NOW - 13 * DAY }), id: 49 },
    ]);
    await diary.begin(row());
    expect((await latestRequests(db, 9)).map(({ id }) => id)).toEqual([50, 49]);
  });

  it('changes the line of a request that ended, and forgives one that could not be written', async () => {
    const diary = createDiary(db);
    const id = await diary.begin(row({ end: { kind: 'open' } }));
    await diary.end(id, { end: { kind: 'unchanged' }, status: 304, ms: 12 });
    await diary.end(undefined, { end: { kind: 'ok' } });
    expect(await latestRequests(db, 9)).toEqual([
      { ...row(), id, end: { kind: 'unchanged' }, status: 304, ms: 12 },
    ]);
    db.close({ disableAutoOpen: true });
    expect(await diary.begin(row())).toBeUndefined();
    await diary.end(id, { ms: 1 });
  });
});
