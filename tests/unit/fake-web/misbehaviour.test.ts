import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type FakeWeb, type Misbehaviour, startFakeWeb } from '../../fake-web';
import { ask } from './ask';

const FEED = 'https://rss.arxiv.org/rss/cs.LG';
let web: FakeWeb;
let undo = (): void => {};

beforeAll(async () => {
  web = await startFakeWeb({ today: '2026-09-24' });
});
afterEach(() => undo());
afterAll(() => web.close());

const misbehave = (rule: Misbehaviour): void => {
  undo = web.misbehave(rule);
};
const right = async (): Promise<string> => {
  undo();
  return (await ask(web, FEED)).body;
};

describe('the fake web misbehaves', () => {
  it.each([429, 406, 503, 404, 410, 500])('with status %i and any header', async (status) => {
    misbehave({ kind: 'status', status, headers: { 'retry-after': '120' } });
    const reply = await ask(web, FEED);
    expect([reply.status, reply.headers['retry-after']]).toEqual([status, '120']);
  });

  it('as often as told, where told, and no more when undone', async () => {
    misbehave({ kind: 'status', status: 503, host: 'rss.arxiv.org', path: /math/, times: 1 });
    const statuses = [];
    for (const url of [
      FEED,
      'https://export.arxiv.org/rss/math',
      'https://rss.arxiv.org/rss/math',
      'https://rss.arxiv.org/rss/math',
    ]) {
      statuses.push((await ask(web, url)).status);
    }
    expect(statuses).toEqual([200, 200, 503, 200]);
    misbehave({ kind: 'status', status: 500 });
    undo();
    expect((await ask(web, FEED)).status).toBe(200);
  });

  it('slowly', async () => {
    misbehave({ kind: 'slow', ms: 150 });
    const before = Date.now();
    expect((await ask(web, FEED)).body).toContain('</rss>');
    expect(Date.now() - before).toBeGreaterThanOrEqual(140);
  });

  it('in drips, whole in the end', async () => {
    misbehave({ kind: 'drip', bytes: 20_000, everyMs: 30 });
    const before = Date.now();
    const { body } = await ask(web, FEED);
    expect(Date.now() - before).toBeGreaterThanOrEqual(60);
    expect(body).toBe(await right());
  });

  it('by cutting the answer short, openly or not', async () => {
    misbehave({ kind: 'truncate', bytes: 5000 });
    expect((await ask(web, FEED)).body).toBe((await right()).slice(0, 5000));
    misbehave({ kind: 'truncate', bytes: 5000, abrupt: true });
    await expect(ask(web, FEED)).rejects.toThrow();
  });

  it('with an empty channel, as on a weekend', async () => {
    misbehave({ kind: 'empty-weekend' });
    const { status, body } = await ask(web, FEED);
    expect(status).toBe(200);
    expect(body).not.toContain('<item>');
    expect(body).toContain('</skipDays>\n  </channel>');
    expect((await ask(web, 'https://arxiv.org/list/cs.LG/new')).status).toBe(200);
  });

  it('with the feed of an earlier day, freshly built', async () => {
    misbehave({ kind: 'stale-day', day: '2026-09-23' });
    const { body } = await ask(web, FEED);
    expect(body).toContain('<pubDate>Wed, 23 Sep 2026 00:00:00 -0400</pubDate>');
    expect(body).toMatch(/<lastBuildDate>(Thu, 24|Fri, 25) Sep 2026/);
    expect(body).not.toContain(web.papers[0]?.id);
  });

  it('with the wrong type, a web page, or any body', async () => {
    misbehave({ kind: 'wrong-type' });
    expect((await ask(web, FEED)).headers['content-type']).toBe('application/octet-stream');
    undo();
    misbehave({ kind: 'html' });
    expect(await ask(web, FEED)).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
    undo();
    misbehave({ kind: 'body', body: '<rss/>', type: 'text/xml' });
    expect((await ask(web, FEED)).body).toBe('<rss/>');
  });

  it('hugely, and without end', async () => {
    misbehave({ kind: 'huge', bytes: 3_000_000 });
    expect((await ask(web, FEED)).body.length).toBeGreaterThan(2_900_000);
    undo();
    misbehave({ kind: 'endless' });
    const { headers, body } = await ask(web, FEED, { stopAfter: 2_000_000 });
    expect(headers['content-length']).toBeUndefined();
    expect(body.length).toBeGreaterThanOrEqual(2_000_000);
  });

  it('by sending elsewhere, or hanging up', async () => {
    misbehave({ kind: 'redirect', to: 'https://example.org/' });
    expect(await ask(web, FEED)).toMatchObject({
      status: 302,
      headers: { location: 'https://example.org/' },
    });
    undo();
    misbehave({ kind: 'drop' });
    await expect(ask(web, FEED)).rejects.toThrow();
  });
});

describe('the fake web', () => {
  it('logs who asked what, and how it went', async () => {
    web.requests.length = 0;
    await ask(web, `${FEED}?a=1`, { headers: { 'x-test': 'yes' } });
    expect(web.requests).toMatchObject([
      { host: 'rss.arxiv.org', method: 'GET', url: `${FEED}?a=1`, status: 200 },
    ]);
    expect(web.requests[0]?.headers['x-test']).toBe('yes');
  });

  it('serves a page put under a path', async () => {
    web.servePage('/abs/2609.99999', '<p id="abs">odd</p>');
    expect((await ask(web, 'https://arxiv.org/abs/2609.99999')).body).toBe('<p id="abs">odd</p>');
  });

  it('leads Chromium to itself and nowhere else', () => {
    expect(web.resolverRules()).toContain(`MAP *.arxiv.org 127.0.0.1:${web.port}`);
    expect(web.resolverRules()).toContain('MAP * ~NOTFOUND');
  });
});
