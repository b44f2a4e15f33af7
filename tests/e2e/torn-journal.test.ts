/** A browser that was killed in the middle of a write, and what it and the next one then find. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Follow } from '../../lib/records/announcement';
import type { Mark } from '../../lib/records/mark';
import { DAMAGE } from '../browsers/database';
import { type Inside, reachInside } from '../browsers/inside';
import { until } from '../browsers/patience';
import { type PipeBrowser, startPipe } from '../browsers/pipe';
import { type Profile, profileIn } from '../browsers/profile';
import { type FakeWeb, startFakeWeb } from '../fake-web';

let web: FakeWeb;
let profile: Profile;
let browser: PipeBrowser;
let inside: Inside;

beforeAll(async () => {
  web = await startFakeWeb({ seed: 32 });
  profile = profileIn(undefined);
  await start();
});
afterAll(async () => {
  await browser?.close();
  profile?.remove();
  await web?.close();
});

/** Until the worker has looked whether anything was lost. */
async function start(): Promise<void> {
  browser = await startPipe({ web, profileDir: profile.dir });
  inside = await reachInside(browser);
  await until('the session’s look', () =>
    browser.evaluate(
      inside.page,
      `chrome.storage.session.get('keepsakeCompared').then((all) => all.keepsakeCompared)`,
    ),
  );
}

const followed = async () => (await inside.rows<Follow>('follows')).map(({ list }) => list);

it('what is written behind half a record is there after the next start, with all that was before it', async () => {
  await inside.send('follow', { lists: ['arxiv:cs.LG'], on: true });
  await until('the papers', async () => (await inside.rows('papers')).length);
  await browser.kill();
  DAMAGE.torn(profile.dir);

  await start();
  expect(await followed()).toEqual(['arxiv:cs.LG']);
  await inside.put('marks', { paper: 'arxiv:2606.00001', starredAt: 7 });
  await browser.kill();

  await start();
  expect(await followed()).toEqual(['arxiv:cs.LG']);
  expect(await inside.rows<Mark>('marks')).toEqual([{ paper: 'arxiv:2606.00001', starredAt: 7 }]);
  const lost = await browser.evaluate(inside.page, `chrome.storage.session.get('loss')`);
  expect(lost).toEqual({});
});
