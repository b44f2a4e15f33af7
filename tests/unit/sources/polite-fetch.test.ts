import { afterEach, describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../../lib/clock';
import type { Failure } from '../../../lib/records/round';
import { because } from '../../../lib/sources/because';
import { latestRequests } from '../../../lib/store/requests';
import { API, begin, end, ends, FEED, failureOf, JOURNAL, life, PAGE, status, times } from './fetching';
import { NOW } from './workers';

afterEach(end);

describe('the pace', () => {
  it('is three seconds for feeds and API together, fifteen for pages, and each domain’s own', async () => {
    const fetch = begin(() => new Response('ok'));
    const purposes = [
      fetch(FEED),
      fetch(PAGE),
      fetch(API),
      fetch(PAGE, { purpose: 'page' }),
      fetch(FEED),
      fetch('https://connect.biorxiv.org/biorxiv_xml.php?subject=all'),
      fetch(JOURNAL),
      fetch('https://feeds.journal.example.org/news'),
    ];
    await life.done(Promise.all(purposes));
    const at = (part: string) =>
      life.asked.flatMap((each) => (each.url.includes(part) ? [each.at - NOW] : []));
    expect(at('arxiv.org/').sort((a, b) => a - b)).toEqual([0, 3000, 6000, 9000, 18_000]);
    expect(at('//arxiv.org/catchup')).toEqual([3000, 18_000]);
    expect(at('biorxiv')).toEqual([0]);
    expect(at('example.org')).toEqual([0, 5000]);
  });

  it('counts from the end of an answer: the next request cannot overtake it on its way', async () => {
    const fetch = begin(async (_url, _init, sleep) => {
      await sleep(2000);
      return new Response('ok');
    });
    await life.done(Promise.all([fetch(FEED), fetch(API)]));
    expect(times()).toEqual([0, 5000]);
  });

  it('holds for what the reader asks by hand, and across contexts', async () => {
    begin(() => new Response('ok'));
    const [one, other] = [life.worker(), life.worker()];
    await life.done(
      Promise.all([
        one.fetch(FEED),
        other.fetch(API, { why: 'look-up' }),
        one.fetch(FEED, { why: 'refresh' }),
      ]),
    );
    expect(times()).toEqual([0, 3000, 6000]);
  });

  it('lets what the reader asks by hand go before a task of many requests, and neither take every turn', async () => {
    const fetch = begin(() => new Response('ok'));
    const many = async () => {
      for (let i = 0; i < 5; i++) await fetch(`${API}&start=${i}`, { why: 'details' });
    };
    const inLine = async () => {
      await life.pass(100);
      await fetch(FEED, { why: 'poll' });
    };
    const pressed = async () => {
      await life.pass(4000);
      await Promise.all([fetch(PAGE, { why: 'look-up' }), fetch(PAGE, { why: 'retry' })]);
    };
    await life.done(Promise.all([many(), inLine(), pressed()]));
    const asked = life.asked.map(({ url }) => (url === FEED ? 'feed' : url === PAGE ? 'page' : 'api'));
    expect(asked).toEqual(['api', 'api', 'feed', 'page', 'api', 'api', 'api', 'page']);
  });

  it('survives the worker’s death in the middle of a request, and lets nobody wait for the dead', async () => {
    begin(async (_url, _init, sleep) => {
      await sleep(8000);
      return new Response('ok');
    });
    const first = life.worker();
    void first.fetch(FEED);
    void first.fetch(API);
    await life.pass(1000);
    first.die();
    await life.done(life.worker().fetch(API));
    expect(times()).toEqual([0, 3000]);
    expect(await ends()).toEqual([{ kind: 'open' }, { kind: 'ok' }]);
  });

  it.each([
    ['an hour back', -HOUR],
    ['a second back', -1000],
    ['a year back', -365 * DAY],
  ])('holds when the clock is set %s', async (_how, by) => {
    const fetch = begin(() => new Response('ok'));
    await life.done(fetch(FEED));
    life.setClock(life.now() + by);
    await life.done(fetch(FEED));
    expect(times()[1]).toBeGreaterThanOrEqual(3000);
    expect(times()[1]).toBeLessThanOrEqual(4000);
  });
});

describe('every status', () => {
  it.each<[number, Failure['kind'] | undefined]>([
    [200, undefined],
    [203, undefined],
    [204, undefined],
    [300, 'http'],
    [304, 'http'],
    [400, 'http'],
    [401, 'http'],
    [402, 'http'],
    [403, 'forbidden'],
    [404, 'http'],
    [405, 'http'],
    [406, 'throttled'],
    [408, 'http'],
    [410, 'http'],
    [418, 'http'],
    [421, 'http'],
    [429, 'throttled'],
    [451, 'http'],
    [500, 'http'],
    [501, 'http'],
    [502, 'http'],
    [503, 'throttled'],
    [504, 'http'],
    [521, 'http'],
    [599, 'http'],
  ])('%i: %s', async (code, kind) => {
    const fetch = begin(() => new Response([204, 304].includes(code) ? null : 'text', { status: code }));
    if (kind === undefined) await life.done(fetch(FEED));
    else expect(await failureOf(fetch(FEED))).toMatchObject({ kind });
    const [row] = await latestRequests(life.db, 1);
    expect(row).toMatchObject({ status: code, end: { kind: kind ? 'failed' : 'ok' } });
  });

  it('hands an error’s body on as its cause', async () => {
    const fetch = begin(() => status(400, {}, '<rss/>'));
    await expect(life.done(fetch(FEED))).rejects.toMatchObject({ cause: '<rss/>' });
  });

  it('tells the server’s clock beside the body', async () => {
    const fetch = begin(() => new Response('ok', { headers: { Date: 'Thu, 18 Jun 2026 10:00:05 GMT' } }));
    expect(await life.done(fetch(FEED))).toEqual({ body: 'ok', at: NOW + 5000 });
  });
});

describe('what is said with a request', () => {
  it('is what is accepted, no cookie and no referrer', async () => {
    const fetch = begin(() => new Response('{}'));
    await life.done(fetch(FEED));
    await life.done(fetch(API));
    await life.done(fetch(PAGE));
    await life.done(fetch(JOURNAL, { purpose: 'discovery', why: 'discovery' }));
    await life.done(fetch(JOURNAL, { accept: 'application/json' }));
    const accepted = life.asked.map(({ init }) => new Headers(init.headers).get('Accept'));
    expect(accepted.map((each) => each?.split(',')[0])).toEqual([
      'application/rss+xml',
      'application/atom+xml',
      'text/html',
      'text/html',
      'application/json',
    ]);
    for (const { init } of life.asked)
      expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
    const rows = (await latestRequests(life.db, 9)).reverse();
    expect(rows.map(({ purpose, why }) => `${purpose} ${why}`)).toEqual([
      'feed poll',
      'api poll',
      'page poll',
      'discovery discovery',
      'feed poll',
    ]);
  });

  it('a reason for many is said once, and one of its own before it', async () => {
    const fetch = because(
      begin(() => status(500)),
      { why: 'refresh', byHand: true },
    );
    await failureOf(fetch(FEED));
    await failureOf(fetch(FEED, { why: 'backfill' }));
    expect(life.asked).toHaveLength(2);
    const rows = await latestRequests(life.db, 9);
    expect(rows.map(({ why }) => why)).toEqual(['backfill', 'refresh']);
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'nonsense', 'https://'])(
    'never to %s',
    async (url) => {
      const fetch = begin(() => new Response('ok'));
      expect(await failureOf(fetch(url))).toEqual({ kind: 'unreachable' });
      expect(life.asked).toEqual([]);
    },
  );
});

describe('the diary', () => {
  it('tells of every request, without what could be a key, and how it ended', async () => {
    const fetch = begin(() => new Response('ö', { headers: { Date: 'x' } }));
    await life.done(fetch('https://me:secret@www.journal.example.org/feed?api_key=abc&q=noise#top'));
    expect(await latestRequests(life.db, 9)).toEqual([
      {
        id: 1,
        at: NOW,
        host: 'www.journal.example.org',
        url: 'https://www.journal.example.org/feed?api_key=…&q=noise',
        purpose: 'feed',
        why: 'poll',
        status: 200,
        ms: 0,
        bytes: 2,
        end: { kind: 'ok' },
      },
    ]);
  });

  it('that cannot be written fails no request', async () => {
    const fetch = begin(() => new Response('ok'));
    await life.db.requests.count();
    life.db.requests.add = (() => Promise.reject(new DOMException('full', 'QuotaExceededError'))) as never;
    expect(await life.done(fetch(FEED))).toEqual({ body: 'ok' });
  });
});
