import { afterEach, describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../lib/clock';
import {
  API,
  begin,
  end,
  ends,
  FEED,
  failureOf,
  JOURNAL,
  life,
  PAGE,
  status,
  times,
  WHOLE,
} from './fetching';
import { NOW } from './workers';

afterEach(end);

describe('a host that asks for less', () => {
  it.each([
    [429, '120', 2 * MINUTE],
    [429, 'Thu, 18 Jun 2026 10:05:00 GMT', 5 * MINUTE],
    [503, '3600', HOUR],
    [406, '600', 10 * MINUTE],
    [429, '999999', DAY],
    // Nothing to go by.
    [429, 'soon', HOUR],
    [503, '-5', HOUR],
    [429, 'Thu, 18 Jun 2020 10:05:00 GMT', HOUR],
    [406, '', HOUR],
  ])('%i, Retry-After “%s”: is left alone, also by hand and by another worker', async (code, wish, ms) => {
    const fetch = begin(() => status(code, wish ? { 'Retry-After': wish } : {}));
    const failure = { kind: 'throttled', status: code, retryAt: NOW + ms };
    expect(await failureOf(fetch(FEED))).toEqual(failure);
    expect(await failureOf(fetch(API, { why: 'refresh' }))).toEqual(failure);
    expect(await failureOf(life.worker().fetch(PAGE))).toEqual(failure);
    expect(life.asked).toHaveLength(1);
    expect(await ends()).toEqual([
      { kind: 'failed', failure },
      { kind: 'unsent', failure },
      { kind: 'unsent', failure },
    ]);
  });

  it('is left alone twice as long each time, up to a day, with some chance in it, and forgiven at once', async () => {
    let answers = 429;
    const fetch = begin(() => status(answers), { random: 1 });
    const waits: number[] = [];
    for (let i = 0; i < 7; i++) {
      const failure = await failureOf(life.worker().fetch(FEED));
      const span = failure.kind === 'throttled' ? failure.retryAt - life.now() : 0;
      waits.push(span / HOUR);
      await life.pass(span);
    }
    expect(waits).toEqual([1.25, 2.5, 5, 10, 20, 24, 24]);
    answers = 200;
    await life.done(fetch(FEED));
    answers = 429;
    expect(await failureOf(fetch(FEED))).toMatchObject({ retryAt: life.now() + 1.25 * HOUR });
  });

  it('with a whole feed in its 406 has that taken, and is asked more slowly', async () => {
    let code = 406;
    const fetch = begin(() => status(code, {}, WHOLE));
    expect(await life.done(fetch(FEED))).toMatchObject({ body: WHOLE });
    code = 200;
    await life.done(Promise.all([fetch(API), fetch(FEED)]));
    expect(times()).toEqual([0, 30_000, 33_000]);
    expect(await ends()).toEqual([{ kind: 'ok', despite: 406 }, { kind: 'ok' }, { kind: 'ok' }]);
  });

  it.each([
    ['half a feed', WHOLE.slice(0, 40)],
    ['a page', '<!DOCTYPE html><html><body>Not Acceptable</body></html>'],
    ['nothing', ''],
  ])('with %s in its 406 has not', async (_what, body) => {
    const fetch = begin(() => status(406, {}, body));
    expect(await failureOf(fetch(FEED))).toMatchObject({ kind: 'throttled', status: 406 });
  });

  it('long ago by a clock that was wrong is asked', async () => {
    const fetch = begin(() => new Response('ok'));
    await life.db.hosts.put({
      host: 'arxiv.org',
      nextTurn: 0,
      heldOff: { until: NOW + 400 * DAY, status: 429 },
    });
    await life.done(fetch(FEED));
    expect(life.asked).toHaveLength(1);
  });
});

describe('a host that refuses', () => {
  it('is not asked again unattended, however much later, until the reader asks and it answers', async () => {
    let code = 403;
    const fetch = begin(() => status(code));
    const failure = { kind: 'forbidden', host: 'arxiv.org' };
    expect(await failureOf(fetch(FEED))).toEqual(failure);
    await life.pass(30 * DAY);
    expect(await failureOf(life.worker().fetch(API))).toEqual(failure);
    expect(life.asked).toHaveLength(1);
    expect(await failureOf(fetch(FEED, { why: 'refresh' }))).toEqual(failure);
    expect(life.asked).toHaveLength(2);
    code = 200;
    expect(await failureOf(fetch(FEED))).toEqual(failure);
    await life.done(fetch(FEED, { why: 'refresh' }));
    await life.done(fetch(FEED));
    expect(life.asked).toHaveLength(4);
    await life.done(fetch(JOURNAL));
  });

  it('an address that is gone for good is asked only by hand, and its host goes on', async () => {
    let code = 410;
    const fetch = begin((url) => status(url === FEED ? code : 200, {}, 'text'));
    const gone = { kind: 'http', status: 410 };
    expect(await failureOf(fetch(FEED))).toEqual(gone);
    await life.pass(30 * DAY);
    expect(await failureOf(life.worker().fetch(FEED))).toEqual(gone);
    await life.done(fetch(API));
    expect(life.asked).toHaveLength(2);
    code = 200;
    await life.done(fetch(FEED, { why: 'retry' }));
    await life.done(fetch(FEED));
    expect(life.asked).toHaveLength(4);
  });
});

describe('a host in trouble', () => {
  it('rests longer each time; its neighbours do not, and the reader may ask', async () => {
    const fetch = begin((url) => (url === FEED ? status(500) : new Response('ok')));
    const waits: number[] = [];
    for (let i = 0; i < 10; i++) {
      expect(await failureOf(fetch(FEED))).toEqual({ kind: 'http', status: 500 });
      const failure = await failureOf(fetch(FEED));
      expect(failure).toMatchObject({ kind: 'resting', host: 'arxiv.org' });
      const span = failure.kind === 'resting' ? failure.retryAt - life.now() : 0;
      waits.push(Math.round(span / MINUTE));
      await life.done(fetch(API));
      expect(await failureOf(fetch(FEED, { why: 'refresh' }))).toEqual({ kind: 'http', status: 500 });
      await life.pass(span);
    }
    expect(waits).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 1280, 1440]);
  });

  it('that cannot be reached rests an hour at most: nothing gets there that could harm it', async () => {
    const fetch = begin(() => Promise.reject(new TypeError('Failed to fetch')), { random: 1 });
    const waits: number[] = [];
    for (let i = 0; i < 6; i++) {
      expect(await failureOf(fetch(FEED))).toEqual({ kind: 'unreachable' });
      const failure = await failureOf(fetch(FEED));
      const span = failure.kind === 'resting' ? failure.retryAt - life.now() : 0;
      waits.push(span / MINUTE);
      await life.pass(span);
    }
    // Chance makes it shorter: a round that comes after five minutes finds it over.
    expect(waits).toEqual([3.75, 7.5, 15, 30, 45, 45]);
  });

  it('that is back is asked as before', async () => {
    let code = 500;
    const fetch = begin(() => status(code));
    await failureOf(fetch(FEED));
    code = 200;
    await life.done(fetch(FEED, { why: 'refresh' }));
    await life.done(fetch(FEED));
    expect((await life.db.hosts.get('arxiv.org'))?.resting).toBeUndefined();
  });
});
