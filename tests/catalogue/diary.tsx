import { Diary, type DiaryProps } from '../../components/diary/diary';
import type { Purpose, RequestEnd, RequestRow, Why } from '../../lib/records/request';
import { hours, NOW } from './samples';
import { type Examples, listed, members, type Situation } from './situation';
import { FAILURES } from './statuses';

const nothing = () => {};

const row = (given: Partial<RequestRow>): RequestRow => ({
  id: 1,
  at: hours(-1),
  host: 'rss.arxiv.org',
  url: 'https://rss.arxiv.org/rss/cs.LG',
  purpose: 'feed',
  why: 'poll',
  end: { kind: 'ok' },
  ...given,
});

const ENDS: Examples<RequestEnd> = {
  open: [{ kind: 'open' }],
  ok: [{ kind: 'ok' }, { kind: 'ok', despite: 406 }],
  unchanged: [{ kind: 'unchanged' }],
  moved: [{ kind: 'moved' }],
  failed: listed(FAILURES).map(([, failure]) => ({ kind: 'failed', failure })),
  unsent: listed(FAILURES).map(([, failure]) => ({ kind: 'unsent', failure })),
};
const PURPOSES = members<Purpose>({ feed: true, api: true, page: true, discovery: true, model: true });
const WHYS = members<Why>({
  poll: true,
  backfill: true,
  details: true,
  refresh: true,
  retry: true,
  browse: true,
  'look-up': true,
  onboarding: true,
  discovery: true,
  write: true,
  'engine-test': true,
});

const numbered = (rows: Partial<RequestRow>[]) =>
  rows.map((each, i) => row({ id: rows.length - i, ...each }));

const diary = (name: string, given: Partial<DiaryProps>): Situation => ({
  name: `diary, ${name}`,
  place: 'options',
  draw: () => (
    <Diary
      rows={[]}
      hosts={['export.arxiv.org', 'rss.arxiv.org']}
      today={{ requests: 42, hosts: 2 }}
      now={NOW}
      onHost={nothing}
      {...given}
    />
  ),
});

/** What the request diary can say. */
export const DIARY: Situation[] = [
  diary('empty', { hosts: [], today: { requests: 0, hosts: 0 } }),
  diary('empty for a host', { host: 'arxiv.org' }),
  diary('one request', { rows: [row({ bytes: 120_400 })], today: { requests: 1, hosts: 1 } }),
  diary('under way', { rows: [row({ at: NOW - 2_000, end: { kind: 'open' } })] }),
  diary('of days before', {
    rows: numbered([{ at: hours(-30) }, { at: hours(-300), end: { kind: 'unchanged' } }]),
  }),
  diary('every reason', { rows: numbered(WHYS.map((why) => ({ why }))) }),
  diary('every purpose', { rows: numbered(PURPOSES.map((purpose) => ({ purpose }))) }),
  ...Object.entries<RequestEnd[]>(ENDS).map(([kind, ends]) =>
    diary(`ended: ${kind}`, { rows: numbered(ends.map((end) => ({ end, bytes: 4_400_000 }))) }),
  ),
];
