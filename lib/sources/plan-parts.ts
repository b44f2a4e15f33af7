import { categoriesOf, subjectById } from '../papers/subjects';

/** A feed's most entries. What is beyond, new papers first, is left out without a word (arXiv/arxiv-feed, database.py). */
export const FEED_LIMIT = 2_000;

/**
 * Entries on a busy day, on the safe side: told from arXiv's yearly submissions by archive, with cross-lists and
 * replacements. They decide how many requests are made, never what is lost.
 */
const BUSY_DAY: Record<string, number> = {
  'astro-ph': 350,
  'cond-mat': 350,
  cs: 1_700,
  econ: 60,
  eess: 350,
  'gr-qc': 150,
  'hep-ex': 80,
  'hep-lat': 50,
  'hep-ph': 200,
  'hep-th': 200,
  math: 600,
  'math-ph': 120,
  nlin: 80,
  'nucl-ex': 50,
  'nucl-th': 70,
  physics: 500,
  'q-bio': 120,
  'q-fin': 60,
  'quant-ph': 300,
  stat: 300,
};
const FULL = 0.9 * FEED_LIMIT;

/** The topics in requests that should stay below the limit; an archive's topics stay together. */
export function planParts(topics: string[]): string[][] {
  const byArchive = new Map<string, string[]>();
  for (const topic of topics) {
    const archive = subjectById(topic)?.archives[0] ?? topic;
    byArchive.set(archive, [...(byArchive.get(archive) ?? []), topic]);
  }
  const requests: { topics: string[]; entries: number }[] = [];
  for (const [archive, some] of byArchive) {
    const entries = expected(archive, some);
    const room = requests.find((each) => each.entries + entries <= FULL);
    if (room) {
      room.topics.push(...some);
      room.entries += entries;
    } else requests.push({ topics: [...some], entries });
  }
  return requests.map((each) => each.topics);
}

/** A category's share is taken for four times the even one: few are large. */
function expected(archive: string, topics: string[]): number {
  const whole = BUSY_DAY[archive] ?? 100;
  if (topics.includes(archive)) return whole;
  return Math.min(whole, (4 * whole * topics.length) / categoriesOf(archive).length);
}
