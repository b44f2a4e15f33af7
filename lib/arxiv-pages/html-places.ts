import { placeAt } from './places';
import { HTML } from './selectors';
import { signsIn, skeleton } from './signs';

/** Words of a paper's HTML: in which section, of none in the whole of it; without words its heading is meant. */
export interface InSection {
  anchor?: string | undefined;
  quote: string;
}

/** So many signs in a row, the first or the last of what no formula is in, tell which paragraph has the words. */
const KEY = 24;
/** What is longer is not looked through as one piece: signs. */
const LONGEST = 60_000;

/**
 * Finds words in the sections of the page itself, as far as they stand there: formulas are drawn, notes stand between, other
 * extensions may have changed something. Nothing of the page is changed.
 * @returns where they stand, else the section's heading; undefined where there is no such section
 */
export function findInSection(document: Document, { anchor, quote }: InSection): Range | undefined {
  const section = anchor ? document.getElementById(anchor) : document.querySelector(HTML.article);
  if (!section) return undefined;
  const runs = quote.split(/\$[^$]*\$/).map((run) => skeleton(run).text);
  const [longest = ''] = runs.sort((a, b) => b.length - a.length);
  // At either end something may have changed.
  const keys = [longest.slice(0, KEY), longest.slice(-KEY)].filter(Boolean);
  const whole = (section.textContent?.length ?? 0) <= LONGEST ? [section] : [];
  for (const block of keys.length > 0 ? [...section.querySelectorAll('.ltx_para'), ...whole] : []) {
    const { text } = skeleton(block.textContent ?? '');
    if (!keys.some((key) => text.includes(key))) continue;
    const range = placeAt(signsIn(block), quote);
    if (range) return range;
  }
  const heading = section.querySelector('.ltx_title') ?? section;
  const range = document.createRange();
  range.selectNodeContents(heading);
  return range;
}
