// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { anchorOf, leadsTo } from '../../../lib/arxiv-pages/html-place';
import { findInSection } from '../../../lib/arxiv-pages/html-places';
import { findPlaces } from '../../../lib/arxiv-pages/places';
import { renderHtml } from '../../fake-web/arxiv/html/paper';

function open(abstract = 'We sort keys.') {
  const parsed = new DOMParser().parseFromString(
    renderHtml({ title: 'Sorting', abstract, categories: ['math.PR'] }, 1),
    'text/html',
  );
  // Ranges of happy-dom's stay in the document that is open.
  document.documentElement.lang = 'en';
  document.body.innerHTML = parsed.body.innerHTML;
}

const wordsAt = (anchor: string | undefined, quote: string) =>
  String(findInSection(document, { anchor, quote }) ?? 'none')
    .replace(/\s+/g, ' ')
    .trim();

describe('words of a section', () => {
  it('stand where they stand: a sentence with a formula, its marks and notes left out', () => {
    open();
    expect(
      wordsAt(
        'S3',
        'In future work the state $\\mathbf{x}_{t}$ of a queue could be learned from the votes themselves [3].',
      ),
    ).toMatch(/^In future work the state .* of a queue could be learned from the votes themselves \[3\]\.$/);
    expect(
      wordsAt(
        'S3',
        'Whether the bound of $O(n\\log n)$ votes holds for judges that conspire remains an open question.',
      ),
    ).toMatch(/^Whether the bound of .* remains an open question\.$/);
  });

  it('begin with a formula, and are those of a theorem', () => {
    open();
    const quote =
      'Almost surely $O(n\\log n)$ votes suffice, whatever the state $\\mathbf{x}_{t}$ of the queue.';
    expect(wordsAt('S2.Thmtheorem2', quote)).toMatch(/^Almost surely .* of the queue\.$/);
  });

  it('are found where somebody put something between them, and their end where their beginning changed', () => {
    open();
    const target = [...document.querySelectorAll('#S4\\.SS1 p')].find((each) =>
      each.textContent?.startsWith('Our'),
    );
    target?.firstChild?.replaceWith(
      'Our analysis, see above, is limited to judges that err independently of each other. It took 3.5 hours.',
    );
    expect(
      wordsAt('S4.SS1', 'Our analysis is limited to judges that err independently of each other.'),
    ).toContain('is limited to judges that err independently of each other.');
  });

  it('that stand nowhere lead to the heading, and a section that is none to nothing', () => {
    open();
    expect(wordsAt('S3', 'Nobody ever said this of queues or of anything that is sorted.')).toBe(
      '3 Conclusion',
    );
    expect(wordsAt('S3', '')).toBe('3 Conclusion');
    expect(wordsAt('S99', 'Whatever it says.')).toBe('none');
  });

  it('in the abstract of such a page are found beside its formulas', () => {
    const abstract = 'We need $O(n)$ votes. It is few.';
    open('We need VOTES votes. It is few.');
    const block = document.querySelector('.ltx_abstract') as Element;
    block.innerHTML = block.innerHTML.replace('VOTES', '<math alttext="O(n)"><mi>O</mi></math>');
    const quoted = { start: 0, end: 21, quote: 'We need $O(n)$ votes.' };
    const [range] = findPlaces(abstract, block, [quoted]) as Range[];
    expect(String(range)).toBe('We need O votes.');
  });
});

describe('an address', () => {
  it.each([
    ['https://arxiv.org/html/2606.18650v2#S3', true],
    ['https://arxiv.org/html/2606.18650#S3:~:text=votes', true],
    ['https://arxiv.org/html/2606.18650v1#S3', false],
    ['https://arxiv.org/html/2606.00001v2#S3', false],
    ['https://arxiv.org/html/2606.18650v2', false],
    ['https://arxiv.org/abs/2606.18650v2#S3', false],
    ['no address', false],
  ])('%s leads to a place of this page: %s', (address, leads) => {
    expect(leadsTo(address, { id: '2606.18650', version: 2 })).toBe(leads);
  });

  it('ends in the id of a place', () => {
    expect(anchorOf('https://arxiv.org/html/2606.18650v2#S3.SS1:~:text=votes')).toBe('S3.SS1');
    expect(anchorOf('https://arxiv.org/html/2606.18650v2#S3%2')).toBe('S3%2');
  });
});
