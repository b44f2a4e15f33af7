import { expect } from 'vitest';
import type { Announcement } from '../../../lib/records/announcement';
import { type LedgerRow, PARTS, type Part } from '../../../lib/records/ledger';
import type { Paper } from '../../../lib/records/paper';
import type { RequestRow } from '../../../lib/records/request';
import { withoutSecrets } from '../../../lib/sources/without-secrets';
import { SPEED } from '../../browsers/other-time';
import type { FakeWeb, ListingType } from '../../fake-web';
import type { Reader } from './reader';

type Ids = Record<Part, string[]>;
const partOf = (type: ListingType): Part => (type === 'replace-cross' ? 'replace' : type);

/** What the fake web announced in a list on a day, by the sections of arXiv's own page of it. */
export function announcedIn(web: FakeWeb, list: string, day: string): Ids {
  const today = web.today;
  web.goToDay(day);
  const ids: Ids = { new: [], cross: [], replace: [] };
  for (const { paper, type } of web.listed(list)) ids[partOf(type)].push(paper.id);
  web.goToDay(today);
  return { new: ids.new.sort(), cross: ids.cross.sort(), replace: ids.replace.sort() };
}

/** The ledger and the web agree on every list and day: nothing is missing, unknown, or too much. */
export async function expectWholeLedger(reader: Reader, lists: string[], days: string[]): Promise<void> {
  const rows = await reader.rows<LedgerRow>('ledger');
  const differences = lists.flatMap((list) =>
    days.flatMap((day) => {
      const row = rows.find((each) => each.list === `arxiv:${list}` && each.day === day);
      const announced = announcedIn(reader.web, list, day);
      const wrong = PARTS.flatMap((part) => {
        const received = row?.received[part] ?? [];
        return [
          ...announced[part].filter((id) => !received.includes(id)).map((id) => `${part} ${id} did not come`),
          ...received
            .filter((id) => !announced[part].includes(id))
            .map((id) => `${part} ${id} was not announced`),
        ];
      });
      if (row?.unknown) wrong.push(`unknown: ${JSON.stringify(row.unknown)}`);
      if (row && row.missing.length > 0) wrong.push(`missing: ${JSON.stringify(row.missing)}`);
      return wrong.map((each) => `${list} on ${day}: ${each}`);
    }),
  );
  expect(differences).toEqual([]);
}

/** No list of any source has a day of which something is missing, or is not known. */
export async function expectNothingOpen(reader: Reader, lists: string[]): Promise<void> {
  const rows = await reader.rows<LedgerRow>('ledger');
  const open = rows.filter(({ missing, unknown }) => unknown || missing.length > 0);
  expect(
    open.map(({ day, list, missing, unknown }) => `${day} ${list} ${JSON.stringify({ missing, unknown })}`),
  ).toEqual([]);
  const told = new Set(rows.map(({ list }) => list as string));
  expect(lists.filter((list) => !told.has(list))).toEqual([]);
}

/** Every announced paper is here, once and whole; and no other of arXiv's is. */
export async function expectNothingLostOrDoubled(
  reader: Reader,
  lists: string[],
  days: string[],
): Promise<void> {
  const announcements = await reader.rows<Announcement>('announcements');
  const papers = new Map((await reader.rows<Paper & { extract?: unknown }>('papers')).map((p) => [p.key, p]));
  const wanted = lists.flatMap((list) =>
    days.flatMap((day) =>
      Object.values(announcedIn(reader.web, list, day))
        .flat()
        .map((id) => `${day} arxiv:${list} arxiv:${id}`),
    ),
  );
  const found = announcements
    .filter(({ list }) => list.startsWith('arxiv:'))
    .map(({ day, list, paper }) => `${day} ${list} ${paper}`);
  expect(found.sort()).toEqual(wanted.sort());
  expect(announcements.filter(({ paper }) => !papers.get(paper)?.extract)).toEqual([]);
  // Of every other source a paper is announced once, however often its feed shows it.
  const others = announcements.filter(({ list }) => !list.startsWith('arxiv:'));
  const versions = others.map(({ list, paper, version }) => `${list} ${paper}v${version}`);
  expect(new Set(versions).size).toBe(versions.length);
  expect(others.length).toBeGreaterThan(100);
}

const PACE = 3_000;
const PAGE_PACE = 15_000;
/** The two clocks are read in whole milliseconds, real ones. */
const ROUNDING = 2 * SPEED;
const domainOf = (host: string) => host.split('.').slice(-2).join('.');

/** Nobody was asked faster than its pace, by the server's own log: from one request to the next. */
export function expectPace({ web, time }: Reader): void {
  const before = new Map<string, { at: number; url: string }>();
  const hasty: string[] = [];
  const check = (lane: string, pace: number, url: string, at: number) => {
    const last = before.get(lane);
    if (last && at - last.at < pace - ROUNDING)
      hasty.push(`${Math.round(at - last.at)} ms after ${last.url}: ${url}`);
    before.set(lane, { at, url });
  };
  for (const { host, url, at: real } of web.requests) {
    const at = time.at(real);
    check(domainOf(host), PACE, url, at);
    if (host === 'arxiv.org') check('pages of arxiv.org', PAGE_PACE, url, at);
  }
  expect(hasty).toEqual([]);
}

/** The diary has what the server saw, in its order, and nothing else that left this computer. */
export async function expectHonestDiary(reader: Reader): Promise<void> {
  const rows = await reader.rows<RequestRow>('requests');
  const sent = rows.filter(
    ({ end }) => end.kind !== 'unsent' && !(end.kind === 'failed' && end.failure.kind === 'offline'),
  );
  // It writes addresses shorter than they are.
  expect(sent.map(({ url }) => url)).toEqual(reader.web.requests.map(({ url }) => withoutSecrets(url)));
  expect(sent.map(({ status }) => status)).toEqual(reader.web.requests.map(({ status }) => status));
  expect(rows.filter(({ end }) => end.kind === 'open')).toEqual([]);
}
