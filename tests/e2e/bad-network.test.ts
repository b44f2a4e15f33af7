import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MINUTE } from '../../lib/clock';
import type { Misbehaviour } from '../fake-web';
import { type BadDay, startBadDay } from './bad-day';

let bad: BadDay;
beforeAll(async () => {
  bad = await startBadDay(22);
});
afterAll(() => bad?.close());

const status = (code: number, retryAfter?: string) =>
  ({ kind: 'status', status: code, ...(retryAfter && { headers: { 'Retry-After': retryAfter } }) }) as const;

describe('an error of arXiv’s', () => {
  it.each<[string, Misbehaviour, RegExp]>([
    ['404', status(404), /nothing at this address just now \(404\)\. Nothing is lost; next try \d\d:\d\d\./],
    ['410', status(410), /gone for good \(410\); an update .*Nothing is lost; next try \d\d:\d\d\./],
    ['500', status(500), /arXiv itself is in trouble \(500\)\. Nothing is lost; next try \d\d:\d\d\./],
    [
      '403',
      status(403),
      /arxiv\.org refused Gloss \(403\)\. It is asked again only when you ask for it\. The papers that were here stay\./,
    ],
    ['no answer', { kind: 'drop' }, /could not be reached\. Nothing is lost; next try \d\d:\d\d\./],
    // The fetch of the whole answer may take 20 s, and this one takes its time.
    [
      'an answer drop by drop',
      { kind: 'drip', bytes: 10, everyMs: 500 },
      /did not answer in time\. Nothing is lost; next try \d\d:\d\d\./,
    ],
  ])('%s: what it means, and nothing lost', async (_what, rule, words) => {
    bad.misbehave(rule);
    await bad.look(async (popup) => {
      expect(await bad.ask(popup)).toMatchObject({ state: 'failed', nextAt: expect.any(Number) });
      await bad.notice(popup, 'failed', words);
      await bad.expectYesterday(popup);
    });
  });

  it('is no reason to come back at once where it will last, nor to stay away', async () => {
    bad.misbehave(status(410));
    await bad.look(async (popup) => {
      const { finishedAt = 0, nextAt = 0 } = await bad.ask(popup);
      expect((nextAt - finishedAt) / MINUTE).toBe(8 * 60);
    });
  });
});

describe('when arXiv asks us to slow down', () => {
  it.each<[string, number, (() => string) | undefined, number]>([
    ['429 for some seconds', 429, () => '1800', 30],
    ['429 until a time', 429, () => new Date(bad.now() + 30 * MINUTE).toUTCString(), 30],
    // An hour, and some chance: many readers must not come back at once.
    ['429 without a time', 429, undefined, 60],
    ['406', 406, () => '600', 10],
    ['503', 503, () => '3600', 60],
  ])('%s: says so, and keeps away until then', async (_what, code, retryAfter, minutes) => {
    bad.misbehave(status(code, retryAfter?.()));
    await bad.look(async (popup) => {
      const { failure, nextAt = 0, finishedAt = 0 } = await bad.ask(popup);
      const retryAt = failure?.kind === 'throttled' ? failure.retryAt : 0;
      const kept = Math.round((retryAt - finishedAt) / MINUTE);
      expect(kept).toBeGreaterThanOrEqual(minutes);
      expect(kept).toBeLessThanOrEqual(retryAfter ? minutes : minutes * 1.25);
      expect(nextAt).toBeGreaterThanOrEqual(retryAt);
      await bad.notice(
        popup,
        'failed',
        new RegExp(`slow down \\(${code}\\)\\. Nothing is lost; next try \\d\\d:\\d\\d\\.`),
      );
      // Asking again is not offered, and ↻ asks nobody, nor does it put the next try off.
      expect(await popup.getByRole('button', { name: 'Try again' }).count()).toBe(0);
      const before = bad.web.requests.length;
      expect(await bad.ask(popup)).toMatchObject({ failure: { status: code }, nextAt });
      expect(bad.web.requests.length).toBe(before);
      await bad.expectYesterday(popup);
    });
  });
});

describe('a redirect', () => {
  const SOMEWHERE = /another address that it does not read\. Nothing is lost; next try/;
  it.each<[string, string, object, RegExp]>([
    // Named, for in this flavour of the build the browser tells Gloss where it led.
    [
      'to a host that no source declares',
      'https://code.jquery.com/feed.xml',
      { to: 'code.jquery.com' },
      /led to code\.jquery\.com, which Gloss does not read\. Nothing is lost; next try/,
    ],
    ['to a host that is not there', 'https://feeds.example.org/', {}, SOMEWHERE],
    ['round in circles', 'https://rss.arxiv.org/rss/cs.LG+math.PR', {}, SOMEWHERE],
  ])('%s is told, and nothing taken from there', async (_where, to, named, words) => {
    bad.misbehave({ kind: 'redirect', to, status: 302 });
    const from = bad.web.requests.length;
    await bad.look(async (popup) => {
      expect((await bad.ask(popup)).failure).toEqual({ kind: 'redirected', ...named });
      await bad.notice(popup, 'failed', words);
      await bad.expectYesterday(popup);
    });
    for (const { headers } of bad.web.requests.slice(from)) {
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
    }
  });

  it.each([301, 308])('%i to another of arXiv’s hosts is followed, and brings the papers', async (code) => {
    bad.misbehave({ kind: 'redirect', to: 'https://export.arxiv.org/rss/cs.LG+math.PR', status: code });
    await bad.expectGoodRound();
  });
});

describe('no network', () => {
  it('says so, and what is here', async () => {
    bad.misbehave({ kind: 'drop' });
    const worker = await bad.gloss.worker();
    const online = (is: boolean) =>
      worker.evaluate(
        (value) => void Object.defineProperty(navigator, 'onLine', { value, configurable: true }),
        is,
      );
    await online(false);
    await bad.look(async (popup) => {
      await bad.ask(popup);
      const words = await bad.notice(popup, 'failed', /You are offline\./);
      expect(words).toMatch(/Nothing is lost; next try \d\d:\d\d\./);
      expect((await bad.cards(popup)).length).toBe(bad.announced().length);
      await bad.expectYesterday(popup);
    });
    await online(true);
  });

  it('left nothing behind but the good round after it', async () => {
    await bad.expectGoodRound();
    expect(bad.gloss.problems).toEqual([]);
  });
});
