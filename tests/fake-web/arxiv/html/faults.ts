import { page, para, section } from './parts';

/** What can be wrong with a paper's HTML, as whole pages. */
export const FAULTY_HTML = {
  /** arXiv's own banner over a document that broke off. */
  fatal: page(
    'A paper',
    section('S1', '1', 'Conclusion', long('S1', 'This could matter in the future for all who sort.')),
    '<div class="ds-announcement"><p>Conversion to HTML had a Fatal error and exited abruptly. This document may be truncated or damaged.</p></div>',
  ),
  untitled: page(
    'Untitled Document',
    section('S1', '1', 'Conclusion', long('S1', 'This could matter in the future for all who sort.')),
  ),
  stub: page('A paper', para('p1', 'See pages 1-last of paper.pdf')),
  empty: page('A paper', ''),
  /** HTML that the authors made. */
  foreign:
    '<!DOCTYPE html><html><head><title>Our paper</title></head><body><h1>Our paper</h1><h2>Conclusion</h2><p>This could matter.</p></body></html>',
  deep: page('A paper', `${'<div>'.repeat(200_000)}x${'</div>'.repeat(200_000)}`),
} as const;

/** A document long enough to be one, all of whose passages try to get into the page. */
export const HOSTILE_HTML = page(
  'A paper <script>globalThis.hit = 1</script>',
  `${section('S1', '1', 'Method', long('S1', ''))}
${section(
  'S9" onclick="globalThis.hit=1',
  '9',
  'Conclusion <img src="x" onerror="globalThis.hit=1">',
  para(
    'S9.p1',
    `In future work the <a href="javascript:globalThis.hit=1" onclick="globalThis.hit=1">queue</a><script>globalThis.hit=1</script> could be learned as <math class="ltx_Math" alttext="x&lt;img src=q onerror=1&gt;"><semantics><mrow><mi href="javascript:globalThis.hit=1" onclick="globalThis.hit=1" style="position:fixed">x</mi></mrow></semantics></math> was. Further research on <math alttext="y"><semantics><mtext><img src="x" onerror="globalThis.hit=1"></mtext></semantics></math> is needed for all who sort.`,
  ),
)}`,
);

function long(id: string, last: string): string {
  const text =
    'The queue is served from its head, so that no pair waits for longer than a round lasts. '.repeat(60);
  return `${para(`${id}.p1`, text)}\n${para(`${id}.p2`, last)}`;
}
