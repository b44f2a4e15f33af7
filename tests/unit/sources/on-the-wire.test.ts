import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Asking } from '../../../lib/sources/asking';
import { LIMIT_BYTES } from '../../../lib/sources/read-answer';
import { latestRequests } from '../../../lib/store/requests';
import { begin, end, FEED, failureOf, JOURNAL, life, PAGE, status, WHOLE } from './fetching';
import { type Loopback, startLoopback } from './loopback';

// A real server and a real fetch; only the waiting between requests is not real.
let web: Loopback;
let answer: (req: IncomingMessage, res: ServerResponse) => void;
beforeAll(async () => {
  web = await startLoopback((req, res) => answer(req, res));
});
afterAll(() => web.close());
beforeEach(() => {
  answer = (_req, res) => res.end(WHOLE);
});
afterEach(end);

const go = () => begin((url, init) => web.fetch(url, init), { timeout: 400 });
const ends = async () => (await latestRequests(life.db, 9))[0];
const page = '<!doctype html><html><head><title>Welcome</title></head><body>Sign in</body></html>';
const login = '<!doctype html><html><body><form><input name="p" type="password"></form></body></html>';
const megabyte = Buffer.alloc(1024 * 1024, ' ');

type Case = [
  what: string,
  answer: (req: IncomingMessage, res: ServerResponse) => void,
  outcome: object | string,
  url?: string,
  asking?: Asking,
];

const send =
  (body: string | Buffer, headers: Record<string, string> = {}, code = 200): Case[1] =>
  (_req, res) =>
    res.writeHead(code, headers).end(body);
const lead =
  (to: string, code = 301): Case[1] =>
  ({ url }, res) =>
    url === new URL(to).href.replace('https:/', '')
      ? res.end(WHOLE)
      : res.writeHead(code, { location: to.replace('https:/', '') }).end();

const unreadable = (reason: string) => ({ kind: 'unreadable', reason });
const tooLarge = { kind: 'too-large', limitBytes: LIMIT_BYTES };

describe('what comes over the wire', () => {
  it.each<Case>([
    ['a feed', send(WHOLE), WHOLE],
    ['a feed that says it is a page', send(WHOLE, { 'content-type': 'text/html' }), WHOLE],
    ['a feed that says it is a file', send(WHOLE, { 'content-type': 'application/octet-stream' }), WHOLE],
    ['a packed feed', send(gzipSync(WHOLE), { 'content-encoding': 'gzip' }), WHOLE],
    [
      'a feed in Latin-1',
      send(Buffer.from('<t>é</t>', 'latin1'), { 'content-type': 'text/xml; charset=iso-8859-1' }),
      '<t>é</t>',
    ],
    [
      'a feed that changes its encoding midway',
      send(Buffer.concat([Buffer.from('<t>é'), Buffer.from('é</t>', 'latin1')])),
      /* two bytes, one, in a row */ '<t>é\ufffd</t>',
    ],
    ['nothing', send(''), ''],
    [
      'a page that says it is a feed',
      send(page, { 'content-type': 'application/rss+xml' }),
      unreadable('web-page'),
    ],
    [
      'a page after a declaration and comments',
      send(`\n<?xml version="1.0"?>\n<!-- a --><!-- b -->${page}`),
      unreadable('web-page'),
    ],
    [
      'a page for the API',
      send(page),
      unreadable('web-page'),
      'https://api.biorxiv.org/details/biorxiv/2026-06-17/2026-06-18/0',
    ],
    ['a page where one was asked for', send(page), page, PAGE],
    ['a login where a page was asked for', send(login), unreadable('login'), PAGE],
    [
      'a journal’s page with a login in a corner',
      send(login.replace('<form>', '<link rel="alternate" type="application/rss+xml" href="/feed">')),
      login.replace('<form>', '<link rel="alternate" type="application/rss+xml" href="/feed">'),
      JOURNAL,
      { purpose: 'discovery', why: 'discovery' },
    ],
    ['a document', send('%PDF-1.7 …', { 'content-type': 'application/rss+xml' }), unreadable('not-a-feed')],
    ['a packed file that does not say so', send(gzipSync(WHOLE)), unreadable('not-a-feed')],
    ['a picture', send(Buffer.from('89504e470d0a1a0a0000', 'hex')), unreadable('not-a-feed')],
    [
      'a bomb of 200 MB in 200 kB',
      send(gzipSync(Buffer.alloc(200 * 1024 * 1024, ' ')), { 'content-encoding': 'gzip' }),
      tooLarge,
    ],
    ['more than ten megabytes', send(Buffer.alloc(LIMIT_BYTES + 1, ' ')), tooLarge],
    [
      'an answer that says it is larger',
      (_req, res) => res.writeHead(200, { 'content-length': '99999999' }).write('x'),
      tooLarge,
    ],
    [
      'an answer without end',
      (_req, res) => {
        const on = () => {
          while (!res.destroyed && res.write(megabyte));
          if (!res.destroyed) res.once('drain', on);
        };
        on();
      },
      tooLarge,
    ],
    ['ten megabytes', send(Buffer.alloc(LIMIT_BYTES, ' ')), ' '.repeat(LIMIT_BYTES)],
    [
      'a slow drip',
      (_req, res) => {
        const drip = setInterval(() => res.write('<'), 50);
        res.on('close', () => clearInterval(drip));
      },
      { kind: 'timeout' },
    ],
    ['no answer at all', () => undefined, { kind: 'timeout' }],
    [
      'half an answer',
      (_req, res) => res.writeHead(200, { 'content-length': '500' }).write(WHOLE, () => res.destroy()),
      unreadable('truncated'),
    ],
    ['a connection that is cut', (_req, res) => res.destroy(), { kind: 'unreachable' }],
    ['no HTTP', (_req, res) => res.socket?.end('SSH-2.0-OpenSSH_9.9\r\n'), { kind: 'unreachable' }],
    ['an error’s page', send(page, {}, 502), { kind: 'http', status: 502 }],
    ['an endless error', send(Buffer.alloc(LIMIT_BYTES + 1, ' '), {}, 404), { kind: 'http', status: 404 }],
    ['a redirect to another of arXiv’s hosts', lead('https://export.arxiv.org/rss/cs.LG'), WHOLE],
    ['a temporary one', lead('https://export.arxiv.org/rss/cs.LG', 307), WHOLE],
    [
      'a redirect to nobody’s host',
      lead('https://example.org/rss'),
      { kind: 'redirected', to: 'example.org' },
    ],
    [
      'to what only begins like arXiv',
      lead('https://rss.arxiv.org.example.org/rss'),
      { kind: 'redirected', to: 'rss.arxiv.org.example.org' },
    ],
    [
      'round in circles',
      (req, res) => res.writeHead(302, { location: req.url ?? '' }).end(),
      { kind: 'redirected' },
    ],
    [
      'a journal’s to its own domain',
      lead('https://feeds.journal.example.org/feed'),
      WHOLE,
      'https://www.example.org/feed',
    ],
    [
      'a journal’s to a login elsewhere',
      lead('https://sso.example.com/login'),
      { kind: 'redirected', to: 'sso.example.com' },
      JOURNAL,
    ],
    [
      'a journal’s to a login of its own',
      ({ url }, res) =>
        url?.includes('login')
          ? res.end(page)
          : res.writeHead(302, { location: '/www.journal.example.org/login' }).end(),
      unreadable('web-page'),
      JOURNAL,
    ],
    ['a redirect to nowhere', (_req, res) => res.writeHead(301).end(), { kind: 'http', status: 301 }],
  ])('%s', async (_what, given, outcome, url = FEED, asking = {}) => {
    answer = given;
    const fetch = go();
    if (typeof outcome === 'string')
      expect((await life.done(fetch(url, asking))).body === outcome).toBe(true);
    else expect(await failureOf(fetch(url, asking))).toMatchObject(outcome);
    const row = await ends();
    expect(row?.end).toMatchObject(
      typeof outcome === 'string' ? { kind: 'ok' } : { kind: 'failed', failure: outcome },
    );
  });

  it('a redirect is two requests, three seconds apart, and tells where it led', async () => {
    answer = lead('https://export.arxiv.org/rss/cs.LG');
    const fetch = go();
    expect(await life.done(fetch(FEED))).toMatchObject({ url: 'https://export.arxiv.org/rss/cs.LG' });
    expect(life.asked.map(({ at }) => at - (life.asked[0]?.at ?? 0))).toEqual([0, 3000]);
    const rows = await latestRequests(life.db, 9);
    expect(rows.map((row) => row.end.kind)).toEqual(['ok', 'moved']);
  });

  it('somebody between the host and us tells nothing of the host', async () => {
    answer = send(page);
    const fetch = go();
    await life.db.hosts.put({
      host: 'arxiv.org',
      nextTurn: 0,
      resting: { 'rss.arxiv.org': { until: 1, failures: 3 } },
    });
    await failureOf(fetch(FEED));
    expect((await life.db.hosts.get('arxiv.org'))?.resting).toEqual({
      'rss.arxiv.org': { until: 1, failures: 3 },
    });
  });

  it('no network is nobody’s fault', async () => {
    const offline = begin(() => Promise.reject(new TypeError('Failed to fetch')));
    const online = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
    Object.defineProperty(globalThis, 'navigator', { value: { onLine: false }, configurable: true });
    try {
      expect(await failureOf(offline(FEED))).toEqual({ kind: 'offline' });
      expect(await failureOf(offline(FEED))).toEqual({ kind: 'offline' });
    } finally {
      if (online) Object.defineProperty(globalThis, 'navigator', online);
    }
  });

  it('a browser hides where a redirect leads until it is followed', async () => {
    const opaque = () =>
      Object.defineProperties(status(200), { type: { value: 'opaqueredirect' }, status: { value: 0 } });
    const fetch = begin((_url, { redirect }) =>
      redirect === 'manual' ? opaque() : Promise.reject(new TypeError('Failed to fetch')),
    );
    expect(await failureOf(fetch(FEED))).toEqual({ kind: 'redirected' });
    expect((await latestRequests(life.db, 9)).map((row) => row.status)).toEqual([undefined, undefined]);
  });
});
