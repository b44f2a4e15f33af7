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

/** Serves a page with a clock in it, beside the one that is there. */
export async function withClock(
  web: FakeWeb,
  { id }: FakePaper,
  load: (url: string) => Promise<string>,
): Promise<string> {
  const html = await load(`https://${WITHOUT_GLOSS}/abs/${id}`);
  web.servePage(`/abs/${id}`, html.replace('<head>', `<head>${CLOCK}`));
  return `/abs/${id}`;
}
