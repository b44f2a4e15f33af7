import { describe, expect, it } from 'vitest';
import { DAY, HOUR, newYorkTime } from '../../../lib/clock';
import type { AnnouncedPaper, Batch } from '../../../lib/records/announcement';
import { forgetOld } from '../../../lib/store/retention';
import { facts } from '../invented';
import { feedOf, reader, saying } from './rounds';

const NOW = Date.parse('2026-06-18T10:00:00Z');
const CELL = 'biorxiv:cell_biology' as const;
const NEURO = 'biorxiv:neuroscience' as const;

/** A preprint of a subject, posted some days ago. */
function preprint(id: string, given: Partial<AnnouncedPaper['paper']> & { daysAgo?: number | null } = {}) {
  const { daysAgo = 1, ...rest } = given;
  const paper = facts({ source: 'biorxiv', categories: ['cell_biology'], ...rest, id });
  const at = daysAgo === null ? {} : { submittedAt: NOW - daysAgo * DAY };
  return {
    type: (rest.version ?? 1) > 1 ? ('replace' as const) : ('new' as const),
    paper: { ...paper, ...at, key: `biorxiv:${id}` as const },
  };
}

/** A reader of one subject, and what its feed says. */
async function following(lists: (typeof CELL | typeof NEURO)[] = [CELL]) {
  const its = { says: feedOf([]) as Batch, asked: 0 };
  const one = await reader(lists, NOW);
  const source = saying('biorxiv', () => {
    its.asked++;
    return its.says;
  });
  return { ...one, its, ask: () => one.round(source), source };
}

describe('a source whose days are those of arrival', () => {
  it('announces each paper once, on the day it came, and is not called undated', async () => {
    const { its, ask, clock, announced, db } = await following();
    its.says = feedOf([preprint('1')]);
    expect(await ask()).toMatchObject({ state: 'done', day: '2026-06-18' });
    clock.now += DAY;
    its.says = feedOf([preprint('2'), preprint('1')]);
    const round = await ask();
    expect(round).not.toHaveProperty('undated');
    expect(round?.nextAt).toBe(clock.now + 8 * HOUR);
    expect(await announced()).toEqual([
      `2026-06-18 ${CELL} biorxiv:1 new`,
      `2026-06-19 ${CELL} biorxiv:2 new`,
    ]);
    expect(await db.ledger.get(['2026-06-19', CELL])).toMatchObject({
      received: { new: ['2'] },
      missing: [],
    });
  });

  it('brings of a first answer only what is within the history, and nothing of the rest later', async () => {
    const { its, ask, clock, announced } = await following();
    its.says = feedOf([preprint('1', { daysAgo: 2 }), preprint('2', { daysAgo: 31 })]);
    await ask();
    clock.now += DAY;
    await ask();
    expect(await announced()).toEqual([`2026-06-18 ${CELL} biorxiv:1 new`]);
  });

  it('brings the first thirty of a first answer without dates', async () => {
    const { its, ask, announced, clock } = await following();
    its.says = feedOf(Array.from({ length: 50 }, (_, i) => preprint(`${100 + i}`, { daysAgo: null })));
    await ask();
    clock.now += DAY;
    await ask();
    expect(await announced()).toHaveLength(30);
    expect((await announced())[29]).toContain('biorxiv:129');
  });

  it('announces a later version as a replacement, once', async () => {
    const { its, ask, clock, announced, db } = await following();
    its.says = feedOf([preprint('1')]);
    await ask();
    clock.now += DAY;
    its.says = feedOf([preprint('1', { version: 2 })]);
    await ask();
    await ask();
    its.says = feedOf([preprint('1')]);
    await ask();
    expect(await announced()).toEqual([
      `2026-06-18 ${CELL} biorxiv:1 new`,
      `2026-06-19 ${CELL} biorxiv:1 replace`,
    ]);
    expect(await db.papers.get('biorxiv:1')).toMatchObject({ version: 2 });
  });

  it('does not announce again what was forgotten', async () => {
    const { its, ask, clock, announced, db } = await following();
    its.says = feedOf([preprint('1')]);
    await ask();
    clock.now += 20 * DAY;
    its.says = feedOf([preprint('2', { daysAgo: -19 }), preprint('1')]);
    await ask();
    await forgetOld(db, clock.now, 3);
    expect(await db.papers.count()).toBe(1);
    await ask();
    expect(await announced()).toEqual([`2026-07-08 ${CELL} biorxiv:2 new`]);
    expect(await db.papers.count()).toBe(1);
  });

  it('writes nothing where the same is said again, and what is put right where it is still here', async () => {
    const { its, ask, db, announced } = await following();
    its.says = feedOf([preprint('1')]);
    await ask();
    const before = await Promise.all([db.papers.toArray(), db.announcements.toArray(), db.seen.toArray()]);
    const written: string[] = [];
    for (const table of [db.papers, db.announcements, db.seen])
      for (const event of ['creating', 'updating', 'deleting'] as const)
        (table.hook as (event: string, told: () => void) => void)(event, () =>
          written.push(`${table.name} ${event}`),
        );
    await ask();
    expect(written).toEqual([]);
    expect(await Promise.all([db.papers.toArray(), db.announcements.toArray(), db.seen.toArray()])).toEqual(
      before,
    );
    its.says = feedOf([preprint('1', { title: 'Put right' })]);
    await ask();
    expect(await db.papers.get('biorxiv:1')).toMatchObject({ title: 'Put right' });
    expect(await announced()).toHaveLength(1);
  });

  it('leaves a list that did not answer as it was: its first answer is still to come', async () => {
    const { its, ask, clock, announced, db } = await following([CELL, NEURO]);
    const neuro = preprint('9', { categories: ['neuroscience'] });
    its.says = feedOf([preprint('1')], {
      missed: [{ lists: ['neuroscience'], failure: { kind: 'timeout' } }],
    });
    expect(await ask()).toMatchObject({
      state: 'done',
      missed: [{ lists: ['neuroscience'] }],
      failures: 1,
      nextAt: NOW + 5 * 60_000,
    });
    expect(await db.ledger.get(['2026-06-18', NEURO])).toMatchObject({
      unknown: { kind: 'refused', failure: { kind: 'timeout' } },
      nextTryAt: NOW + 5 * 60_000,
    });
    clock.now += HOUR;
    its.says = feedOf([preprint('1'), neuro]);
    const round = await ask();
    expect(round).not.toHaveProperty('missed');
    expect(round?.failures).toBe(0);
    expect(await announced()).toEqual([
      `2026-06-18 ${CELL} biorxiv:1 new`,
      `2026-06-18 ${NEURO} biorxiv:9 new`,
    ]);
    expect(await db.ledger.get(['2026-06-18', NEURO])).not.toHaveProperty('unknown');
  });

  it('asks for what went by where its feed has nothing in common with the one before', async () => {
    const one = await reader([CELL], NOW);
    let feed = feedOf([preprint('1')]);
    const spans: { from: number; to: number }[] = [];
    const source = saying('biorxiv', () => feed, {
      submitted: async (_subjects, { from, to, day }) => {
        spans.push({ from, to });
        const papers = [preprint('1'), preprint('2', { daysAgo: -2 }), preprint('3', { daysAgo: -4 })];
        return { day, via: 'api', papers, rejected: [] };
      },
    });
    await one.round(source);
    one.clock.now += 5 * DAY;
    feed = feedOf([preprint('3', { daysAgo: -4 })]);
    await one.round(source);
    expect(spans).toEqual([{ from: newYorkTime('2026-06-17', 0), to: NOW + 5 * DAY }]);
    expect((await one.announced()).slice(1)).toEqual([
      `2026-06-23 ${CELL} biorxiv:2 new`,
      `2026-06-23 ${CELL} biorxiv:3 new`,
    ]);
  });
});

describe('a list whose hosts the reader gave no permission for', () => {
  it('is told and not asked for, and the others are', async () => {
    const { its, source, round, db } = await following([CELL, NEURO]);
    let asked: string[] = [];
    its.says = feedOf([preprint('1')]);
    const given = {
      ...source,
      today: async (subjects: string[]) => {
        asked = subjects;
        return its.says;
      },
    };
    const refusedHost = async (list: string) => (list === NEURO ? 'connect.biorxiv.org' : undefined);
    const failure = { kind: 'not-permitted', host: 'connect.biorxiv.org' };
    expect(await round(given, { refusedHost })).toMatchObject({
      state: 'done',
      missed: [{ lists: ['neuroscience'], failure }],
      nextAt: NOW + 8 * HOUR,
    });
    expect(asked).toEqual(['cell_biology']);
    expect(await db.ledger.get(['2026-06-18', NEURO])).toMatchObject({
      unknown: { kind: 'refused', failure },
    });
    expect(await round(given, { refusedHost: async () => 'connect.biorxiv.org' })).toMatchObject({
      state: 'failed',
      failure,
    });
  });
});
