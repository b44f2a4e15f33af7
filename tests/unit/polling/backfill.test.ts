import { describe, expect, it } from 'vitest';
import { addDays, DAY, HOUR, newYorkDay, newYorkTime } from '../../../lib/clock';
import { GlossError } from '../../../lib/errors';
import { backfillDueAt } from '../../../lib/polling/backfill';
import { whyNoAnnouncement } from '../../../lib/polling/calendar';
import { retryDay } from '../../../lib/polling/retry-day';
import type { ListId } from '../../../lib/records/announcement';
import type { Day } from '../../../lib/records/paper';
import type { Failure } from '../../../lib/records/round';
import type { Source } from '../../../lib/sources/source';
import { announced } from '../invented';
import { feedOf, reader, saying } from './rounds';

const LISTS: ListId[] = ['arxiv:cs.LG', 'arxiv:math.PR'];
const THURSDAY = newYorkTime('2026-06-18', 6);

/** Two papers a day, one in each list; their numbers are the day's. */
const papersOf = (day: Day) => [
  announced({ id: `2606.1${day.slice(5, 7)}${day.slice(8)}`, categories: ['cs.LG'] }),
  announced({ id: `2606.2${day.slice(5, 7)}${day.slice(8)}`, categories: ['math.PR'] }),
];

async function arxivReader(failing: (list: string, day: Day) => Failure | undefined = () => undefined) {
  const one = await reader(LISTS, THURSDAY);
  const asked: string[] = [];
  const source: Source = saying(
    'arxiv',
    () => {
      const day = newYorkDay(one.clock.now);
      return feedOf(papersOf(day), { day });
    },
    {
      catchUp: async (list, day) => {
        asked.push(`${day} ${list}`);
        const failure = failing(list, day);
        if (failure) throw new GlossError(failure);
        const papers = papersOf(day).filter(({ paper }) => paper.primary === list);
        return { via: 'catch-up', day, list, stated: papers.length, papers, rejected: [] };
      },
    },
  );
  const days = async () => (await one.db.announcements.toArray()).map(({ day, list }) => `${day} ${list}`);
  const row = (day: Day, list: ListId) => one.db.ledger.get([day, list]);
  return { ...one, source, asked, days, row };
}

/** From Thursday to the Wednesday after: Friday, Monday and Tuesday went by. */
async function awayForDays(failing?: (list: string, day: Day) => Failure | undefined) {
  const one = await arxivReader(failing);
  await one.round(one.source);
  one.clock.now = newYorkTime('2026-06-24', 6);
  await one.round(one.source);
  return one;
}

describe('days that were missed', () => {
  it('stand in the ledger at once, and are asked for newest first, a few at a time', async () => {
    const { row, source, asked, backfill, days } = await awayForDays();
    expect(await row('2026-06-22', 'arxiv:cs.LG')).toMatchObject({ unknown: { kind: 'asked-late' } });
    expect(await row('2026-06-20', 'arxiv:cs.LG')).toBeUndefined();
    expect(await backfill(source, 3)).toBe(3);
    expect(asked).toEqual(['2026-06-23 cs.LG', '2026-06-23 math.PR', '2026-06-22 cs.LG']);
    expect(await backfill(source)).toBe(3);
    expect(asked.slice(3)).toEqual(['2026-06-22 math.PR', '2026-06-19 cs.LG', '2026-06-19 math.PR']);
    expect(await backfill(source)).toBe(0);
    expect(await days()).toHaveLength(10);
    expect(await row('2026-06-19', 'arxiv:math.PR')).not.toHaveProperty('unknown');
  });

  it('are not asked for beyond the reader’s history, nor before a list was followed', async () => {
    const { clock, round, source, deps, asked, row } = await arxivReader();
    await round(source);
    clock.now = newYorkTime('2026-06-24', 6);
    const short = { settings: async () => ({ pollHours: 8, historyDays: 2 }) };
    await round(source, short);
    const { backfill } = await import('../../../lib/polling/backfill');
    await backfill({ ...deps(source), ...short });
    expect(new Set(asked.map((each) => each.slice(0, 10)))).toEqual(new Set(['2026-06-23', '2026-06-22']));
    expect(await row('2026-06-17', 'arxiv:cs.LG')).toBeUndefined();
  });

  it('are asked for ninety days back, every day on which arXiv announced, in goes of a dozen', async () => {
    const one = await arxivReader();
    const history = { settings: async () => ({ pollHours: 8, historyDays: 365 }) };
    await one.round(one.source, history);
    // A hundred days later, a Saturday: the last answer is beyond reach.
    one.clock.now = newYorkTime('2026-09-26', 6);
    await one.round(one.source, history);
    const { backfill } = await import('../../../lib/polling/backfill');
    const goes: number[] = [];
    while ((goes.at(-1) ?? 1) > 0) goes.push(await backfill({ ...one.deps(one.source), ...history }));
    const span = Array.from({ length: 90 }, (_, i) => addDays('2026-09-26', i - 90));
    const due = span.filter((day) => whyNoAnnouncement(day) === undefined);
    // Of 65 working days one had no feed: the one behind Labor Day.
    expect(due.length).toBe(64);
    const lists = (list: string) =>
      one.asked.filter((each) => each.endsWith(list)).map((each) => each.slice(0, 10));
    for (const list of ['cs.LG', 'math.PR']) expect(lists(list).reverse()).toEqual(due);
    expect(goes.slice(0, -1).every((asked) => asked <= 12)).toBe(true);
    for (const day of due) expect(await one.row(day, 'arxiv:cs.LG')).not.toHaveProperty('unknown');
  });

  it('that fail are told with the next try, and a host that fails is left alone till then', async () => {
    let failure: Failure | undefined = { kind: 'unreachable' };
    const { source, backfill, asked, row, deps, clock, days } = await awayForDays(() => failure);
    expect(await backfill(source)).toBe(1);
    expect(await row('2026-06-23', 'arxiv:cs.LG')).toMatchObject({
      unknown: { kind: 'refused', failure },
      nextTryAt: clock.now + HOUR,
    });
    expect(await backfill(source)).toBe(0);
    expect(await backfillDueAt(deps(source))).toBe(clock.now + HOUR);
    clock.now += HOUR;
    failure = undefined;
    expect(await backfill(source)).toBe(6);
    expect(asked).toHaveLength(7);
    expect(await days()).toHaveLength(10);
    expect(await backfillDueAt(deps(source))).toBeUndefined();
  });

  it('of which one fails for itself leave the others alone', async () => {
    const failure: Failure = { kind: 'unreadable', reason: 'truncated', detail: '' };
    const { source, backfill, row, days, clock } = await awayForDays((list, day) =>
      list === 'cs.LG' && day === '2026-06-22' ? failure : undefined,
    );
    expect(await backfill(source)).toBe(6);
    expect(await days()).toHaveLength(9);
    expect(await row('2026-06-22', 'arxiv:cs.LG')).toMatchObject({
      unknown: { kind: 'refused', failure },
      nextTryAt: clock.now + 8 * HOUR,
    });
  });

  it('and a feed that stayed empty are settled by the page of that day', async () => {
    const one = await arxivReader();
    const empty = { ...one.source, today: async () => feedOf([]) };
    await one.round(empty);
    expect(await one.row('2026-06-18', 'arxiv:cs.LG')).toMatchObject({ unknown: { kind: 'empty' } });
    expect(await one.backfill(one.source)).toBe(2);
    expect(new Set(one.asked.map((each) => each.slice(0, 10)))).toEqual(new Set(['2026-06-17']));
    one.clock.now += DAY;
    await one.round(one.source);
    await one.backfill(one.source);
    expect(one.asked.slice(2)).toEqual(['2026-06-18 cs.LG', '2026-06-18 math.PR']);
    expect(await one.row('2026-06-18', 'arxiv:cs.LG')).not.toHaveProperty('unknown');
  });

  it('correct what a look-up guessed', async () => {
    const one = await arxivReader();
    const [paper] = papersOf('2026-06-17');
    const looking: Source = {
      ...one.source,
      today: async () => feedOf([]),
      submitted: async (_categories, { day }) => feedOf(paper ? [paper] : [], { via: 'api', day }),
    };
    await one.round(looking);
    expect(await one.db.announcements.toArray()).toMatchObject([{ day: '2026-06-17', via: 'api' }]);
    await one.backfill(one.source);
    expect((await one.db.announcements.toArray()).map(({ day, via }) => [day, via])).toEqual([
      ['2026-06-17', 'catch-up'],
      ['2026-06-17', 'catch-up'],
    ]);
  });
});

describe('a day that is asked for once more', () => {
  it('is asked for in all lists, also where it is whole, and doubles nothing', async () => {
    const { source, deps, asked, days, backfill } = await awayForDays();
    await backfill(source);
    const before = await days();
    await retryDay(deps(source), '2026-06-22');
    expect(asked.slice(6)).toEqual(['2026-06-22 cs.LG', '2026-06-22 math.PR']);
    expect(await days()).toEqual(before);
  });

  it('that is out of reach says so in the ledger, and is not tried again', async () => {
    const { source, deps, row, backfill } = await awayForDays((_list, day) =>
      day === '2026-06-22' ? { kind: 'out-of-reach', day, days: 90 } : undefined,
    );
    await backfill(source);
    await retryDay(deps(source), '2026-06-22');
    const left = await row('2026-06-22', 'arxiv:cs.LG');
    expect(left).toMatchObject({ unknown: { failure: { kind: 'out-of-reach' } } });
    expect(left).not.toHaveProperty('nextTryAt');
    expect(await backfill(source)).toBe(0);
  });
});
