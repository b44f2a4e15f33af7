import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/clock';
import { type LearnDeps, type LibraryWork, learnRadar } from '../../../lib/radar';
import type { Radar } from '../../../lib/records/relevance';
import { GlossDb } from '../../../lib/store/db';
import { exportRadar, forgetRadar, keptRadar } from '../../../lib/store/radar';
import { ranked } from '../../../lib/topics/ranking';
import { paperOf, rowOf } from '../store/fill';
import { type Field, paperIn } from '../topics/ranking/papers';

const LAST = '2026-06-18';
const PER_DAY = 40;
const FIELDS: readonly Field[] = ['moss', 'bells', 'moss', 'bees', 'bells', 'moss', 'bells', 'locks'];
let db: GlossDb;
let number = 0;
beforeEach(() => {
  db = new GlossDb(`radar-${++number}`);
});

/** Days of papers in four fields; the reader stars those of bees and opens those of locks, on all but the newest day. */
async function readerOfBees(days = 4): Promise<void> {
  await db.follows.put({ list: 'arxiv:cs.LG', addedAt: 1 });
  for (let back = days - 1; back >= 0; back--) {
    const day = addDays(LAST, -back);
    for (let i = 0; i < PER_DAY; i++) {
      const field = FIELDS[i % FIELDS.length] as Field;
      const { title, abstract } = paperIn(field, i + PER_DAY * back);
      const paper = { ...paperOf(day, i), title, abstract };
      await db.papers.put(paper);
      await db.announcements.put(rowOf(paper, day, { order: i }));
      if (back === 0) continue;
      if (field === 'bees') await db.marks.put({ paper: paper.key, starredAt: back });
      if (field === 'locks') await db.marks.put({ paper: paper.key, readAt: back });
      if (i === 1) await db.marks.put({ paper: paper.key, hiddenAt: 1 });
    }
  }
}

const deps = (given: Partial<LearnDeps> = {}): LearnDeps => ({
  db,
  now: () => 7,
  isOver: () => true,
  rest: async () => undefined,
  countTopics: () => 0,
  library: async () => [],
  ...given,
});

const whole = () => learnRadar(deps({ isOver: () => false }));

describe('a radar', () => {
  it('is learned from marks, and from what was passed on days that are over', async () => {
    await readerOfBees();
    const radar = await whole();
    expect(radar?.from).toEqual({ starred: 15, read: 15, hidden: 3, library: 0, passed: 127 });
    expect(radar?.interests[0]?.terms?.map(({ term }) => term)).toContain('hive');
    expect(await keptRadar(db)).toEqual(radar);
    expect(await db.radar.count()).toBe(1);
    const today = Array.from({ length: 8 }, (_, i) => paperIn(FIELDS[i] as Field, 200 + i));
    const scores = ranked(
      today.map((paper) => ({ paper })),
      radar,
      LAST,
    ).map(({ score }) => score);
    const best = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, 2);
    expect(best.map((at) => FIELDS[at]).sort()).toEqual(['bees', 'locks']);
  });

  it('is the same in slices, and wherever the worker dies', async () => {
    await readerOfBees();
    const wanted = await whole();
    await forgetRadar(db);
    expect(await learnRadar(deps())).toEqual(wanted);
    let rests = 0;
    await forgetRadar(db);
    await learnRadar(deps({ rest: async () => void rests++ }));
    expect(rests).toBeGreaterThan(20);
    for (let dies = 1; dies <= rests; dies += 3) {
      await forgetRadar(db);
      let left = dies;
      const rest = async () => {
        if (--left === 0) throw new Error('died');
      };
      await learnRadar(deps({ rest })).catch(() => undefined);
      const kept = await db.radar.count();
      if (dies < rests) expect(kept).toBeGreaterThan(1);
      expect(await learnRadar(deps())).toEqual(wanted);
    }
  });

  it('that dies again and again comes to its end, further each time', async () => {
    await readerOfBees();
    const wanted = await whole();
    await forgetRadar(db);
    let radar: Radar | undefined;
    let lives = 0;
    while (!radar) {
      if (++lives > 500) throw new Error('It goes on for ever.');
      let slices = 0;
      const rest = async () => {
        if (++slices === 40) throw new Error('died');
      };
      radar = await learnRadar(deps({ rest })).catch(() => undefined);
    }
    expect(lives).toBeGreaterThan(1);
    expect(radar).toEqual(wanted);
  });

  it('stays until the new one takes its place', async () => {
    await readerOfBees();
    const before = await whole();
    await db.marks.put({ paper: paperOf(LAST, 0).key, starredAt: 9 });
    const seen: unknown[] = [];
    const after = await learnRadar(
      deps({ now: () => 8, rest: async () => void seen.push(await keptRadar(db)) }),
    );
    expect(seen.length).toBeGreaterThan(3);
    for (const each of seen) expect(each).toEqual(before);
    expect(after?.trainedAt).toBe(8);
  });

  it('that is forgotten while it is learned is not kept', async () => {
    await readerOfBees();
    let rests = 0;
    const rest = async () => {
      if (++rests === 6) await forgetRadar(db);
    };
    expect(await learnRadar(deps({ rest }))).toBeUndefined();
    expect(await db.radar.count()).toBe(0);
  });

  it('says how days would have been ranked without what came after', async () => {
    await readerOfBees();
    const radar = await learnRadar(
      deps({ countTopics: ({ abstract }) => Number(/hive|pollen|barges|boats/.test(abstract)) }),
    );
    expect(radar?.heldOut.map(({ day }) => day)).toEqual(['2026-06-17', '2026-06-16', '2026-06-15']);
    const [newest, , oldest] = radar?.heldOut ?? [];
    expect(newest).toMatchObject({ papers: PER_DAY, marked: 10, inTop: { learned: 10 } });
    expect(newest?.inTop.arxiv).toBeLessThan(8);
    expect(newest?.inTop.topics).toBeGreaterThan(newest?.inTop.arxiv ?? 99);
    // Nothing was known before the first day.
    expect(oldest?.inTop.learned).toBe(oldest?.inTop.topics);
    const again = await learnRadar(deps());
    expect(again?.heldOut).toEqual(radar?.heldOut);
  });

  it('begins with a library where nothing is marked', async () => {
    await readerOfBees(1);
    await db.marks.clear();
    const library = Array.from({ length: 5 }, (_, i): LibraryWork => {
      const { title, abstract } = paperIn('bees', 90 + i);
      return i === 0 ? { title } : { title, abstract, authors: ['Ann Bee'], categories: ['cs.LG'] };
    });
    const radar = await learnRadar(deps({ library: async () => library }));
    expect(radar?.from).toMatchObject({ library: 5, starred: 0 });
    const [bees, moss] = ranked(
      [{ paper: paperIn('bees', 70) }, { paper: paperIn('moss', 70) }],
      radar,
      LAST,
    );
    expect(bees?.score).toBeGreaterThan(moss?.score ?? 1);
  });

  it('of a reader without papers is empty, and exported as such', async () => {
    expect(await exportRadar(db)).toBeUndefined();
    const radar = await whole();
    expect(radar).toMatchObject({ interests: [], heldOut: [] });
    expect(await exportRadar(db)).toMatchObject({ kind: 'radar', interests: [], heldOut: [] });
  });

  it('is exported in words', async () => {
    await readerOfBees();
    await whole();
    const text = JSON.stringify(await exportRadar(db));
    expect(JSON.parse(text)).toMatchObject({ app: 'gloss', learnedFrom: { starred: 15 } });
    expect(text).toContain('"term":"hive"');
  });
});
