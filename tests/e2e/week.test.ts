import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Announcement, Follow } from '../../lib/records/announcement';
import type { Round } from '../../lib/records/round';
import { newYorkTime } from '../fake-web/new-york';
import { type Reader, startReader } from './week/reader';

const ARXIV = ['cs.LG', 'math.PR', 'econ'];
const LISTS = [
  ...ARXIV.map((each) => `arxiv:${each}`),
  'biorxiv:neuroscience',
  'medrxiv:epidemiology',
  'journal:https://journals.plos.org/plosone/feed/atom',
];
const START = newYorkTime('2026-11-23', 9);
let reader: Reader;

beforeAll(async () => {
  reader = await startReader({ seed: 31, start: START, holidays: ['2026-11-27'] });
}, 60_000);
afterAll(() => reader?.close());

describe('a week', () => {
  it('begins', async () => {
    const follows = LISTS.map((list, i): Follow => ({ list: list as Follow['list'], addedAt: START + i }));
    await reader.put('follows', follows);
    reader.web.misbehave({ host: 'rss.arxiv.org', kind: 'edited', status: 406, times: 1 });
    await reader.ring();
    console.log(
      (await reader.rows<Round>('rounds')).map((r) => [
        r.source,
        r.state,
        r.received,
        JSON.stringify(r.failure),
      ]),
    );
    console.log(
      (await reader.rows<Announcement>('announcements')).length,
      reader.web.listed(...ARXIV).length,
    );
    console.log(
      reader.web.requests.map((r) =>
        [new Date(reader.time.at(r.at)).toISOString(), r.url, r.status].join(' '),
      ),
    );
    await reader.live(newYorkTime('2026-11-23', 22));
    console.log(
      reader.web.requests.map((r) =>
        [new Date(reader.time.at(r.at)).toISOString(), r.url, r.status].join(' '),
      ),
    );
    await reader.sleep();
    await reader.wake(newYorkTime('2026-11-26', 9));
    await reader.live(newYorkTime('2026-11-30', 23));
    console.log(
      reader.web.requests.map((r) =>
        [new Date(reader.time.at(r.at)).toISOString(), r.url, r.status].join(' '),
      ),
    );
    expect(reader.problems).toEqual([]);
  });
});
