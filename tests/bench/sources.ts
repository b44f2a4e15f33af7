import type { Page } from 'playwright-core';
import type { GlossBrowser } from '../browsers/chromium';
import { type Figure, ratios } from './figure';
import type { InPage } from './in-page';
import { peakOf, tellsPeaks } from './memory';

/** What is made of the elements may cost no more than it costs to find them. */
const CLEAN_GOAL = 1;
/** The largest day anybody could follow: ten answers as full as arXiv's get. */
const PARTS = [1, 10];
/** A ratio of two short times wants that many. */
const FEWEST = 15;

/** What reading costs: time beside that of the XML parser, and memory at its peak. */
export async function sourceFigures(
  gloss: GlossBrowser,
  page: Page,
  inPage: InPage,
  feed: string,
  rounds: number,
): Promise<Figure[]> {
  const { papers, bytes, elements, whole } = await inPage.readRounds(feed, Math.max(rounds, FEWEST));
  const cleaning = whole.map((each, i) => each - (elements[i] ?? Number.NaN));
  return [
    {
      what: `sources: XML of ${papers} papers into elements`,
      samples: elements,
      unit: 'ms',
      note: `${(bytes / 1e6).toFixed(2)} MB`,
    },
    { what: 'sources: the same into papers, cleaned', samples: whole, unit: 'ms' },
    {
      what: 'sources: cleaning and normalising / the XML parse',
      samples: ratios(cleaning, elements),
      unit: '×',
      goal: CLEAN_GOAL,
    },
    ...(await peaks(gloss, page, inPage, feed, Math.min(rounds, 5))),
  ];
}

async function peaks(
  gloss: GlossBrowser,
  page: Page,
  inPage: InPage,
  feed: string,
  rounds: number,
): Promise<Figure[]> {
  const browser = gloss.context.browser();
  if (!browser || !tellsPeaks()) return [];
  const session = await gloss.context.newCDPSession(page);
  const figures: Figure[] = [];
  for (const parts of PARTS) {
    const samples: number[] = [];
    let papers = 0;
    for (let round = 0; round < rounds; round++) {
      const peak = await peakOf(
        browser,
        () => session.send('HeapProfiler.collectGarbage'),
        async () => {
          papers = await inPage.readParts(feed, parts);
        },
      );
      samples.push(peak / 1e6);
    }
    figures.push({
      what: `sources: memory at its peak, ${papers} papers read and cleaned`,
      samples,
      unit: 'MB',
      note: `resident, over what the page’s process held before; ${parts} answers`,
    });
  }
  return figures;
}
