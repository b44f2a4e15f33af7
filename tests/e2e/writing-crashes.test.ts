/** The browser, or its worker alone, is killed while a model writes: every job is done once, and little is asked for twice. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MINUTE } from '../../lib/clock';
import type { Digest } from '../../lib/records/digest';
import type { StoredPaper } from '../../lib/records/extract';
import type { Job } from '../../lib/records/job';
import { type Inside, reachInside } from '../browsers/inside';
import { until } from '../browsers/patience';
import { type PipeBrowser, startPipe } from '../browsers/pipe';
import { type Profile, profileIn } from '../browsers/profile';
import { type FakeWeb, startFakeWeb } from '../fake-web';
import { randomFrom } from '../fake-web/random';

const JOBS = 200;
const KILLS = 20;
/** Requests at the same time. */
const IN_FLIGHT = 3;
/** What a death can find begun: besides those, answered ones whose end is not written yet, of the five that are claimed at once. */
const MOST_BEGUN = IN_FLIGHT + 2;
/** The longest from a first request to a death (milliseconds): between its first words and some jobs later. */
const LATEST = 700;
const SERVER = 'https://models.example/v1';
/** Slow enough that jobs are left for the last death. */
const MODEL = 'quirk-slow-250';
let web: FakeWeb;
let profile: Profile;
let browser: PipeBrowser;
let inside: Inside;

beforeEach(async () => {
  web = await startFakeWeb({ seed: 61, papersPerDay: 2000 });
  profile = profileIn(undefined);
  await start();
  await inside.send('follow', { lists: ['arxiv:cs'], on: true });
  await until('the papers', async () => (await inside.rows('papers')).length >= JOBS, { every: 200 });
}, 120_000);
afterEach(async () => {
  await browser?.close();
  profile?.remove();
  await web?.close();
});

async function start(): Promise<void> {
  browser = await startPipe({ web, profileDir: profile.dir });
  inside = await reachInside(browser);
}

const jobs = () => inside.rows<Job>('jobs');
const asked = () => web.models.requests.filter(({ path }) => path.endsWith('/chat/completions')).length;
/** A minute and a half passes: leases run out, and the alarm rings that who died has left. */
const timePasses = async () => {
  for (const { lease, ...job } of await jobs())
    if (job.state === 'running') await inside.put('jobs', { ...job, lease: { ...lease, until: 0 } });
  await browser.evaluate(
    inside.page,
    `chrome.alarms.create('write', { when: Date.now(), periodInMinutes: 1 })`,
  );
};

/** Writing will be looked at again by itself. */
const alarmLeft = () =>
  browser.evaluate<{ scheduledTime: number } | undefined>(inside.page, `chrome.alarms.get('write')`);

async function queue(papers: StoredPaper[]): Promise<void> {
  for (const [i, { key, version, title, abstract, primary, categories }] of papers.entries()) {
    const job: Job = {
      id: `job-${i}`,
      paper: key,
      version,
      language: 'en',
      engine: 'openai',
      endpoint: SERVER,
      model: MODEL,
      promptVersion: 'test',
      text: { title, abstract, primary, categories },
      state: 'queued',
      // Rules' wishes that no rule wants are taken back when the engine's settings change, as they do here.
      urgency: 'chosen',
      attempts: 0,
      notBefore: 0,
      estimate: { input: 1000, output: 500, counted: false },
      createdAt: i,
      changedAt: i,
    };
    await inside.put('jobs', job);
  }
}

/** Each lets one die, and says how many did. */
const DEATHS = {
  'the browser': async () => {
    await browser.kill();
    await start();
    return 1;
  },
  'the worker': async () => {
    let died = 0;
    // Whatever happens in the browser at this very moment wakes another.
    for (; await browser.worker(); died++) await browser.stopWorker();
    expect((await alarmLeft())?.scheduledTime).toBeLessThan(Date.now() + 2 * MINUTE);
    return died;
  },
};

it.each(Object.entries(DEATHS))(
  `${JOBS} jobs and ${KILLS} deaths of %s`,
  async (who, die) => {
    const random = randomFrom('deaths', who);
    await browser.evaluate(
      inside.page,
      `chrome.storage.local.set({ engine: 'openai', baseUrl: '${SERVER}', model: '${MODEL}', dailyBudget: 100000 })`,
    );
    const papers = (await inside.rows<StoredPaper>('papers')).slice(0, JOBS);
    await queue(papers);
    let cutOff = 0;
    let deaths = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      await timePasses();
      const before = asked();
      await until('writing', async () => asked() > before, { every: 5 });
      await sleep(random.int(0, LATEST));
      const died = await die();
      deaths += died;
      const begun = (await jobs()).filter(({ state, asked }) => state === 'running' && asked).length;
      expect(begun).toBeLessThanOrEqual(died * MOST_BEGUN);
      cutOff += begun;
    }
    expect((await jobs()).some(({ state }) => state !== 'done')).toBe(true);
    await until(
      'the last digest',
      async () => {
        const open = (await jobs()).filter(({ state }) => state !== 'done');
        if (open.some(({ state, lease }) => state === 'running' && (lease?.until ?? 0) - Date.now() < 80_000))
          await timePasses();
        return open.length === 0;
      },
      { every: 500, timeout: 120_000 },
    );
    const digests = await inside.rows<Digest & { id: string }>('digests');
    expect(digests.map(({ id }) => id).sort()).toEqual(papers.map((_, i) => `job-${i}`).sort());
    console.info(`requests: ${asked()} for ${JOBS} jobs, ${cutOff} cut off by ${deaths} deaths of ${who}`);
    expect(cutOff).toBeGreaterThan(KILLS / 2);
    expect(asked()).toBeLessThanOrEqual(JOBS + Math.min(cutOff, deaths * IN_FLIGHT));
    expect((await jobs()).every(({ attempts }) => attempts <= 3)).toBe(true);
  },
  300_000,
);
