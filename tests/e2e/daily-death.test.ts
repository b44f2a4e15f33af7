/** The worker ends in the middle of a count, as browsers end it; nobody is attached to it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveIds } from '../../lib/papers/subjects';
import { whyNoAnnouncement } from '../../lib/polling/calendar';
import type { CountRow } from '../../lib/records/subject-counts';
import { type Inside, reachInside } from '../browsers/inside';
import { until } from '../browsers/patience';
import { type PipeBrowser, startPipe } from '../browsers/pipe';
import { type FakeWeb, startFakeWeb } from '../fake-web';

let web: FakeWeb;
let browser: PipeBrowser;
let inside: Inside;
beforeAll(async () => {
  web = await startFakeWeb({ seed: 37 });
  browser = await startPipe({ web });
  inside = await reachInside(browser, 'daily.html#/subjects');
});
afterAll(async () => {
  await browser?.close();
  await web?.close();
});

const row = async () => (await inside.rows<CountRow>('counts'))[0];
const asked = () => web.requests.map(({ url }) => url.replace('https://rss.arxiv.org/rss/', ''));

describe('a count whose worker dies', () => {
  it('goes on with what is known, or was never begun as arXiv rests', async () => {
    if (whyNoAnnouncement(web.today)) {
      await browser.waitFor(
        inside.page,
        `document.querySelector('[data-notice="no-announcement"]') !== null`,
      );
      expect(asked()).toEqual([]);
      return;
    }
    const before = await until(
      'four archives',
      async () => {
        const known = await row();
        return known && known.done.length >= 4 ? known : undefined;
      },
      { timeout: 40_000 },
    );
    await browser.stopWorker();
    await until('the end', async () => (await row())?.state === 'done', { timeout: 150_000, every: 500 });
    expect(await row()).toMatchObject({ done: expect.arrayContaining(archiveIds()), missed: [] });
    // What was under way when it died is asked for once more, and nothing that was known.
    for (const id of before.done) expect(asked().filter((each) => each === id)).toEqual([id]);
    expect(asked().length).toBeLessThanOrEqual(archiveIds().length + 1);
  }, 200_000);
});
