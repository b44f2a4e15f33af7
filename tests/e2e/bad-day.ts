import type { Locator, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import type { Round } from '../../lib/records/round';
import { type GlossBrowser, launchGloss } from '../browsers/chromium';
import { setClock } from '../browsers/clock';
import { until } from '../browsers/patience';
import { emptyTable, stored } from '../browsers/stored';
import { type FakeWeb, type Misbehaviour, startFakeWeb } from '../fake-web';

/** A Wednesday and a Thursday; to come, so that no alarm of theirs rings. */
export const YESTERDAY = '2027-06-16';
export const TODAY = '2027-06-17';
/** Ten in the morning in New York. */
export const morning = (day: string) => Date.parse(`${day}T14:00:00Z`);

export const CATEGORIES = ['cs.LG', 'math.PR'];

/** A reader with yesterday's papers, one of them starred, on the morning after; arXiv has not been asked yet. */
export interface BadDay {
  web: FakeWeb;
  gloss: GlossBrowser;
  /** The time, by arXiv's clock and this computer's: epoch milliseconds. */
  now(): number;
  /** The star's paper. */
  starred: string;
  /** Opens the popup as for the first time on a day, and closes it. */
  look(at: (popup: Page) => Promise<void>): Promise<void>;
  /** Presses ↻ in a popup, waits until the round is over, and gives its row. */
  ask(popup: Page): Promise<Round>;
  /** What is open of a message: the first that fits. */
  notice(popup: Page, name: string, words: RegExp): Promise<string>;
  /** The keys of the new papers that a popup shows, in their order. */
  cards(popup: Page): Promise<string[]>;
  /** Everything that yesterday left is there, once, the star too. */
  expectYesterday(popup: Page): Promise<void>;
  /** The keys that arXiv announces as new on the day it is at. */
  announced(...categories: string[]): string[];
  /** A good round on today: everything comes, nothing twice, and what was there stays. */
  expectGoodRound(): Promise<void>;
  /** Makes arXiv's feeds go wrong until the test is over; then also forgets that arXiv asked for a rest. */
  misbehave(rule: Misbehaviour): void;
  close(): Promise<void>;
}

export async function startBadDay(seed: number): Promise<BadDay> {
  const web = await startFakeWeb({ seed, today: YESTERDAY });
  const start = Date.now();
  let day = YESTERDAY;
  const now = () => morning(day) + Date.now() - start;
  web.tellTime(now);
  const gloss = await launchGloss({ web });
  await setClock(gloss, now());
  const worker = await gloss.worker();

  const announced = (...categories: string[]) =>
    web
      .listed(...(categories.length > 0 ? categories : CATEGORIES))
      .flatMap(({ paper, type }) => (type === 'new' ? [`arxiv:${paper.id}`] : []));
  const row = async () => (await stored<Round>(worker, 'rounds'))[0];
  const look: BadDay['look'] = async (at) => {
    const popup = await gloss.context.newPage();
    await popup.addInitScript(() => localStorage.clear());
    await popup.goto(`chrome-extension://${gloss.extensionId}/popup.html`);
    await popup.setViewportSize({ width: 480, height: 600 });
    // Its figures come with the last of its cards.
    await popup.locator('[data-stat="papers-today"] b:not(:empty)').waitFor();
    await at(popup);
    await popup.close();
  };
  const cards = (popup: Page) =>
    popup
      .locator('[data-card]:not(details *)')
      .evaluateAll((all) => all.map((card) => card.getAttribute('data-paper') ?? ''));

  await follow(gloss);
  await until(
    'the first round',
    async () => (await row())?.state === 'done' && (await row())?.lists.length === 2,
  );
  let before: string[] = [];
  let starred = '';
  await look(async (popup) => {
    await until('the first cards', async () => (await cards(popup)).length === announced().length);
    before = await cards(popup);
    starred = before[1] ?? '';
    await popup.locator(`[data-card][data-paper="${starred}"] [data-action="star"]`).click();
    await until('the star', async () => (await stored(worker, 'marks')).length === 1);
  });
  const listedThen = announced().sort();
  day = TODAY;
  web.goToDay(day);
  await setClock(gloss, now());

  const bad: BadDay = {
    web,
    gloss,
    now,
    starred,
    look,
    cards,
    announced,
    async ask(popup) {
      const last = (await row())?.finishedAt;
      await popup.locator('[data-action="refresh"]').click();
      return until(
        'the end of the round',
        async () => {
          const now = await row();
          return now && now.state !== 'running' && now.finishedAt !== last ? now : undefined;
        },
        { timeout: 60_000 },
      );
    },
    async notice(popup, name, words) {
      const notice: Locator = popup.locator(`[data-notice="${name}"]`).filter({ hasText: words });
      await notice.first().waitFor();
      return (await notice.first().textContent()) ?? '';
    },
    async expectYesterday(popup) {
      await popup.locator('.stepper button').first().click();
      await until('yesterday’s papers', async () => String(await cards(popup)) === String(before));
      expect([...before].sort()).toEqual(listedThen);
      await popup.locator(`[data-paper="${starred}"] [data-action="star"][aria-pressed="true"]`).waitFor();
      await popup.locator('.stepper button').last().click();
    },
    async expectGoodRound() {
      await look(async (popup) => {
        expect(await bad.ask(popup)).toMatchObject({ state: 'done', failures: 0 });
        const all = announced();
        await until('today’s papers', async () => (await cards(popup)).length === all.length);
        expect((await cards(popup)).sort()).toEqual(all.sort());
        await until('all notices to go', async () => (await popup.locator('[data-notice]').count()) === 0);
        await bad.expectYesterday(popup);
      });
    },
    misbehave(rule) {
      const undo = web.misbehave({ host: 'rss.arxiv.org', ...rule });
      onTestFinished(async () => {
        undo();
        await emptyTable(worker, 'hosts');
      });
    },
    async close() {
      await gloss.close();
      await web.close();
    },
  };
  return bad;
}

async function follow(gloss: GlossBrowser): Promise<void> {
  const options = await gloss.page('options.html');
  for (const [i, category] of CATEGORIES.entries()) {
    await options.getByRole('searchbox').fill(category);
    await options.locator(`.found input[value="${category}"]`).check();
    await options.locator('.chosen li').nth(i).waitFor();
  }
  await options.close();
}
