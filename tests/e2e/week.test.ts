import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../lib/clock';
import type { Follow } from '../../lib/records/announcement';
import type { LedgerRow } from '../../lib/records/ledger';
import type { Mark } from '../../lib/records/mark';
import type { SourceId } from '../../lib/records/paper';
import type { Round } from '../../lib/records/round';
import { addDays, newYorkTime } from '../fake-web/new-york';
import {
  expectHonestDiary,
  expectNothingLostOrDoubled,
  expectNothingOpen,
  expectPace,
  expectWholeLedger,
} from './week/checks';
import { type Reader, startReader } from './week/reader';
import { DIARY, expectSaid, ledgerOf } from './week/sentences';

/**
 * Four sources followed for a week, from the Monday before Thanksgiving 2026 to the Monday after it: what is real of it
 * and what is not, `other-time.ts` says.
 */
const ARXIV = ['cs.LG', 'math.PR', 'econ'];
const LISTS = [
  ...ARXIV.map((each) => `arxiv:${each}`),
  'biorxiv:neuroscience',
  'medrxiv:epidemiology',
  'journal:https://journals.plos.org/plosone/feed/atom',
];
const [MONDAY, TUESDAY, WEDNESDAY, THURSDAY] = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'];
const [FRIDAY, SATURDAY, NEXT_MONDAY] = ['2026-11-27', '2026-11-28', '2026-11-30'];
const HOLIDAYS = [FRIDAY];
const ANNOUNCED = [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, NEXT_MONDAY];
const START = newYorkTime(MONDAY, 9);

let reader: Reader;
let starred: string[];
beforeAll(async () => {
  reader = await startReader({ seed: 31, start: START, holidays: HOLIDAYS });
}, 60_000);
afterAll(() => reader?.close());

const round = async (source: SourceId) =>
  (await reader.rows<Round>('rounds')).find((row) => row.source === source);
const states = async () =>
  Object.fromEntries((await reader.rows<Round>('rounds')).map(({ source, state }) => [source, state]));
const asked = (host: string) => reader.web.requests.filter((each) => each.host === host);

describe('a week of four sources', { timeout: 120_000 }, () => {
  it('begins on Monday with all of them, though arXiv says 406 with the whole feed', async () => {
    const follows = LISTS.map((list, i): Follow => ({ list: list as Follow['list'], addedAt: START + i }));
    await reader.put('follows', follows);
    reader.web.misbehave({ host: 'rss.arxiv.org', kind: 'edited', status: 406, times: 1 });
    await reader.ring();
    expect(await states()).toEqual({ arxiv: 'done', biorxiv: 'done', medrxiv: 'done', journal: 'done' });
    expect(asked('rss.arxiv.org').map(({ status }) => status)).toEqual([406]);
    await expectSaid(
      reader,
      { en: /although it asked for less \(406\)/, zh: /虽然对方要求放慢（406）/ },
      DIARY,
    );
    await expectWholeLedger(reader, ARXIV, [MONDAY]);
    starred = reader.web
      .listed('cs.LG')
      .slice(0, 2)
      .map(({ paper }) => `arxiv:${paper.id}`);
    await reader.look('popup.html', async (popup) => {
      for (const key of starred) {
        await popup.locator(`[data-card][data-paper="${key}"] [data-action="star"]`).click();
        await popup.locator(`[data-paper="${key}"] [data-action="star"][aria-pressed="true"]`).waitFor();
      }
    });
    await reader.live(newYorkTime(MONDAY, 22));
  });

  it('goes on after two days asleep in a storm of 429, and the others do not mind', async () => {
    await reader.sleep();
    const calm = [
      reader.web.misbehave({ host: 'rss.arxiv.org', kind: 'status', status: 429 }),
      reader.web.misbehave({
        host: 'arxiv.org',
        kind: 'status',
        status: 429,
        headers: { 'retry-after': '3600' },
      }),
      reader.web.misbehave({ host: 'export.arxiv.org', kind: 'status', status: 429 }),
    ];
    await reader.wake(newYorkTime(THURSDAY, 9));
    await reader.live(newYorkTime(THURSDAY, 11));
    expect(await states()).toEqual({ arxiv: 'failed', biorxiv: 'done', medrxiv: 'done', journal: 'done' });
    await expectSaid(reader, {
      en: /arXiv asked us to slow down \(429\)\./,
      zh: /arXiv 要求放慢（429）。/,
    });
    const unasked = { en: /cs\.LG.*It has not been asked for yet\./, zh: /cs\.LG.*尚未查询。/ };
    for (const day of [TUESDAY, WEDNESDAY]) await expectSaid(reader, unasked, ledgerOf(day));
    await reader.live(newYorkTime(THURSDAY, 14));
    // It is asked again, and ever more seldom.
    const storm = reader.web.requests.filter(({ status }) => status === 429).length;
    expect(storm).toBeGreaterThan(1);
    expect(storm).toBeLessThan(5);
    for (const undo of calm) undo();
    await reader.live(newYorkTime(THURSDAY, 22));
    expect((await round('arxiv'))?.state).toBe('done');
    await expectWholeLedger(reader, ARXIV, [MONDAY, TUESDAY, WEDNESDAY, THURSDAY]);
  });

  it('rests on the holiday and at the weekend, and says why', async () => {
    const before = asked('rss.arxiv.org').length;
    await reader.live(newYorkTime(FRIDAY, 12));
    await expectSaid(reader, {
      en: /arXiv skips today \(holiday\)\. Next: /,
      zh: /arXiv 今日休假。下一批：/,
    });
    await reader.live(newYorkTime(SATURDAY, 12));
    await expectSaid(reader, { en: /No announcement on Saturday\. Next: /, zh: /星期六不更新。下一批：/ });
    expect(asked('rss.arxiv.org').length).toBe(before);
  });

  it('has medRxiv fail over the weekend, and only that', async () => {
    const undo = reader.web.misbehave({ host: 'connect.medrxiv.org', kind: 'status', status: 503 });
    const before = asked('connect.biorxiv.org').length;
    await reader.live(newYorkTime(NEXT_MONDAY, 0));
    expect(await states()).toEqual({ arxiv: 'done', biorxiv: 'done', medrxiv: 'failed', journal: 'done' });
    expect(asked('connect.biorxiv.org').length).toBeGreaterThan(before + 2);
    const sunday = addDays(NEXT_MONDAY, -1);
    const row = (await reader.rows<LedgerRow>('ledger')).find(
      ({ list, day }) => list.startsWith('medrxiv:') && day === sunday,
    );
    expect(row?.unknown).toMatchObject({ kind: 'refused' });
    await expectSaid(reader, {
      en: /Not everything came from medRxiv\. medRxiv asked us to slow down \(503\)\./,
      zh: /medRxiv 的内容没有全部收到。medRxiv 要求放慢（503）。/,
    });
    const there = { en: /medRxiv \(Epidemiology\).*\(503\)/, zh: /medRxiv（?.*流行病学.*（503）/ };
    await expectSaid(reader, there, ledgerOf(sunday));
    undo();
  });

  it('says on Monday that nobody has asked yet', async () => {
    await reader.jump(newYorkTime(NEXT_MONDAY, 0) + 10 * MINUTE);
    await expectSaid(reader, { en: /Not asked since /, zh: /之后还没有查询过。/ });
  });

  it('sees through a category that still shows the day before, and asks again', async () => {
    const undo = reader.web.misbehave({
      host: 'rss.arxiv.org',
      kind: 'stale-category',
      category: 'cs.LG',
      day: THURSDAY,
    });
    await reader.live(newYorkTime(NEXT_MONDAY, 1) + 10 * MINUTE);
    expect(await round('arxiv')).toMatchObject({ state: 'done', day: NEXT_MONDAY, stale: ['cs.LG'] });
    await expectSaid(reader, { en: /cs\.LG still shows Thursday\./, zh: /cs\.LG 仍是星期四的内容。/ });
    undo();
  });

  it('tells what is missing, and brings it when the reader asks for that day again', async () => {
    const undo = reader.web.misbehave({
      host: 'rss.arxiv.org',
      kind: 'edited',
      edit: (feed) => feed.replace('<arxiv:announce_type>new<', '<arxiv:announce_type>rumour<'),
    });
    const planned = (await round('arxiv'))?.nextAt ?? 0;
    await reader.live(planned + MINUTE);
    await expectSaid(reader, { en: /\d+ of \d+\. 1 is missing\. Which\?/, zh: /缺 1 篇/ });
    undo();
    await reader.look('daily.html#/ledger', async (ledger) => {
      await ledger.locator(`[data-day="${NEXT_MONDAY}"] [data-action="retry-day"]`).click();
      await ledger.locator(`[data-day="${NEXT_MONDAY}"]:not([data-tally="some"])`).waitFor();
    });
    await reader.rest();
    await reader.live(newYorkTime(NEXT_MONDAY, 20));
  });

  it('is offline for a moment', async () => {
    await reader.offline(true);
    await reader.look('popup.html', (popup) => popup.locator('[data-action="refresh"]').click());
    await reader.rest();
    await expectSaid(reader, { en: /You are offline\./, zh: /现在离线。/ });
    await reader.offline(false);
    await reader.live(newYorkTime(NEXT_MONDAY, 23) + HOUR / 2);
  });

  it('ends with every list of every source whole, nothing lost, nothing doubled, the stars kept', async () => {
    await expectWholeLedger(reader, ARXIV, ANNOUNCED);
    await expectNothingOpen(reader, LISTS);
    await expectNothingLostOrDoubled(reader, ARXIV, ANNOUNCED);
    const marks = await reader.rows<Mark>('marks');
    expect(
      marks
        .filter(({ starredAt }) => starredAt)
        .map(({ paper }) => paper)
        .sort(),
    ).toEqual(starred.sort());
  });

  it('was polite, wrote down every request, and nothing broke', async () => {
    expectPace(reader);
    await expectHonestDiary(reader);
    expect(reader.problems).toEqual([]);
  });
});
