import { readLibrary } from '../../lib/library';
import type { Figure } from './figure';

const LETTERS = 20 * 1024 * 1024;
const ABSTRACT =
  'We study tides that come and go in random harbours, and of piers that stand against waves. '.repeat(12);

/** Of one entry what a file holds, until it is full. */
function filled(entryOf: (i: number) => string): string {
  const entries: string[] = [];
  for (let i = 0, letters = 0; letters < LETTERS; i++) {
    const entry = entryOf(i);
    letters += entry.length;
    entries.push(entry);
  }
  return entries.join('');
}

const FILES: Record<string, () => string> = {
  BibTeX: () =>
    filled(
      (i) =>
        `@article{k${i}, title={Tide ${i} of {$x^{${i}}$}}, author={Lund, Ada and Berg, Jan}, abstract={${ABSTRACT}}}\n`,
    ),
  RIS: () => filled((i) => `TY  - JOUR\nTI  - Waves ${i}\nAU  - Berg, Jan\nAB  - ${ABSTRACT}\nER  - \n\n`),
  'RIS of 12,000 authors an entry': () =>
    filled(() => `TY  - JOUR\nTI  - Waves\n${'AU  - Berg, Jan\n'.repeat(12_000)}ER  - \n\n`),
};

/** How long a page that imports 20 MB gets no turn. */
export async function importFigures(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, make] of Object.entries(FILES)) {
    const file = new Blob([make()]);
    const samples: number[] = [];
    for (let round = 0; round < 3; round++) samples.push(await longestTask(file));
    figures.push({
      what: `triage: the longest task while 20 MB of ${name} are read`,
      samples,
      unit: 'ms',
      goal: 50,
      note: 'in this process',
    });
  }
  return figures;
}

async function longestTask(file: Blob): Promise<number> {
  let longest = 0;
  let last = performance.now();
  let isOver = false;
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) setImmediate(look);
  };
  setImmediate(look);
  await readLibrary(file, { from: '', now: 0 });
  isOver = true;
  look();
  return longest;
}
