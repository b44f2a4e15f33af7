/**
 * `npm run bench [-- quick] [group …]`: builds the extension, takes its figures in a real Chromium on an invented arXiv
 * and prints them as one table; a full run writes it to docs/bench.md. Timers run in the pages that are timed.
 * Nothing else should run meanwhile. `quality` counts how right the embedded engine is, `evidence` how right the check of
 * written statements is, both without a browser.
 */
import { writeFileSync } from 'node:fs';
import { evidenceTables } from '../tests/bench/evidence';
import { type Figure, holds } from '../tests/bench/figure';
import { type BenchRun, eachOnce, GROUPS, startBench } from '../tests/bench/groups';
import { qualityTables } from '../tests/bench/quality';
import { type QualityTable, qualityMarkdown } from '../tests/bench/quality/table';
import { rankingTables } from '../tests/bench/ranking';
import { machine, table } from '../tests/bench/table';

/** What is counted and not timed: the heading it stands under, and its tables. */
const COUNTED: Record<string, { heading: string; tables: () => QualityTable[] | Promise<QualityTable[]> }> = {
  quality: { heading: 'How right the embedded engine is', tables: qualityTables },
  evidence: { heading: 'How right the check of statements is', tables: evidenceTables },
  ranking: { heading: 'How right the ranking is', tables: () => rankingTables() },
};
const words = process.argv.slice(2);
const quick = words.includes('quick');
const asked = words.filter((word) => word !== 'quick');
const names = [...Object.keys(GROUPS), ...Object.keys(COUNTED)];
const unknown = asked.filter((word) => !names.includes(word));
if (unknown.length > 0) {
  console.error(`There is no group ${unknown.join(', ')}; there are ${names.join(', ')}.`);
  process.exit(1);
}

let started: Promise<BenchRun> | undefined;
/** The build, made when the first group asks for it. */
const run = () => {
  started ??= startBench(quick ? 5 : 15);
  return started;
};
const figures: Figure[] = [];
const sections: string[] = [];
for (const name of eachOnce(asked.length > 0 ? asked : names)) {
  console.error(`${name} …`);
  const counted = COUNTED[name];
  if (counted) sections.push(`## ${counted.heading}`, ...(await counted.tables()).map(qualityMarkdown));
  else figures.push(...((await GROUPS[name]?.(run)) ?? []));
}

const date = new Date().toISOString().slice(0, 10);
const times =
  () => `Taken by \`npm run bench\` on ${date}: ${machine()}. Every time is taken by a timer in the page itself, the queue’s by the browser’s clock from the reader’s press to the last job done. “Middle half”
spans the first to the third quartile; ratios compare samples of one round. “Scan” decodes the bytes and looks at every
\`<\`: no reader can do less. Differences to “the page without” compare neighbours: the same page on a host without a note.

${table(figures)}`;
const text = `# Figures

${[...(figures.length > 0 ? [times()] : []), ...sections].join('\n\n')}
`;
if (!quick && asked.length === 0) writeFileSync('docs/bench.md', text);
console.log(`\n${text}`);
const missed = figures.filter((figure) => holds(figure) === false);
if (missed.length > 0) console.log(`Not within its goal: ${missed.map(({ what }) => what).join('; ')}.`);
