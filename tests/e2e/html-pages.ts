import type { Page } from 'playwright-core';
import type { FakePaper, FakeWeb } from '../fake-web';
import { renderHtml } from '../fake-web/arxiv/html/paper';

/** Of more than four sentences, and without a word on what follows: the note offers the conclusion. */
export const PLAIN =
  'Sorting noisy keys is a basic problem. Known methods need a clean order. We propose TIDE, a sorting method. It uses a queue of pairs. TIDE needs 12% fewer comparisons than the best method known.';

let last = 71_000;

/** Puts a paper in HTML where its address leads to it. @returns the address */
export function serveHtml(
  web: FakeWeb,
  given: Partial<FakePaper> = {},
  change = (html: string) => html,
): { id: string; address: string } {
  const id = given.id ?? `2606.${++last}`;
  const paper = { id, title: 'Sorting with judges', abstract: PLAIN, categories: ['cs.LG'], ...given };
  web.servePage(`/html/${id}v1`, change(renderHtml(paper, 1)));
  return { id, address: `https://arxiv.org/html/${id}v1` };
}

/** Goes there and waits for the words. */
export async function openHtml(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('gloss-note[data-state="ready"]').waitFor();
}

/** What is arXiv's: the page without our host. */
export const pageWithoutNote = (page: Page) =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const host of copy.querySelectorAll('gloss-note')) host.remove();
    return copy.outerHTML;
  });

/** The words that are tinted now, blanks as one. */
export const tinted = (page: Page) =>
  page.evaluate(() => {
    const { highlights } = CSS as unknown as { highlights: Map<string, Iterable<Range>> };
    return [...(highlights.get('gloss-receipt') ?? [])].map((each) =>
      String(each).replace(/\s+/g, ' ').trim(),
    );
  });

/** The same with the ids of the sections that they stand in, undefined in the abstract. */
export const tintedIn = (page: Page) =>
  page.evaluate(() => {
    const { highlights } = CSS as unknown as { highlights: Map<string, Iterable<Range>> };
    return [...(highlights.get('gloss-receipt') ?? [])].map((each) => ({
      text: String(each).replace(/\s+/g, ' ').trim(),
      section: each.startContainer.parentElement?.closest('section')?.id,
    }));
  });
