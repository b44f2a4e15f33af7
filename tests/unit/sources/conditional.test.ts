import { afterEach, describe, expect, it } from 'vitest';
import { DAY } from '../../../lib/clock';
import { begin, end, ends, FEED, failureOf, life } from './fetching';

afterEach(end);

/** A server that keeps its word: 304 to whoever has its present version. */
function serverOf(version: { etag?: string; changed?: string; body: string }) {
  return (_url: string, { headers }: RequestInit) => {
    const asked = new Headers(headers);
    const own = {
      ...(version.etag && { ETag: version.etag }),
      ...(version.changed && { 'Last-Modified': version.changed }),
    };
    const same = version.etag
      ? asked.get('If-None-Match') === version.etag
      : asked.get('If-Modified-Since') === version.changed;
    return same
      ? new Response(null, { status: 304, headers: own })
      : new Response(version.body, { headers: own });
  };
}
const conditional = { conditional: true } as const;
const sent = (name: string) => life.asked.map(({ init }) => new Headers(init.headers).get(name));

describe('a request for what changed', () => {
  it.each([
    ['a tag', { etag: '"a"', body: 'one' }],
    ['a weak tag', { etag: 'W/"a"', body: 'one' }],
    ['a date', { changed: 'Thu, 18 Jun 2026 04:00:00 GMT', body: 'one' }],
  ])('brings nothing where nothing did, told by %s', async (_what, version) => {
    const fetch = begin(serverOf(version));
    const first = await life.done(fetch(FEED, conditional));
    expect(first).toMatchObject({ body: 'one' });
    if (!first.unchanged) await first.kept?.();
    expect(await life.done(fetch(FEED, conditional))).toEqual({ unchanged: true });
    expect(await ends()).toEqual([{ kind: 'ok' }, { kind: 'unchanged' }]);
  });

  it('comes whole where it is asked afresh, and is kept from then on', async () => {
    const fetch = begin(serverOf({ etag: '"a"', body: 'one' }));
    for (const asking of [conditional, { ...conditional, afresh: true }]) {
      const answer = await life.done(fetch(FEED, asking));
      expect(answer).toMatchObject({ body: 'one' });
      if (!answer.unchanged) await answer.kept?.();
    }
    expect(await life.done(fetch(FEED, conditional))).toEqual({ unchanged: true });
    expect(sent('If-None-Match')).toEqual([null, null, '"a"']);
  });

  it('is none before what came was kept: a worker that dies in between loses no day', async () => {
    begin(serverOf({ etag: '"a"', body: 'one' }));
    const first = life.worker();
    await life.done(first.fetch(FEED, conditional));
    first.die();
    expect(await life.done(life.worker().fetch(FEED, conditional))).toMatchObject({ body: 'one' });
  });

  it('goes by the newest answer that was kept, and by the one before where the newest was not', async () => {
    const version = { etag: '"a"', body: 'one' };
    const fetch = begin(serverOf(version));
    const kept = async () => {
      const answer = await life.done(fetch(FEED, conditional));
      if (!answer.unchanged) await answer.kept?.();
    };
    await kept();
    Object.assign(version, { etag: '"b"', body: 'two' });
    await kept();
    Object.assign(version, { etag: '"c"', body: 'three' });
    await life.done(fetch(FEED, conditional));
    await life.done(fetch(FEED, conditional));
    expect(sent('If-None-Match')).toEqual([null, '"a"', '"b"', '"b"']);
  });

  it('is whole again eight days after the last whole answer, however often nothing changed since', async () => {
    const fetch = begin(serverOf({ etag: '"a"', body: 'one' }));
    const first = await life.done(fetch(FEED, conditional));
    if (!first.unchanged) await first.kept?.();
    for (let day = 1; day <= 8; day++) {
      await life.pass(DAY);
      await life.done(fetch(FEED, conditional));
    }
    expect(sent('If-None-Match').filter(Boolean)).toHaveLength(7);
    expect((await ends()).at(-1)).toEqual({ kind: 'ok' });
  });

  it('is whole where the clock ran ahead, where the answer bears no mark, and where nobody asks for less', async () => {
    const version: { etag?: string; body: string } = { etag: '"a"', body: 'one' };
    const fetch = begin(serverOf(version));
    const keep = async () => {
      const answer = await life.done(fetch(FEED, conditional));
      if (!answer.unchanged) await answer.kept?.();
    };
    await keep();
    await life.done(fetch(FEED));
    life.setClock(life.now() - 2 * DAY);
    await keep();
    delete version.etag;
    await keep();
    await keep();
    expect(sent('If-None-Match')).toEqual([null, null, null, '"a"', null]);
    expect(await life.db.addresses.count()).toBe(0);
  });

  it('says nothing by an answer that should have been none', async () => {
    const body = '<rss><channel/></rss>';
    const fetch = begin(() => new Response(body, { status: 406, headers: { ETag: '"a"' } }));
    const answer = await life.done(fetch(FEED, conditional));
    if (!answer.unchanged) await answer.kept?.();
    await life.done(fetch(FEED, conditional));
    expect(sent('If-None-Match')).toEqual([null, null]);
  });

  it.each([
    ['a letter no header may hold', '"a"\u0100'],
    ['a book', `"${'x'.repeat(600)}"`],
  ])('never sends back %s', async (_what, etag) => {
    const fetch = begin(() => {
      const response = new Response('one');
      return Object.defineProperty(response, 'headers', {
        value: { get: (name: string) => (name === 'ETag' ? etag : null) },
      });
    });
    const answer = await life.done(fetch(FEED, conditional));
    if (!answer.unchanged) await answer.kept?.();
    await life.done(fetch(FEED, conditional));
    expect(sent('If-None-Match')).toEqual([null, null]);
  });

  it('of a failure keeps what was known', async () => {
    const version = { etag: '"a"', body: 'one' };
    let down = false;
    const right = serverOf(version);
    const fetch = begin((url, init) => (down ? new Response('no', { status: 500 }) : right(url, init)));
    const first = await life.done(fetch(FEED, conditional));
    if (!first.unchanged) await first.kept?.();
    down = true;
    await failureOf(fetch(FEED, conditional));
    down = false;
    expect(await life.done(fetch(FEED, { ...conditional, why: 'refresh' }))).toEqual({ unchanged: true });
  });
});
