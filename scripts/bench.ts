/**
 * `npm run bench [-- quick] [group …]`: builds the extension, takes its figures in a real Chromium on an invented arXiv
 * and prints them as one table; a full run writes it to docs/bench.md. Timers run in the pages that are timed.
 * Nothing else should run meanwhile.
 */
import { writeFileSync } from 'node:fs';
import { benchExtension } from '../tests/bench/extension';
import { type Figure, holds } from '../tests/bench/figure';
import { GROUPS } from '../tests/bench/groups';
import { machine, table } from '../tests/bench/table';
import { build } from './lib/build';

const words = process.argv.slice(2);
const quick = words.includes('quick');
const asked = words.filter((word) => word !== 'quick');
const unknown = asked.filter((word) => !(word in GROUPS));
if (unknown.length > 0) {
  console.error(`There is no group ${unknown.join(', ')}; there are ${Object.keys(GROUPS).join(', ')}.`);
  process.exit(1);
}

const built = await build('chrome');
const run = { built, extensionDir: await benchExtension(), rounds: quick ? 5 : 15 };
const figures: Figure[] = [];
for (const name of asked.length > 0 ? asked : Object.keys(GROUPS)) {
  console.error(`${name} …`);
  figures.push(...((await GROUPS[name]?.(run)) ?? []));
}

const date = new Date().toISOString().slice(0, 10);
const text = `# Figures

Taken by \`npm run bench\` on ${date}: ${machine()}. Every time is taken by a timer in the page itself. “Middle half”
spans the first to the third quartile; ratios compare samples of one round. “Scan” decodes the bytes and looks at every
\`<\`: no reader can do less. Differences to “the page without” compare neighbours: the same page on a host without a note.

${table(figures)}
`;
if (!quick && asked.length === 0) writeFileSync('docs/bench.md', text);
console.log(`\n${text}`);
const missed = figures.filter((figure) => holds(figure) === false);
if (missed.length > 0) console.log(`Not within its goal: ${missed.map(({ what }) => what).join('; ')}.`);
