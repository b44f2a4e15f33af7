import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Misbehaviour } from '../fake-web';
import { type BadDay, startBadDay } from './bad-day';

let bad: BadDay;
beforeAll(async () => {
  bad = await startBadDay(21);
});
afterAll(() => bad?.close());

const MB = 1024 * 1024;
const xml = (body: string) => ({ kind: 'body', type: 'application/rss+xml', body }) as const;
const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
const BOMB = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}]><rss><channel><title>&l9;</title></channel></rss>`;

const CASES: [string, Misbehaviour, RegExp][] = [
  [
    'cut off in the head',
    { kind: 'truncate', bytes: 300 },
    /broke off in the middle, so none of it was taken/,
  ],
  ['cut off in the middle', { kind: 'truncate', bytes: 30_000 }, /broke off in the middle/],
  ['a page instead', { kind: 'html' }, /A web page came instead of arXiv’s feed/],
  ['an entity bomb', xml(BOMB), /built as no feed is, so it was not read/],
  ['a DOCTYPE', xml('<!DOCTYPE rss SYSTEM "https://rss.arxiv.org/x.dtd"><rss/>'), /built as no feed is/],
  ['depth 200,000', xml('<rss>'.repeat(200_000)), /built as no feed is/],
  ['nothing at all', xml(''), /answer was empty/],
  ['words alone', xml('Rate exceeded.'), /answer was empty/],
  ['another XML document', xml('<opml><body/></opml>'), /What came is not arXiv’s feed/],
  ['a feed of entries that are none', xml('<rss><channel><item/><item/></channel></rss>'), /Not one entry/],
  ['50 MB', { kind: 'huge', bytes: 50 * MB }, /larger than 10 MB and was stopped/],
  ['an answer without an end', { kind: 'endless' }, /larger than 10 MB and was stopped/],
];

describe('an answer that cannot be read', () => {
  it.each(CASES)('%s: the cause, the next try, and nothing lost', async (_what, rule, words) => {
    bad.misbehave(rule);
    await bad.look(async (popup) => {
      expect((await bad.ask(popup)).state).toBe('failed');
      expect(await bad.notice(popup, 'failed', words)).toMatch(/Nothing is lost; next try \d\d:\d\d\./);
      // Nothing was taken by halves.
      expect(await bad.cards(popup)).toEqual([]);
      await bad.expectYesterday(popup);
    });
  });

  it('says so in Chinese without a word of English', async () => {
    bad.misbehave({ kind: 'truncate', bytes: 3000 });
    await bad.look(async (popup) => {
      await popup.evaluate(`chrome.storage.local.set({ interfaceLanguage: 'zh-CN' })`);
      await bad.ask(popup);
      const words = await bad.notice(popup, 'failed', /中途断开/);
      expect(words).toMatch(/没有丢失，\d\d:\d\d 再试。/);
      expect(words.replace('arXiv', '')).not.toMatch(/[a-z]{2}/i);
      await popup.evaluate(`chrome.storage.local.remove('interfaceLanguage')`);
      await bad.notice(popup, 'failed', /broke off/);
    });
  });

  it('is over with the next good one: everything comes, nothing twice', async () => {
    await bad.expectGoodRound();
    expect(bad.gloss.problems).toEqual([]);
  });
});
