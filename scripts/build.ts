/** `npm run build [-- chrome|firefox|both]`: builds the extension into .output/ and prints what its scripts weigh. */
import { buildAll, sizeTable } from './lib/build';
import type { Target } from './lib/paths';

const CHOICES: Record<string, Target[]> = {
  chrome: ['chrome'],
  firefox: ['firefox'],
  both: ['chrome', 'firefox'],
};

const choice = process.argv[2] ?? 'both';
const targets = CHOICES[choice];
try {
  if (!targets) throw new Error(`Build for chrome, firefox or both, not for "${choice}".`);
  for (const built of await buildAll(targets)) console.log(sizeTable(built));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
