import type { FakePaper } from '../../types';
import { abstractHtml } from '../html-text';
import { math, page, para, section, theorem } from './parts';

/** Text that a paper is long by, and that says nothing Gloss looks for. */
const BODY = Array.from(
  { length: 12 },
  (_, i) =>
    `We order the keys of round ${i + 1} by the votes of three judges, and keep a queue of the pairs about which they disagree. The queue is served from its head, so that no pair waits for longer than a round lasts. After each round the order is checked against the votes that were cast before it.`,
);

const rate = math(
  'O(n\\log n)',
  '<mi>O</mi><mrow><mo>(</mo><mi>n</mi><mi>log</mi><mi>n</mi><mo>)</mo></mrow>',
);
const state = math('\\mathbf{x}_{t}', '<msub><mi mathvariant="bold">x</mi><mi>t</mi></msub>');

/** What of a paper its HTML is made from. */
type Rendered = Pick<FakePaper, 'title' | 'abstract' | 'categories'> & Partial<Pick<FakePaper, 'id'>>;

const isTheorems = ({ categories: [primary = ''] }: Rendered) =>
  /^(?:math|math-ph|hep-th|gr-qc|cs\.(?:CC|DM|DS|LO)|stat\.TH)/.test(primary);

/** A paper's HTML version, of our own invention; of mathematics with theorems. */
export function renderHtml(paper: Rendered, version: number): string {
  const body = BODY.map((text, i) => para(`S2.p${i}`, text)).join('\n');
  const theorems = isTheorems(paper);
  return page(
    abstractHtml(paper.title),
    [
      `<div id="abstract1" class="ltx_abstract"><h6 class="ltx_title ltx_title_abstract">Abstract</h6><p id="abstract1.1" class="ltx_p">${abstractHtml(paper.abstract)}</p></div>`,
      section(
        'S1',
        '1',
        'Introduction',
        para('S1.p1', 'Sorting with judges that err is an old problem, and could be thought solved.'),
      ),
      section('S2', '2', 'Method', body + (theorems ? THEOREMS : '')),
      section('S3', '3', 'Conclusion', conclusion(version)),
      section(
        'S4',
        '4',
        'Discussion',
        `${para('S4.p1', 'The judges were paid by the hour.')}\n${section('S4.SS1', '4.1', 'Limitations', LIMITS, 'sub')}`,
      ),
      `<section id="Sx1" class="ltx_section ltx_acknowledgements"><h2 class="ltx_title ltx_title_section">Acknowledgements</h2>${para('Sx1.p1', 'Future funding may come.')}</section>`,
    ].join('\n'),
    '',
    `arXiv:${paper.id ?? 'fake'}v${version} [${paper.categories[0]}] 18 Jun 2026`,
  );
}

const conclusion = (version: number): string =>
  [
    para(
      'S3.p1',
      `We have described a way to sort with judges that err. These gains are statistically significant across all 5 folds. Our code and data are available at https://example.org/code. Whether the bound of ${rate} votes holds for judges that conspire remains an open question.<span class="ltx_note ltx_role_footnote"><sup class="ltx_note_mark">1</sup><span class="ltx_note_outer">A note on version ${version} that leaks.</span></span>`,
    ),
    para(
      'S3.p2',
      `In future work the state ${state} of a queue could be learned from the votes themselves [<cite class="ltx_cite"><a href="#bib.1" class="ltx_ref">3</a></cite>].`,
    ),
  ].join('\n');

const LIMITS = para(
  'S4.SS1.p1',
  'Our analysis is limited to judges that err independently of each other. It took 3.5 hours.',
);

const THEOREMS = [
  theorem('S2.Thmlemma1', 'Lemma', '2.1', para('S2.Thmlemma1.p1', 'A queue never empties twice.')),
  theorem(
    'S2.Thmtheorem2',
    'Theorem',
    '2.2',
    para(
      'S2.Thmtheorem2.p1',
      `Almost surely ${rate} votes suffice, whatever the state ${state} of the queue.`,
    ),
    'Strong law',
  ),
  theorem(
    'S2.Thmtheorem3',
    'Theorem',
    '2.3',
    `<div id="S2.Thmtheorem3.p1" class="ltx_para"><p class="ltx_p">For every queue</p><table class="ltx_equation ltx_eqn_table"><tbody><tr class="ltx_equation ltx_eqn_row"><td class="ltx_eqn_cell ltx_align_center">${rate}</td><td class="ltx_eqn_cell ltx_eqn_eqno"><span class="ltx_tag ltx_tag_equation">(7)</span></td></tr></tbody></table><p class="ltx_p">bounds its length.</p></div>`,
  ),
].join('\n');
