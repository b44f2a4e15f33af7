import type { CDPSession } from 'playwright-core';
import type { GlossBrowser } from '../browsers/chromium';
import { serveList } from '../e2e/list-pages';
import type { FakeWeb } from '../fake-web';
import { WITHOUT_GLOSS } from './abstract-pages';
import { metric } from './cost';
import { type Figure, median, ratios } from './figure';

const PLACED_GOAL_MS = 250;
const TASK_GOAL_MS = 50;
const PATH = '/list/cs/2026-06';
/** What comes after the lines in view are told. */
const SETTLE_MS = 1_000;

/** A script at the top of a page: when it was whole, in which frame its lines stood and were told, its longest task. */
const clock = (lines: number) => `<script>
  window.bench = { longest: 0, shift: 0 };
  addEventListener('DOMContentLoaded', () => { bench.whole = performance.now(); });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) bench.longest = Math.max(bench.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) bench.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const lines = document.getElementsByTagName('gloss-line');
  const look = () => {
    if (!bench.told && lines[0]?.shadowRoot?.querySelector('.told')) bench.told = performance.now();
    if (!bench.placed && lines.length === ${lines}) bench.placed = performance.now();
    if (!bench.told || !bench.placed) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
</script>`;

interface Visit {
  /** Milliseconds since the page was asked for. */
  whole: number;
  placed: number;
  told: number;
  longest: number;
  shift: number;
  /** Milliseconds of the main thread's processor time. */
  task: number;
}

/** A list of so many papers, all of them kept, with lines and on a host without, in turns. */
export async function listingFigures(
  gloss: GlossBrowser,
  web: FakeWeb,
  ids: string[],
  rounds: number,
): Promise<Figure[]> {
  await serveWithClock(gloss, web, ids);
  const bare: Visit[] = [];
  const lined: Visit[] = [];
  for (let round = 0; round <= rounds; round++) {
    const without = await visit(gloss, WITHOUT_GLOSS, 'bench.whole');
    const withLines = await visit(gloss, 'arxiv.org', 'bench.told && bench.placed');
    // The first of each warms up.
    if (round === 0) continue;
    bare.push(without);
    lined.push(withLines);
  }
  const pieces: number[] = [];
  for (let round = 0; round < rounds; round++) pieces.push(await longestPiece(gloss));
  const of = (visits: Visit[], key: keyof Visit) => visits.map((each) => each[key]);
  const without = (key: keyof Visit) => `${median(of(bare, key)).toFixed(0)} ms without`;
  const where = `list of ${ids.length.toLocaleString('en')}`;
  return [
    {
      what: `${where}: lines in place and told, after the page without is whole`,
      samples: lined.map(({ placed, told }, i) => Math.max(placed, told) - (bare[i]?.whole ?? Number.NaN)),
      unit: 'ms',
      goal: PLACED_GOAL_MS,
      note: without('whole'),
    },
    { what: `${where}: longest piece of Gloss’s work`, samples: pieces, unit: 'ms', goal: TASK_GOAL_MS },
    {
      what: `${where}: longest task / without`,
      samples: ratios(of(lined, 'longest'), of(bare, 'longest')),
      unit: '×',
      note: without('longest'),
    },
    {
      what: `${where}: main-thread time / without`,
      samples: ratios(of(lined, 'task'), of(bare, 'task')),
      unit: '×',
      note: without('task'),
    },
    { what: `${where}: layout shift`, samples: of(lined, 'shift'), unit: 'shift', goal: 0 },
  ];
}

async function serveWithClock(gloss: GlossBrowser, web: FakeWeb, ids: string[]): Promise<void> {
  const byId = new Map(web.papers.map((paper) => [paper.id, paper]));
  serveList(
    web,
    PATH,
    ids.flatMap((id) => byId.get(id) ?? []),
  );
  const page = await gloss.context.newPage();
  await page.goto(`https://${WITHOUT_GLOSS}${PATH}`);
  const html = await page.evaluate(async () => (await fetch(location.href)).text());
  await page.close();
  web.servePage(PATH, html.replace('<head>', `<head>${clock(ids.length)}`));
}

async function visit(gloss: GlossBrowser, host: string, until: string): Promise<Visit> {
  const page = await gloss.context.newPage();
  const session = await gloss.context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`https://${host}${PATH}`);
  await page.waitForFunction(until);
  await page.waitForTimeout(SETTLE_MS);
  const seen = (await page.evaluate('bench')) as Omit<Visit, 'task'>;
  const task = (await metric(session, 'TaskDuration')) * 1000;
  await page.close();
  return { ...seen, task };
}

interface TraceEvent {
  name: string;
  /** Microseconds of processor time. */
  tdur?: number;
  args: { data?: { url?: string } };
}

/** The longest that a script of the extension's kept a list's page from doing anything else: milliseconds of processor time. */
async function longestPiece(gloss: GlossBrowser): Promise<number> {
  const page = await gloss.context.newPage();
  const session = await gloss.context.newCDPSession(page);
  const events = await traced(session, async () => {
    await page.goto(`https://arxiv.org${PATH}`);
    await page.waitForFunction('bench.told && bench.placed');
    await page.waitForTimeout(SETTLE_MS);
  });
  await page.close();
  const own = events.filter(
    ({ name, args }) => name === 'RunMicrotasks' || args.data?.url?.startsWith('chrome-extension:'),
  );
  return Math.max(...own.map(({ tdur = 0 }) => tdur)) / 1000;
}

async function traced(session: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  const traceConfig = { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] };
  await session.send('Tracing.start', { traceConfig, transferMode: 'ReportEvents' });
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  return events;
}
