import { beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR, newYorkDay, newYorkTime } from '../../../lib/clock';
import type { ListId } from '../../../lib/records/announcement';
import { arxiv } from '../../../lib/sources/arxiv';
import type { PoliteFetch } from '../../../lib/sources/polite-fetch';
import { setFollowed } from '../../../lib/store/follows';
import { fillDisk } from '../../browsers/full-disk';
import { feed, item } from '../sources/hostile-feeds';
import { reader } from './rounds';

const NOW = newYorkTime('2026-06-18', 6);
const here = { evaluate: async (patch: (disk: unknown) => void, disk: unknown) => patch(disk) } as never;

/** A feed of a day, with a tag of its own. */
const feedOfDay = (day: string) =>
  feed(item({ guid: `oai:arXiv.org:2606.0${day.slice(8)}01v1` }), `<dc:date>${day}</dc:date>`);

let body: string;
let book: Map<string, string>;
let answers: string[];
beforeEach(() => {
  book = new Map();
  answers = [];
  body = feedOfDay('2026-06-18');
});

/** A server that says when nothing changed since what was kept; its tag is all it says. */
const fetch = (async (
  url: string,
  { conditional, afresh }: { conditional?: boolean; afresh?: boolean } = {},
) => {
  const said = body;
  const unchanged = conditional === true && !afresh && book.get(url) === said;
  answers.push(unchanged ? 'unchanged' : 'whole');
  if (unchanged) return { unchanged: true as const };
  return { body: said, ...(conditional && { kept: async () => void book.set(url, said) }) };
}) as unknown as PoliteFetch;

async function asking(lists: ListId[] = ['arxiv:cs.LG']) {
  const one = await reader(lists, NOW);
  return { ...one, ask: () => one.round(arxiv, { fetch }) };
}

describe('a feed in which nothing changed', () => {
  it('ends the round as done, what was said still true, and writes no paper', async () => {
    const { ask, clock, db } = await asking();
    const first = await ask();
    const written: string[] = [];
    for (const table of [db.papers, db.announcements])
      table.hook('creating', () => void written.push(table.name));
    clock.now += HOUR;
    const second = await ask();
    expect(answers).toEqual(['whole', 'unchanged']);
    expect(second).toMatchObject({ state: 'done', day: '2026-06-18', received: 1, answeredAt: NOW + HOUR });
    expect(second?.nextAt).toBe(first?.nextAt);
    expect(second).not.toHaveProperty('late');
    expect(written).toEqual([]);
    expect(await db.ledger.get(['2026-06-18', 'arxiv:cs.LG'])).toMatchObject({
      received: { new: ['2606.01801'] },
      checkedAt: NOW + HOUR,
    });
  });

  it('is late on the next day, and says so in the ledger', async () => {
    const { ask, clock, db } = await asking();
    await ask();
    clock.now += DAY;
    expect(await ask()).toMatchObject({ day: '2026-06-18', late: { day: '2026-06-19', tries: 1 } });
    expect(answers).toEqual(['whole', 'unchanged']);
    expect(await db.ledger.get(['2026-06-19', 'arxiv:cs.LG'])).toMatchObject({
      unknown: { kind: 'stale', shows: '2026-06-18' },
    });
    body = feedOfDay(newYorkDay(clock.now));
    clock.now += HOUR;
    expect(await ask()).toMatchObject({ day: '2026-06-19' });
    expect(await db.announcements.count()).toBe(2);
  });

  it('is asked for whole where something else is followed since, be it at the same address', async () => {
    const { ask, db, announced } = await asking(['arxiv:cs']);
    await ask();
    await setFollowed(db, ['arxiv:cs.LG'], true, NOW + 1);
    await ask();
    expect(answers).toEqual(['whole', 'whole']);
    expect(await announced()).toHaveLength(2);
    await setFollowed(db, ['arxiv:cs.LG'], false, NOW + 2);
    await ask();
    await ask();
    expect(answers).toEqual(['whole', 'whole', 'whole', 'unchanged']);
  });

  it.each(['papers', 'ledger', 'rounds'])(
    'is asked for whole where not all was stored: no room in %s',
    async (store) => {
      let makeRoom = async () => {};
      const filling = (async (url: string, given: object) => {
        const answer = await (fetch as (url: string, given: object) => Promise<object>)(url, given);
        makeRoom = await fillDisk(here, { stores: [store] });
        return answer;
      }) as unknown as PoliteFetch;
      const one = await reader(['arxiv:cs.LG'], NOW);
      expect(await one.round(arxiv, { fetch: filling })).toMatchObject({ state: 'failed' });
      await makeRoom();
      expect(book.size).toBe(0);
      expect(await one.round(arxiv, { fetch })).toMatchObject({ state: 'done', day: '2026-06-18' });
      expect(answers).toEqual(['whole', 'whole']);
      expect(await one.db.announcements.count()).toBe(1);
    },
  );
});
