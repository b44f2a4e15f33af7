import type { PipeBrowser } from '../browsers/pipe';
import type { FakePaper, FakeWeb } from '../fake-web';

/** A script at the top of a page that writes down when the page was whole and when the note was ready. */
const CLOCK = `<script>
  window.bench = {};
  addEventListener('DOMContentLoaded', () => { bench.whole = performance.now(); });
  new MutationObserver(() => {
    if (bench.ready === undefined && document.querySelector('gloss-note[data-state="ready"]'))
      bench.ready = performance.now();
  }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-state'] });
</script>`;

/** A host that shows the same pages and has no note. */
export const WITHOUT_GLOSS = 'plain.arxiv.org';

/** Six abstract pages that differ in what may move: length, mathematics, paragraphs, authors. */
export function sixPapers(web: FakeWeb): FakePaper[] {
  const byLength = [...web.papers].sort((a, b) => a.abstract.length - b.abstract.length);
  const picked = [
    byLength[0],
    byLength[byLength.length >> 1],
    byLength.at(-1),
    web.papers.find(({ abstract }) => (abstract.match(/\$/g)?.length ?? 0) >= 4),
    web.papers.find(({ abstract }) => abstract.includes('\n\n')),
    [...web.papers].sort((a, b) => b.authors.length - a.authors.length)[0],
  ];
  return picked.filter((paper) => paper !== undefined);
}

/** Serves a paper's page with a clock in it, in the place of the one without; returns its path. */
export async function withClock(web: FakeWeb, browser: PipeBrowser, { id }: FakePaper): Promise<string> {
  const page = await browser.open(`https://${WITHOUT_GLOSS}/abs/${id}`);
  const html = await browser.evaluate<string>(page, 'fetch(location.href).then((answer) => answer.text())');
  await browser.closePage(page);
  web.servePage(`/abs/${id}`, html.replace('<head>', `<head>${CLOCK}`));
  return `/abs/${id}`;
}
