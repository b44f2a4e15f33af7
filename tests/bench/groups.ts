import type { Page } from 'playwright-core';
import { type Built, build } from '../../scripts/lib/build';
import { launchGloss } from '../browsers/chromium';
import { startPipe } from '../browsers/pipe';
import { type FakePaper, type FakeWeb, startFakeWeb } from '../fake-web';
import { newPapers } from '../fake-web/papers';
import { sixPapers, withClock } from './abstract-pages';
import { costFigures } from './cost';
import { benchExtension, grantedExtension, standIns } from './extension';
import { feedFigures } from './feed';
import type { Figure } from './figure';
import { inPage } from './in-page';
import { asHeavyAsReal } from './large-feed';
import { listingFigures } from './listing';
import { noteFigures } from './note';
import { popupFigures } from './popup';
import { popupActs } from './popup-acts';
import { queueFigures } from './queue';
import { searchFigures } from './search';
import { shiftFigures } from './shift';
import { sizeFigures } from './sizes';
import { sourceFigures } from './sources';
import { speedFigures } from './speed';
import { triageFigures } from './triage';

export interface BenchRun {
  built: Built;
  /** The built extension with the bench page in it. */
  extensionDir: string;
  /** Samples of each figure. */
  rounds: number;
}

/** Builds the extension. @param rounds samples of each figure */
export async function startBench(rounds: number): Promise<BenchRun> {
  const built = await build('chrome');
  return { built, extensionDir: await benchExtension(), rounds };
}

/** All of arXiv in one combined feed: cut at 2,000 entries, as arXiv cuts it. */
const EVERYTHING =
  'https://rss.arxiv.org/rss/astro-ph+cond-mat+cs+econ+eess+gr-qc+hep-ex+hep-lat+hep-ph+hep-th+math+math-ph+nlin+nucl-ex+nucl-th+physics+q-bio+q-fin+quant-ph+stat';
const KEPT = 50_000;
const BUSY_DAY = 2_000;
const USUAL_DAY = 150;

/** What can be measured; each group starts what it needs. */
export const GROUPS: Record<string, (run: () => Promise<BenchRun>) => Promise<Figure[]>> = {
  async feed(run) {
    const { extensionDir, rounds } = await run();
    return onBusyDay(extensionDir, ({ bench }) => feedFigures(bench, EVERYTHING, rounds));
  },

  async sources(run) {
    const { extensionDir, rounds } = await run();
    return onBusyDay(extensionDir, ({ gloss, page, bench }) =>
      sourceFigures(gloss, page, bench, EVERYTHING, rounds),
    );
  },

  async popup(run) {
    const { extensionDir, rounds } = await run();
    const figures: Figure[] = [];
    for (const today of [USUAL_DAY, BUSY_DAY]) {
      const some = await onBusyDay(extensionDir, async ({ gloss, bench }) => {
        await bench.fill(EVERYTHING, { total: KEPT, perDay: BUSY_DAY, today });
        const of = { total: KEPT, today, rounds };
        return [...(await popupFigures(gloss, bench, of)), ...(await popupActs(gloss, of))];
      });
      figures.push(...some);
    }
    return [...figures, ...(await searched(run))];
  },

  search: searched,

  async page(run) {
    const { extensionDir, rounds } = await run();
    const web = await startFakeWeb();
    const gloss = await launchGloss({ web, extensionDir });
    const six = sixPapers(web);
    const shift = await shiftFigures(gloss, six);
    const cost = await costFigures(gloss, `/abs/${six[1]?.id}`, rounds);
    await gloss.close();
    const least: Figure[] = [];
    for (const { what, dir } of standIns(extensionDir)) {
      const standIn = await launchGloss({ web, extensionDir: dir });
      least.push(...(await costFigures(standIn, `/abs/${six[1]?.id}`, rounds, what)));
      await standIn.close();
    }
    await web.close();
    return [...shift, ...cost, ...least];
  },

  async note(run) {
    const { extensionDir, rounds } = await run();
    const web = await startFakeWeb();
    const gloss = await startPipe({ web, extensionDir });
    const address = await withClock(web, gloss, sixPapers(web)[1] as FakePaper);
    const figures = await noteFigures(gloss, address, rounds);
    await gloss.close();
    await web.close();
    return figures;
  },

  async listing(run) {
    const { extensionDir, rounds } = await run();
    return onBusyDay(extensionDir, async ({ gloss, web, bench, feed }) => {
      await bench.fill(EVERYTHING, { total: BUSY_DAY, perDay: BUSY_DAY, today: BUSY_DAY });
      const ids = [...feed.matchAll(/<guid[^>]*>oai:arXiv\.org:(\d+\.\d+)/g)].map(([, id = '']) => id);
      return listingFigures(gloss, web, ids, rounds);
    });
  },

  async queue(run) {
    const { extensionDir, rounds } = await run();
    const web = await startFakeWeb();
    const gloss = await startPipe({ web, extensionDir: grantedExtension(extensionDir) });
    const queue = await queueFigures(gloss, web, rounds);
    await gloss.close();
    await web.close();
    return queue;
  },

  speed: async () => {
    const day = '2026-06-18';
    return speedFigures(newPapers({ seed: 1, papersPerDay: 400, curatedDay: day }, day));
  },

  triage: async () => triageFigures(),

  sizes: async (run) => sizeFigures((await run()).built),
};

/** Groups that another reports as well: where both are asked for, once is enough. */
const PART_OF: Record<string, string> = { search: 'popup' };

/** The same groups, none of them measured twice. */
export const eachOnce = (names: readonly string[]): string[] =>
  [...new Set(names)].filter((name) => !names.includes(PART_OF[name] ?? ''));

/** In a browser of its own: the first search of all makes the index. */
async function searched(run: () => Promise<BenchRun>): Promise<Figure[]> {
  const { extensionDir, rounds } = await run();
  return onBusyDay(extensionDir, async ({ gloss, bench }) => {
    await bench.fill(EVERYTHING, { total: KEPT, perDay: BUSY_DAY, today: USUAL_DAY });
    return searchFigures(gloss, bench, { total: KEPT, rounds });
  });
}

interface OnBusyDay {
  web: FakeWeb;
  gloss: Awaited<ReturnType<typeof launchGloss>>;
  /** The day's combined feed. */
  feed: string;
  bench: ReturnType<typeof inPage>;
  page: Page;
}

/** A browser whose arXiv announces as much as one feed holds. */
async function onBusyDay(extensionDir: string, measure: (on: OnBusyDay) => Promise<Figure[]>) {
  const web = await startFakeWeb({ papersPerDay: 2_600 });
  const gloss = await launchGloss({ web, extensionDir });
  const page = await gloss.page('bench.html');
  const feed = await page.evaluate(async (url) => (await fetch(url)).text(), EVERYTHING);
  web.misbehave({
    host: 'rss.arxiv.org',
    kind: 'body',
    body: asHeavyAsReal(feed),
    type: 'application/rss+xml',
  });
  const figures = await measure({ gloss, web, page, bench: inPage(page), feed });
  await gloss.close();
  await web.close();
  return figures;
}
