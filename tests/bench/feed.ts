import { type Figure, ratios } from './figure';
import type { InPage } from './in-page';

/** What a scan of the bytes costs, times so much, may parsing cost, and parsing with cleaning. */
const PARSE_GOAL = 8;
const CLEAN_GOAL = 16;
const STORE_GOAL_MS = 400;

/** A combined feed as large as arXiv makes them: read by us and by others, cleaned, digested and stored. */
export async function feedFigures(inPage: InPage, feed: string, rounds: number): Promise<Figure[]> {
  const { bytes, papers, ms } = await inPage.parseRounds(feed, rounds);
  const size = `${papers} papers, ${(bytes / 1e6).toFixed(2)} MB`;
  const { scan, ...readers } = ms;
  const goals: Record<string, number> = {
    'Gloss, parsed': PARSE_GOAL,
    'Gloss, parsed and cleaned': CLEAN_GOAL,
  };
  const { papers: count, digest, store, again } = await inPage.storeRounds(feed, rounds);
  return [
    { what: 'feed: decode and scan', samples: scan, unit: 'ms', note: size },
    ...Object.entries(readers).flatMap(([name, samples]): Figure[] => {
      const goal = goals[name];
      return [
        { what: `feed: ${name}`, samples, unit: 'ms' },
        {
          what: `feed: ${name} / scan`,
          samples: ratios(samples, scan),
          unit: '×',
          ...(goal !== undefined && { goal }),
        },
      ];
    }),
    { what: `extractive digests of ${count} papers`, samples: digest, unit: 'ms' },
    { what: `store ${count} papers`, samples: store, unit: 'ms', goal: STORE_GOAL_MS },
    { what: `store the same ${count} again`, samples: again, unit: 'ms' },
  ];
}
