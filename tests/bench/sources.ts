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

/** Ten answers take ten times as long, so fewer rounds will do. */
const FEWEST_OF_MANY = 5;

/**
 * What reading costs, for 2,000 papers and for 20,000. The XML parse is what `readArxivFeed` begins with: `readXml`, from
 * decoded text to elements. Cleaning and normalising is the rest of `readArxivFeed`, its time less that parse's of the same round:
 * whatever joins texts, cleans them, splits names, checks records and drops doubles. So the record checks are in it; their
 * own line times them on papers that are clean already. Readers by others get the same decoded text.
 */
export async function sourceFigures(
  gloss: GlossBrowser,
  page: Page,
  inPage: InPage,
  feed: string,
  rounds: number,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const parts of PARTS) {
    const wanted = parts === 1 ? Math.max(rounds, FEWEST) : Math.min(rounds, FEWEST_OF_MANY);
    figures.push(...times(await inPage.readRounds(feed, { parts, rounds: wanted })));
  }
  return [...figures, ...(await peaks(gloss, page, inPage, feed, Math.min(rounds, 5)))];
}

function times({ papers, bytes, ms }: Awaited<ReturnType<InPage['readRounds']>>): Figure[] {
  const { decode, xml, whole, check, ...others } = ms;
  const cleaning = whole.map((each, i) => each - (xml[i] ?? Number.NaN));
  const total = whole.map((each, i) => each + (decode[i] ?? Number.NaN));
  const line = (what: string, samples: number[], note?: string): Figure => ({
    what: `sources: ${papers} papers, ${what}`,
    samples,
    unit: 'ms',
    ...(note && { note }),
  });
  return [
    line('decode', decode, `${(bytes / 1e6).toFixed(2)} MB`),
    line('XML parse', xml),
    line('cleaning and normalising', cleaning, 'with the record checks'),
    {
      ...line('cleaning and normalising / XML parse', ratios(cleaning, xml)),
      unit: '×',
      goal: CLEAN_GOAL,
    },
    line('record checks alone', check, 'of papers that are clean already'),
    line('total, from bytes to papers', total),
    ...Object.entries(others).map(([name, samples]) => line(`by ${name}`, samples, 'not cleaned')),
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
