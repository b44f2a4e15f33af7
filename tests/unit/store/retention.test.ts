import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { addDays, DAY, HOUR, newYorkDay, newYorkTime } from '../../../lib/clock';
import { extractDigest } from '../../../lib/digests/extractive';
import { MARK_KINDS } from '../../../lib/records/mark';
import { beginIndex } from '../../../lib/search/keep-segments';
import { GlossDb } from '../../../lib/store/db';
import { setMark } from '../../../lib/store/marks';
import { forgetOld, makeRoom } from '../../../lib/store/retention';
import { saveArrival } from '../../../lib/store/save-batch';
import { fill, paperOf, rowOf } from './fill';
import { rowsRead } from './rows-read';

const LAST = '2026-06-18';
const NOW = newYorkTime(LAST, 6);
let db: GlossDb;
let number = 0;
beforeEach(() => {
  db = new GlossDb(`retention-${++number}`);
});
const days = async () => [
  ...new Set((await db.announcements.toCollection().primaryKeys()).map(([day]) => day)),
];

describe('notes for the index of the search', () => {
  const write = async (times: number) => {
    for (let i = 0; i < times; i++) await db.papers.put(paperOf(LAST, 1));
  };

  it('do not gather where nobody ever searched, and stay where somebody did', async () => {
    await write(250);
    await forgetOld(db, NOW, 7);
    expect(await db.unsearched.count()).toBe(200);
    await beginIndex(db);
    await write(250);
    await forgetOld(db, NOW, 7);
    expect([await db.unsearched.count(), await db.searched.count()]).toEqual([250, 1]);
  });

  it('and the index go before anything else where the disk is full', async () => {
    await beginIndex(db);
    await makeRoom(db, NOW, 7);
    expect(await db.searched.count()).toBe(0);
  });
});

describe('what is forgotten', () => {
  it('is what is older than the history, whole', async () => {
    await fill(db, LAST, 10, 2);
    expect(await forgetOld(db, NOW, 7)).toBe(4);
    expect(await days()).toEqual(Array.from({ length: 8 }, (_, i) => addDays(LAST, i - 7)));
    expect(await db.papers.count()).toBe(16);
  });

  it('is nothing when the clock was set ahead by a year', async () => {
    await fill(db, LAST, 7, 2);
    expect(await forgetOld(db, NOW + 365 * DAY, 7)).toBe(0);
    expect(await db.announcements.count()).toBe(14);
  });

  it('is nothing that was announced lately, though the clock was years behind when it came', async () => {
    const paper = { ...paperOf(LAST, 1), arrivedAt: NOW - 9 * 365 * DAY };
    await saveArrival(db, { papers: [paper], announcements: [rowOf(paper, LAST)] });
    expect(await forgetOld(db, NOW, 7)).toBe(0);
    expect(await db.papers.count()).toBe(1);
  });

  it('is nothing while arXiv rests', async () => {
    await fill(db, LAST, 1, 2);
    expect(await forgetOld(db, NOW + 14 * DAY, 7)).toBe(0);
  });

  it('takes the digests of a paper along, of every version', async () => {
    await fill(db, LAST, 10, 1);
    const old = paperOf(addDays(LAST, -9), 0);
    for (const version of [1, 2]) {
      const digest = { ...extractDigest(old, 0), version };
      await db.digests.put({ ...digest, id: `${old.key}|v${version}` });
    }
    await forgetOld(db, NOW, 7);
    expect(await db.digests.count()).toBe(0);
  });

  it('reads next to nothing when nothing is old, and each key a few times on the day that something is', async () => {
    await fill(db, LAST, 7, 300);
    expect(await rowsRead(() => forgetOld(db, NOW, 7))).toBeLessThanOrEqual(1);
    await fill(db, LAST, 10, 30);
    const kept = 8 * 30 + 7 * 300;
    expect(await rowsRead(() => forgetOld(db, NOW, 7))).toBeLessThanOrEqual(4 * kept);
    expect(await rowsRead(() => forgetOld(db, NOW, 7))).toBeLessThanOrEqual(1);
  });

  it('is what was marked when its day went, and is not any more', async () => {
    await fill(db, LAST, 10, 2);
    const { key } = paperOf(addDays(LAST, -9), 0);
    await setMark(db, key, 'starred', true, NOW);
    expect(await forgetOld(db, NOW, 7)).toBe(3);
    expect(
      await db.announcements
        .where(':id')
        .below([addDays(LAST, -7)])
        .count(),
    ).toBe(1);
    await setMark(db, key, 'starred', false, NOW);
    expect(await forgetOld(db, NOW, 7)).toBe(1);
    expect(await db.papers.get(key)).toBeUndefined();
  });
});

type Event =
  | { kind: 'announce'; paper: number; type: 'new' | 'replace'; wait: number }
  | { kind: 'mark'; paper: number; mark: (typeof MARK_KINDS)[number]; on: boolean }
  | { kind: 'forget'; historyDays: number; skew: number };

const paper = fc.nat({ max: 2 });
const event = fc.oneof(
  fc.record<Event & { kind: 'announce' }>({
    kind: fc.constant('announce'),
    paper,
    type: fc.constantFrom('new', 'replace'),
    wait: fc.nat({ max: 4 }),
  }),
  fc.record<Event & { kind: 'mark' }>({
    kind: fc.constant('mark'),
    paper,
    mark: fc.constantFrom(...MARK_KINDS),
    on: fc.boolean(),
  }),
  fc.record<Event & { kind: 'forget' }>({
    kind: fc.constant('forget'),
    historyDays: fc.integer({ min: 1, max: 9 }),
    // Days by which the computer's clock is wrong.
    skew: fc.constantFrom(0, 0, 0, 365, -365, 4000, -4000),
  }),
);

describe('whatever happens, in any order, with any clock', () => {
  it('marked papers stay, starred ones on their day, and nothing hangs in the air', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 5, maxLength: 30 }), async (events) => {
        const each = new GlossDb(`history-${++number}`);
        await live(each, events);
        each.close();
        await each.delete();
      }),
      { numRuns: 120 },
    );
  }, 60_000);
});

async function live(each: GlossDb, events: Event[]): Promise<void> {
  let now = NOW;
  for (const event of events) {
    if (event.kind === 'announce') {
      now += event.wait * DAY + HOUR;
      const one = { ...paperOf(LAST, event.paper), arrivedAt: now };
      const row = rowOf(one, newYorkDay(now), { type: event.type });
      await saveArrival(each, { papers: [one], announcements: [row] });
    } else if (event.kind === 'mark') {
      const { key } = paperOf(LAST, event.paper);
      if (await each.papers.get(key)) await setMark(each, key, event.mark, event.on, now);
    } else {
      const before = await everything(each);
      await forgetOld(each, now + event.skew * DAY, event.historyDays);
      check(before, await everything(each), now, event.historyDays);
    }
  }
}

async function everything(each: GlossDb) {
  const [papers, announcements, marks] = await Promise.all([
    each.papers.toArray(),
    each.announcements.toArray(),
    each.marks.toArray(),
  ]);
  return { papers, announcements, marks };
}

type Everything = Awaited<ReturnType<typeof everything>>;

function check(before: Everything, after: Everything, now: number, historyDays: number): void {
  expect(after.marks).toEqual(before.marks);
  const papers = new Set(after.papers.map(({ key }) => key));
  for (const { paper } of after.marks) expect(papers).toContain(paper);
  for (const { paper } of after.announcements) expect(papers).toContain(paper);
  const starred = new Set(after.marks.filter((mark) => mark.starredAt).map((mark) => mark.paper));
  const lately = newYorkDay(now - historyDays * DAY);
  const mustStay = before.announcements.filter((row) => starred.has(row.paper) || row.day >= lately);
  expect(after.announcements).toEqual(expect.arrayContaining(mustStay));
}
