import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../browsers/patience';
import { type BadDay, startBadDay, TODAY, YESTERDAY } from './bad-day';

let bad: BadDay;
beforeAll(async () => {
  bad = await startBadDay(23);
});
afterAll(() => bad?.close());

const TOMORROW = '2027-06-18';
const DATES = /<pubDate>[^<]*<\/pubDate>/g;
/** The first items of a feed, changed. */
const editItems =
  (edit: (items: string[]) => string[]) =>
  (feed: string): string => {
    const [head = '', ...items] = feed.split('<item>');
    const last = items.pop()?.replace(/<\/channel>[\s\S]*/, '') ?? '';
    return `${head}${edit([...items, last].map((item) => `<item>${item}`)).join('')}</channel></rss>`;
  };

describe('a feed that holds no news', () => {
  it('still shows the day before: says so, and doubles nothing', async () => {
    bad.misbehave({ kind: 'stale-day', day: YESTERDAY });
    await bad.look(async (popup) => {
      expect((await bad.ask(popup)).state).toBe('done');
      await bad.notice(popup, 'stale', /arXiv still shows Wednesday\. Looking again at \d\d:\d\d\./);
      expect(await bad.cards(popup)).toEqual([]);
      await bad.expectYesterday(popup);
    });
  });

  it('is that of the day before without its date: the same', async () => {
    bad.web.goToDay(YESTERDAY);
    bad.misbehave({ kind: 'edited', edit: (feed) => feed.replace(DATES, '') });
    await bad.look(async (popup) => {
      expect(await bad.ask(popup)).toMatchObject({ state: 'done', undated: true, day: YESTERDAY });
      await bad.notice(popup, 'stale', /arXiv still shows Wednesday\./);
      expect(await bad.cards(popup)).toEqual([]);
      await bad.expectYesterday(popup);
    });
    bad.web.goToDay(TODAY);
  });

  it('is empty: says so', async () => {
    bad.misbehave({ kind: 'empty-weekend' });
    await bad.look(async (popup) => {
      expect((await bad.ask(popup)).state).toBe('done');
      await bad.notice(popup, 'none-yet', /has announced nothing here today\..* Looking again at/);
      await bad.expectYesterday(popup);
    });
  });
});

describe('a category that arXiv no longer knows', () => {
  it('costs nothing but itself, and is named with a way to change it', async () => {
    bad.misbehave({ kind: 'retired', category: 'math.PR' });
    const from = bad.web.requests.length;
    await bad.look(async (popup) => {
      expect(await bad.ask(popup)).toMatchObject({ state: 'done', unknown: ['math.PR'] });
      await bad.notice(
        popup,
        'unknown-categories',
        /arXiv does not know math\.PR: nothing comes from there\./,
      );
      const all = bad.announced('cs.LG');
      await until('the papers of the others', async () => (await bad.cards(popup)).length === all.length);
      expect((await bad.cards(popup)).sort()).toEqual(all.sort());
      await bad.expectYesterday(popup);
      const open = bad.gloss.context.pages().filter((page) => page.url().endsWith('options.html'));
      for (const page of open) await page.close();
      const options = bad.gloss.context.waitForEvent('page');
      await popup.getByRole('button', { name: 'Change categories' }).click();
      expect((await options).url()).toContain('options.html');
      await (await options).close();
    });
    // Beside these, the API is asked for what the feed leaves out.
    const asked = bad.web.requests.slice(from).filter(({ host }) => host === 'rss.arxiv.org');
    expect(asked.map(({ url }) => url.replace(/.*\//, ''))).toEqual(['cs.LG+math.PR', 'cs.LG']);
    expect((asked[1]?.at ?? 0) - (asked[0]?.at ?? 0)).toBeGreaterThanOrEqual(2900);
  });
});

describe('a feed whose entries are odd', () => {
  it('names papers twice: one card each', async () => {
    bad.misbehave({ kind: 'edited', edit: editItems((items) => [...items, ...items.slice(0, 5)]) });
    await bad.expectGoodRound();
  });

  it('has an entry that cannot be read: the others come, and it is counted, whatever else is said', async () => {
    bad.misbehave({
      kind: 'edited',
      edit: editItems((items) => ['<item><title>Nameless</title></item>', ...items]),
    });
    await bad.look(async (popup) => {
      expect(await bad.ask(popup)).toMatchObject({
        rejected: 1,
        rejections: [{ entry: 'Nameless', reason: 'key: it is missing or not a text' }],
      });
      await bad.notice(
        popup,
        'unreadable-entries',
        /1 entry of arXiv’s feed could not be read; all others are here\./,
      );
    });
  });

  it('is not forgotten when the next round fails', async () => {
    bad.misbehave({ kind: 'drop' });
    await bad.look(async (popup) => {
      await bad.ask(popup);
      await bad.notice(popup, 'failed', /could not be reached/);
      await bad.notice(popup, 'unreadable-entries', /1 entry/);
    });
  });

  it('is full of hostile strings: drawn as text, and nothing runs, flips or pushes', async () => {
    const dialogs: string[] = [];
    bad.gloss.context.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const script = '&lt;img src=x onerror="alert(1)"&gt;&lt;script&gt;alert(2)&lt;/script&gt;';
    const item = (id: string, title: string, creator: string, abstract = script) =>
      `<item><title>${title}</title><guid>oai:arXiv.org:${id}v1</guid><category>cs.LG</category>
       <description>arXiv:${id}v1 Announce Type: new \nAbstract: ${abstract}</description>
       <arxiv:announce_type>new</arxiv:announce_type><dc:rights>javascript:alert(3)</dc:rights>
       <arxiv:DOI>javascript:alert(4)</arxiv:DOI><dc:creator>${creator}</dc:creator></item>`;
    const many = Array.from({ length: 10_000 }, (_, i) => `Ada ${i}`).join(', ');
    bad.misbehave({
      kind: 'edited',
      edit: editItems(() => [
        item('2706.90001', `${script}\u202egnol\u0007`, script),
        item('2706.90002', 'W'.repeat(2000), many),
        item(
          '2706.90003',
          'Long '.repeat(400),
          'Bo',
          `See https://evil.example/\u202e for code. ${'Word '.repeat(3000)}`,
        ),
      ]),
    });
    await bad.look(async (popup) => {
      expect(await bad.ask(popup)).toMatchObject({ state: 'done', received: 3, rejected: 0 });
      for (const id of ['2706.90001', '2706.90002', '2706.90003']) {
        const card = popup.locator(`[data-paper="arxiv:${id}"]`);
        await card.waitFor();
        await card.getByRole('button', { name: 'Read more' }).click();
      }
      const first = popup.locator('[data-paper="arxiv:2706.90001"]');
      // Stray markup goes from a title; where it is all there is, as in this name, it stays, as text.
      expect(await first.locator('h2').textContent()).toBe('gnol');
      expect(await first.textContent()).toContain('<img src=x onerror="alert');
      expect(await first.textContent()).not.toMatch(/\u202e|\p{Cc}/u);
      expect(await popup.locator('main img, main script, [data-card] img, [data-card] script').count()).toBe(
        0,
      );
      expect(await popup.locator('a[href^="javascript:"]').count()).toBe(0);
      // Nothing is wider than the popup.
      expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBe(480);
    });
    expect(dialogs).toEqual([]);
  });
});

describe('an encoding of its own', () => {
  it.each([
    ['its header', 'application/rss+xml; charset=ISO-8859-1', (xml: string) => Buffer.from(xml, 'latin1')],
    [
      'its declaration',
      'application/rss+xml',
      (xml: string) => Buffer.from(xml.replace("encoding='UTF-8'", "encoding='windows-1252'"), 'latin1'),
    ],
    ['a mark at its start', 'application/rss+xml', (xml: string) => Buffer.from(`\ufeff${xml}`, 'utf16le')],
  ])('is read as %s says', async (_what, type, encode) => {
    bad.misbehave({
      kind: 'edited',
      type,
      edit: (feed) =>
        encode(
          editItems((items) => [
            (items[0] ?? '').replace(/<title>[^<]*/, '<title>Hölder Estimates à la Poincaré'),
          ])(feed).replace(/[^\0-\xff]/g, '?'),
        ),
    });
    await bad.look(async (popup) => {
      expect((await bad.ask(popup)).state).toBe('done');
      await popup.getByText('Hölder Estimates à la Poincaré').first().waitFor();
    });
  });
});

describe('dates that are none, or too early', () => {
  it('without any: papers come under the day of their arrival, and that is said', async () => {
    bad.misbehave({
      kind: 'edited',
      edit: (feed) =>
        editItems((items) => [(items[0] ?? '').replaceAll(/2706\.\d{5}/g, '2706.91111')])(feed).replace(
          DATES,
          '',
        ),
    });
    await bad.look(async (popup) => {
      expect(await bad.ask(popup)).toMatchObject({ state: 'done', undated: true, day: TODAY });
      await popup.locator('[data-paper="arxiv:2706.91111"]').waitFor();
      await bad.notice(popup, 'undated', /bore no date\. Its papers stand under the day they came\./);
    });
  });

  it('of tomorrow: papers stand under arXiv’s day, which is offered', async () => {
    bad.misbehave({
      kind: 'edited',
      edit: (feed) =>
        editItems((items) => [(items[0] ?? '').replaceAll(/2706\.\d{5}/g, '2706.92222')])(feed).replace(
          DATES,
          '<pubDate>Fri, 18 Jun 2027 00:00:00 -0400</pubDate>',
        ),
    });
    await bad.look(async (popup) => {
      expect(await bad.ask(popup)).toMatchObject({ state: 'done', day: TOMORROW });
      await bad.notice(
        popup,
        'arxiv-ahead',
        /already at Fri 18 June, a day that this computer’s clock has not reached/,
      );
      await popup.getByRole('button', { name: 'Show Fri 18 June' }).click();
      await popup.locator('[data-paper="arxiv:2706.92222"]').waitFor();
      expect(await popup.locator('time').first().getAttribute('datetime')).toBe(TOMORROW);
    });
  });

  it('left no error behind, and all of today is there', async () => {
    await bad.look(async (popup) => {
      await bad.ask(popup);
      const shown = new Set(await bad.cards(popup));
      expect(bad.announced().filter((key) => !shown.has(key))).toEqual([]);
      expect(await bad.cards(popup)).toHaveLength(shown.size);
      await bad.expectYesterday(popup);
    });
    expect(bad.gloss.problems).toEqual([]);
  });
});
