import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, DAY, HOUR, newYorkDay, newYorkTime } from '../../../lib/clock';
import { GlossError } from '../../../lib/errors';
import { currentFeedDay, lastAnnouncementDay, whyNoAnnouncement } from '../../../lib/polling/calendar';
import { tallyOf } from '../../../lib/polling/ledger-sums';
import type { AnnouncedPaper, Batch, ListId } from '../../../lib/records/announcement';
import type { Day } from '../../../lib/records/paper';
import type { Source } from '../../../lib/sources/source';
import { announced, facts } from '../invented';
import { feedOf, reader } from './rounds';

const ARXIV: ListId[] = ['arxiv:cs.AI', 'arxiv:cs.CL'];
const SERVER: ListId[] = ['biorxiv:cell_biology', 'biorxiv:neuroscience'];
const SUBJECTS = ['cell_biology', 'neuroscience'];

interface Troubles {
  /** Hours after the beginning at which the browser is shut, and for how many. */
  sleeps: [number, number][];
  /** Days of the span on which cs.AI is still of the day before until noon. */
  stale: number[];
  /** Days on which arXiv answers 429 until noon. */
  throttled: number[];
  /** Days on which one subject of the server does not answer until noon, and catch-up pages do not. */
  parts: number[];
}

/** What arXiv announces on a day in a category: two papers of its own, and one of the other's crossed over. */
const ofDay = (day: Day, category: string): AnnouncedPaper[] => {
  const place = category === 'cs.AI' ? 1 : 2;
  return [1, 2].map((n) =>
    announced({
      id: `${day.slice(2, 4)}${day.slice(5, 7)}.${place}0${day.slice(8)}${n}`,
      categories: n === 2 ? [category, category === 'cs.AI' ? 'cs.CL' : 'cs.AI'] : [category],
    }),
  );
};

/** What the server posted in a subject by a time: one every seven hours. */
function posted(subject: string, from: number, to: number): AnnouncedPaper[] {
  const place = SUBJECTS.indexOf(subject);
  const papers: AnnouncedPaper[] = [];
  for (let n = Math.ceil(from / (7 * HOUR)); n * 7 * HOUR <= to; n++) {
    const id = `${n}.${place}`;
    const paper = facts({ source: 'biorxiv', id, categories: [subject], submittedAt: n * 7 * HOUR });
    papers.unshift({ type: 'new', paper: { ...paper, key: `biorxiv:${id}` } });
  }
  return papers;
}

/** A reader's browser over days, with two sources; asks when it is time and it is open, and at the end in peace. */
async function days(from: Day, count: number, troubles: Troubles) {
  const begin = newYorkTime(from, 12);
  const end = newYorkTime(addDays(from, count), 20);
  const one = await reader([...ARXIV, ...SERVER], begin);
  const { clock, db } = one;
  const span = Array.from({ length: count + 1 }, (_, i) => addDays(from, i));
  const isIn = (which: number[]) =>
    which.includes(span.indexOf(newYorkDay(clock.now))) && clock.now < newYorkTime(newYorkDay(clock.now), 12);
  const rest = () => {
    throw new GlossError({ kind: 'throttled', status: 429, retryAt: clock.now + HOUR });
  };
  const arxiv: Source = {
    id: 'arxiv',
    hosts: [],
    today: async (): Promise<Batch> => {
      if (isIn(troubles.throttled)) rest();
      const day = currentFeedDay(clock.now);
      if (!day) return feedOf([]);
      const before = lastAnnouncementDay(day);
      const isKnown =
        (await db.announcements.get([before, 'arxiv:cs.AI', ofDay(before, 'cs.AI')[0]?.paper.key ?? ''])) !==
        undefined;
      const ai = ofDay(isKnown && isIn(troubles.stale) ? before : day, 'cs.AI');
      return feedOf([...ai, ...ofDay(day, 'cs.CL')], { day });
    },
    submitted: async (_categories, { day }) => feedOf([], { via: 'api', day }),
    catchUp: async (list, day) => {
      if (isIn(troubles.parts)) rest();
      const all = whyNoAnnouncement(day) ? [] : [...ofDay(day, 'cs.AI'), ...ofDay(day, 'cs.CL')];
      const papers = all
        .filter(({ paper }) => paper.categories.includes(list))
        .map((each): AnnouncedPaper => ({ ...each, type: each.paper.primary === list ? 'new' : 'cross' }));
      return { via: 'catch-up', day, list, stated: papers.length, papers, rejected: [] };
    },
  };
  const biorxiv: Source = {
    id: 'biorxiv',
    hosts: [],
    today: async (subjects) => {
      const failing = isIn(troubles.parts) ? ['neuroscience'] : [];
      const asked = subjects.filter((each) => !failing.includes(each));
      const papers = asked.flatMap((each) => posted(each, begin - 3 * DAY, clock.now).slice(0, 6));
      const missed = failing.map((each) => ({ lists: [each], failure: { kind: 'timeout' as const } }));
      return feedOf(papers, missed.length > 0 ? { missed } : {});
    },
    submitted: async (subjects, { from: since, to, day }) =>
      feedOf(
        subjects.flatMap((each) => posted(each, since, to)),
        { via: 'api', day },
      ),
  };
  const awake = (at: number): number => {
    const asleep = troubles.sleeps.find(
      ([h, long]) => at >= begin + h * HOUR && at < begin + (h + long) * HOUR,
    );
    return asleep ? awake(begin + (asleep[0] + asleep[1]) * HOUR) : at;
  };
  const settings = async () => ({ pollHours: 8, historyDays: 60 });
  clock.now = awake(begin);
  while (clock.now < end) {
    const next: number[] = [];
    for (const source of [arxiv, biorxiv]) {
      const due = (await db.rounds.get(source.id))?.nextAt ?? 0;
      const round = due <= clock.now ? await one.round(source, { settings }) : await db.rounds.get(source.id);
      next.push(round?.nextAt ?? end);
    }
    await one.backfill(arxiv, 4);
    clock.now = awake(Math.max(clock.now + HOUR, Math.min(...next)));
  }
  // In peace.
  clock.now = Math.max(clock.now, newYorkTime(newYorkDay(clock.now), 21));
  for (const source of [arxiv, biorxiv]) await one.round(source, { settings });
  for (let i = 0; i < 50 && (await one.backfill(arxiv)) > 0; i++) clock.now += 1000;
  return { db, clock, begin, span };
}

async function check(from: Day, count: number, troubles: Troubles) {
  const { db, clock, begin } = await days(from, count, troubles);
  const rows = await db.announcements.toArray();
  const ledger = await db.ledger.toArray();
  const first =
    ledger
      .filter(({ list }) => ARXIV.includes(list))
      .map(({ day }) => day)
      .sort()[0] ?? from;
  for (let day = first; day <= newYorkDay(clock.now); day = addDays(day, 1)) {
    if (whyNoAnnouncement(day)) continue;
    // Nothing is lost, nothing is doubled, and the ledger says the same.
    for (const list of ARXIV) {
      const category = list.slice(6);
      const due = [...ofDay(day, 'cs.AI'), ...ofDay(day, 'cs.CL')].filter(({ paper }) =>
        paper.categories.includes(category),
      );
      const here = rows.filter((row) => row.day === day && row.list === list);
      expect([day, list, here.map(({ paper }) => paper).sort()]).toEqual([
        day,
        list,
        due.map(({ paper }) => paper.key).sort(),
      ]);
      const row = ledger.find((each) => each.day === day && each.list === list);
      expect([...(row?.received.new ?? []), ...(row?.received.cross ?? [])].sort()).toEqual(
        due.map(({ paper }) => paper.id).sort(),
      );
    }
    expect([day, tallyOf(day, ARXIV, ledger)]).toEqual([day, { kind: 'all', announced: 4 }]);
  }
  const preprints = rows.filter(({ list }) => SERVER.includes(list));
  const times = preprints.map(({ paper }) => paper);
  expect(new Set(times).size).toBe(times.length);
  for (const subject of SUBJECTS) {
    // From the oldest on that the first answer held: a feed shows its newest papers only.
    const own = posted(subject, begin - 3 * DAY, clock.now).map(({ paper }) => paper.key);
    const oldest = own.findLastIndex((key) => times.includes(key));
    const due = own.slice(0, oldest + 1);
    expect(due.filter((key) => !times.includes(key))).toEqual([]);
  }
}

describe('weeks of a reader’s browser, with two sources', () => {
  const CALM: Troubles = { sleeps: [], stale: [], throttled: [], parts: [] };

  // A holiday on Friday 19 June 2026, and a weekend.
  it.each<[string, Partial<Troubles>]>([
    ['all is well', {}],
    ['it sleeps for days', { sleeps: [[20, 80]] }],
    ['a category is stale, and parts fail', { stale: [1, 2], parts: [2, 3] }],
    ['arXiv wants a rest, and the browser is shut', { throttled: [1, 2], sleeps: [[40, 50]], parts: [5] }],
  ])(
    'when %s, nothing is lost or doubled, and the ledger balances',
    { timeout: 30_000 },
    async (_what, given) => {
      await check('2026-06-16', 8, { ...CALM, ...given });
    },
  );

  it('nor whatever happens', { timeout: 120_000 }, async () => {
    const start = fc
      .integer({ min: 0, max: 300 })
      .map((i) => newYorkDay(newYorkTime('2026-01-05', 12) + i * DAY));
    const places = fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 3 });
    const hours = fc.integer({ min: 0, max: 10 * 24 });
    const sleeps = fc.array(fc.tuple(hours, fc.integer({ min: 1, max: 100 })), { maxLength: 3 });
    const troubles = fc.record({ sleeps, stale: places, throttled: places, parts: places });
    await fc.assert(
      fc.asyncProperty(start, troubles, (from, given) => check(from, 10, given)),
      { numRuns: 25 },
    );
  });
});
