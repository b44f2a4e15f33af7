import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { failureOf } from '../../../lib/errors';
import { digestAnew } from '../../../lib/polling/digest-anew';
import { dayCards } from '../../../lib/store/day-cards';
import { daysBeside, lastDayWithNew } from '../../../lib/store/days';
import { GlossDb } from '../../../lib/store/db';
import { allReports, keepReport } from '../../../lib/store/reports';
import { reported } from '../../catalogue/reported';
import { written } from '../../catalogue/written';
import { fill, paperOf } from './fill';

const LAST = '2026-06-18';
const TABLES = ['papers', 'announcements', 'marks', 'follows', 'hosts', 'rounds'];
let name: string;
let number = 0;
beforeEach(() => {
  name = `versions-${++number}`;
});

/** The tables as Glosses before made them. */
const BEFORE = {
  1: { papers: 'key, arrivedAt', announcements: '[day+list+paper], day, paper, arrivedAt' },
  2: { papers: 'key, arrivedAt', announcements: '[day+list+paper], [list+day+type], paper, arrivedAt' },
};
const SAME = { marks: 'paper', digests: 'id, paper', follows: 'list', hosts: 'host', rounds: 'source' };

function asBefore(version: keyof typeof BEFORE): Dexie {
  const db = new Dexie(name);
  db.version(version).stores({ ...BEFORE[version], ...SAME });
  return db;
}

async function fillOne(db: Dexie): Promise<void> {
  await fill(db as GlossDb, LAST, 3, 4);
  await db.table('marks').put({ paper: paperOf(LAST, 1).key, starredAt: 1, hiddenAt: 2 });
  await db.table('follows').put({ list: 'arxiv:cs.LG', addedAt: 1, lookedBackAt: 2 });
  await db.table('hosts').put({ host: 'arxiv.org', nextTurn: 5, heldOff: { until: 6, status: 429 } });
  await db.table('digests').put({ id: 'x|v1', paper: paperOf(LAST, 1).key, engine: 'extractive' });
  await db.table('rounds').put({ source: 'arxiv', state: 'done', lists: [], startedAt: 1, failures: 0 });
}

const rowsOf = (db: Dexie) => Promise.all(TABLES.map((table) => db.table(table).toArray()));

describe.each([1, 2] as const)('a database of version %i', (version) => {
  it('keeps every row but the digests, which are made anew, and answers what is asked of the new one', async () => {
    const one = asBefore(version);
    await fillOne(one);
    const before = await rowsOf(one);
    one.close();
    const two = new GlossDb(name);
    expect(await rowsOf(two)).toEqual(before);
    expect(await two.digests.count()).toBe(0);
    expect(await digestAnew(two, 9)).toBe(12);
    expect(await lastDayWithNew(two, '2026-06-19', ['arxiv:cs.LG'])).toEqual({ day: LAST, count: 4 });
    expect(await daysBeside(two, LAST)).toEqual({ previous: '2026-06-17', next: undefined });
    const { fresh } = await dayCards(two, LAST);
    expect(fresh.map(({ mark }) => mark?.starredAt)).toEqual([undefined, 1, undefined, undefined]);
    expect(fresh.map(({ digest }) => digest?.madeAt)).toEqual([9, 9, 9, 9]);
  });

  it('moves on while a page still holds it, and that page goes on, too', async () => {
    const one = asBefore(version);
    await fillOne(one);
    const before = await rowsOf(one);
    const two = new GlossDb(name);
    expect(await rowsOf(two)).toEqual(before);
    expect(one.isOpen()).toBe(false);
    await one.table('marks').put({ paper: paperOf(LAST, 2).key, readAt: 9 });
    expect(await two.marks.get(paperOf(LAST, 2).key)).toEqual({ paper: paperOf(LAST, 2).key, readAt: 9 });
    expect(await two.papers.count()).toBe(12);
  });
});

/** The tables of the Gloss before reports. */
const FOURTH = {
  papers: 'key',
  announcements: '[day+list+paper]',
  marks: 'paper',
  digests: 'id, paper',
  follows: 'list',
  hosts: 'host',
  rounds: 'source',
  ledger: '[day+list], list',
  requests: '++id, host, at',
  addresses: 'url, at',
  counts: 'on',
  browsed: 'list',
  seen: 'list',
  lacking: 'paper, rank',
  appearances: 'paper',
  uncompared: '++id',
  jobs: 'id, state, paper',
  answers: '[job+part], at',
  capabilities: 'id',
  pauses: 'endpoint',
  spending: 'id, day',
  secrets: 'origin',
};

describe('a database of version 4', () => {
  it('keeps every row of every table, what models wrote and keys among them, and can keep reports', async () => {
    const before = new Dexie(name);
    before.version(4).stores(FOURTH);
    await fill(before as GlossDb, LAST, 3, 4);
    await before.table('marks').put({ paper: paperOf(LAST, 1).key, starredAt: 1 });
    await before.table('digests').put({ ...written(), id: 'x' });
    await before.table('answers').put({ job: 'x', part: 0, text: '{}', finish: 'stop', at: 1 });
    await before.table('secrets').put({ origin: 'https://models.example', key: 'sk-of-nobody' });
    const rows = await Promise.all(Object.keys(FOURTH).map((table) => before.table(table).toArray()));
    before.close();
    const after = new GlossDb(name);
    expect(await Promise.all(Object.keys(FOURTH).map((table) => after.table(table).toArray()))).toEqual(rows);
    expect(await after.reports.toArray()).toEqual([]);
    await keepReport(after, reported());
    expect(await allReports(after)).toEqual([reported()]);
    expect(after.backendDB().version).toBe(80);
  });
});

describe('a database of a Gloss to come', () => {
  it('is left alone, and that is said', async () => {
    const future = new Dexie(name);
    future.version(99).stores({ papers: 'key, arrivedAt', marks: 'paper', thoughts: '++id' });
    await future.table('papers').put(paperOf(LAST, 1));
    await future.table('thoughts').put({ of: 'tomorrow' });
    future.close();
    const today = new GlossDb(name);
    const told = (promise: PromiseLike<unknown>) => Promise.resolve(promise).then(() => 'stored', failureOf);
    expect(await told(today.papers.get(paperOf(LAST, 1).key))).toMatchObject({
      kind: 'storage',
      reason: 'newer',
    });
    expect(await told(today.marks.put({ paper: paperOf(LAST, 1).key }))).toMatchObject({ reason: 'newer' });
    await future.open();
    expect(future.backendDB().version).toBe(990);
    expect([...future.backendDB().objectStoreNames]).toEqual(['marks', 'papers', 'thoughts']);
    expect(await future.table('papers').count()).toBe(1);
    expect(await future.table('thoughts').toArray()).toEqual([{ id: 1, of: 'tomorrow' }]);
    expect(await future.table('marks').count()).toBe(0);
  });
});
