/**
 * `npm run bench [-- quick]`: builds the extension, takes its figures in a real Chromium on an invented arXiv, prints
 * them as one table and writes it to docs/bench.md. Timers run in the pages that are timed. Nothing else should run.
 */
import { writeFileSync } from 'node:fs';
import { sixPapers, withClock } from '../tests/bench/abstract-pages';
import { costFigures } from '../tests/bench/cost';
import { benchExtension } from '../tests/bench/extension';
import { feedFigures } from '../tests/bench/feed';
import { type Figure, holds } from '../tests/bench/figure';
import { inPage } from '../tests/bench/in-page';
import { asHeavyAsReal } from '../tests/bench/large-feed';
import { noteFigures } from '../tests/bench/note';
import { popupFigures } from '../tests/bench/popup';
import { shiftFigures } from '../tests/bench/shift';
import { sizeFigures } from '../tests/bench/sizes';
import { machine, table } from '../tests/bench/table';
import { launchGloss } from '../tests/browsers/chromium';
import { startPipe } from '../tests/browsers/pipe';
import { type FakePaper, startFakeWeb } from '../tests/fake-web';
import { build } from './lib/build';

const ROUNDS = process.argv.includes('quick') ? 3 : 21;
/** All of arXiv in one combined feed: cut at 2,000 entries, as arXiv cuts it. */
const EVERYTHING =
  'https://rss.arxiv.org/rss/astro-ph+cond-mat+cs+econ+eess+gr-qc+hep-ex+hep-lat+hep-ph+hep-th+math+math-ph+nlin+nucl-ex+nucl-th+physics+q-bio+q-fin+quant-ph+stat';
const BIG = { total: 50_000, perDay: 2_000 };

const built = await build('chrome');
const extensionDir = await benchExtension();
const figures: Figure[] = [];

const busy = await startFakeWeb({ papersPerDay: 2_600 });
let version = '';
for (const today of [150, 2_000]) {
  const gloss = await launchGloss({ web: busy, extensionDir });
  version = gloss.context.browser()?.version() ?? version;
  const page = await gloss.page('bench.html');
  const bench = inPage(page);
  const feed = await page.evaluate(async (url) => (await fetch(url)).text(), EVERYTHING);
  const undo = busy.misbehave({
    host: 'rss.arxiv.org',
    kind: 'body',
    body: asHeavyAsReal(feed),
    type: 'application/rss+xml',
  });
  if (figures.length === 0) figures.push(...(await feedFigures(bench, EVERYTHING, ROUNDS)));
  await bench.fill(EVERYTHING, { ...BIG, today });
  figures.push(...(await popupFigures(gloss, bench, { total: BIG.total, today, rounds: ROUNDS })));
  undo();
  await gloss.close();
}
await busy.close();

const web = await startFakeWeb();
const visitor = await launchGloss({ web, extensionDir });
const six = sixPapers(web);
figures.push(...(await shiftFigures(visitor, six)));
const clocked = await withClock(web, six[1] as FakePaper, async (url) => {
  const plain = await visitor.context.newPage();
  const html = (await (await plain.goto(url))?.text()) ?? '';
  await plain.close();
  return html;
});
figures.push(...(await costFigures(visitor, clocked, ROUNDS)));
await visitor.close();

const alone = await startPipe({ web, extensionDir });
figures.push(...(await noteFigures(alone, clocked, ROUNDS)));
await alone.close();
await web.close();
figures.push(...sizeFigures(built));

const date = new Date().toISOString().slice(0, 10);
const text = `# Figures

Taken by \`npm run bench\` on ${date}: ${machine(`Chromium ${version}`)}.
Every time is taken by a timer in the page itself. “Middle half” spans the first to the third quartile; ratios compare
samples of the same round. “Scan” decodes the bytes and looks at every \`<\`: no reader can do less.

${table(figures)}
`;
if (ROUNDS > 3) writeFileSync('docs/bench.md', text);
console.log(`\n${text}`);
if (figures.some((figure) => holds(figure) === false)) console.log('Some goals do not hold.');
