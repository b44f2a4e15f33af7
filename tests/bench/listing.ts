import type { GlossBrowser } from '../browsers/chromium';
import { serveList } from '../e2e/list-pages';
import type { FakeWeb } from '../fake-web';
import { WITHOUT_GLOSS } from './abstract-pages';
import { type Figure, median, ratios } from './figure';

const PLACED_GOAL_MS = 250;
const TASK_GOAL_MS = 50;
/** What comes after the lines in view are told. */
const SETTLE_MS = 1_000;

/** A script at the top of a page that writes down when it was whole, when its lines stood and were told, and its longest task. */
export const clock = (lines: number) => `<script>
  window.bench = { longest: 0, all: 0, shift: 0 };
  addEventListener('DOMContentLoaded', () => { bench.whole = performance.now(); });
  addEventListener('load', () => { bench.loaded = performance.now(); });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      bench.longest = Math.max(bench.longest, duration);
      bench.all += duration;
    }
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
  whole: number;
  loaded: number;
  placed: number;
  told: number;
  longest: number;
  all: number;
  shift: number;
}

/** A list of so many papers that are all kept, with and without lines, in turns. */
export async function listingFigures(
  gloss: GlossBrowser,
  web: FakeWeb,
  ids: string[],
  rounds: number,
): Promise<Figure[]> {
  const byId = new Map(web.papers.map((paper) => [paper.id, paper]));
  const path = '/list/cs/2026-06';
  serveList(
    web,
    path,
    ids.flatMap((id) => byId.get(id) ?? []),
  );
  const page = await gloss.context.newPage();
  await page.goto(`https://${WITHOUT_GLOSS}${path}`);
  const html = await page.evaluate(async () => (await fetch(location.href)).text());
  await page.close();
  web.servePage(path, html.replace('<head>', `<head>${clock(ids.length)}`));
  if (process.env.LISTING_TRACE) {
    const { trace } = await import('./zz-trace');
    await trace(gloss, `https://arxiv.org${path}`, '/tmp/h/lists/warm.json');
    await trace(gloss, `https://arxiv.org${path}`, '/tmp/h/lists/with.json');
    await trace(gloss, `https://${WITHOUT_GLOSS}${path}`, '/tmp/h/lists/without.json');
    return [];
  }
  const bare: Visit[] = [];
  const lined: Visit[] = [];
  for (let round = 0; round <= rounds; round++) {
    const without = await visit(gloss, `https://${WITHOUT_GLOSS}${path}`, 'bench.whole');
    const withLines = await visit(gloss, `https://arxiv.org${path}`, 'bench.told && bench.placed');
    // The first of each warms up.
    if (round === 0) continue;
    bare.push(without);
    lined.push(withLines);
  }
  if (process.env.LISTING_DEBUG) console.error(JSON.stringify({ bare, lined }, null, 1));
  const of = (visits: Visit[], key: keyof Visit) => visits.map((each) => each[key]);
  const where = `a list of ${ids.length.toLocaleString('en')}`;
  return [
    {
      what: `${where}: page whole to lines in place, those in view told`,
      samples: lined.map(({ placed, told, whole }) => Math.max(placed, told) - whole),
      unit: 'ms',
      goal: PLACED_GOAL_MS,
    },
    {
      what: `${where}: longest task`,
      samples: of(lined, 'longest'),
      unit: 'ms',
      goal: TASK_GOAL_MS,
      note: `${median(of(bare, 'longest')).toFixed(0)} without`,
    },
    { what: `${where}: page whole / without`, samples: ratios(of(lined, 'whole'), of(bare, 'whole')), unit: '×' },
    { what: `${where}: layout shift`, samples: of(lined, 'shift'), unit: 'shift', goal: 0 },
  ];
}

export async function visit(gloss: GlossBrowser, url: string, until: string): Promise<Visit> {
  const page = await gloss.context.newPage();
  await page.goto(url);
  await page.waitForFunction(until);
  await page.waitForTimeout(SETTLE_MS);
  const seen = await page.evaluate('bench');
  await page.close();
  return seen as Visit;
}
