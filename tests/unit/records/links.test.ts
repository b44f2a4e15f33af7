import { describe, expect, it } from 'vitest';
import { abstractUrl, arxivSearchUrl, atWords, htmlUrl, pdfUrl } from '../../../lib/records/links';

describe('every paper has a page', () => {
  it.each([
    [{ id: '2606.16465' }, 'https://arxiv.org/abs/2606.16465', 'https://arxiv.org/pdf/2606.16465'],
    [
      { source: 'arxiv', id: 'hep-th/9901001', link: 'https://elsewhere.example/' },
      'https://arxiv.org/abs/hep-th/9901001',
      'https://arxiv.org/pdf/hep-th/9901001',
    ],
    [
      { source: 'biorxiv', id: '10.1101/1', link: 'https://www.biorxiv.org/content/10.1101/1v2' },
      'https://www.biorxiv.org/content/10.1101/1v2',
      'https://www.biorxiv.org/content/10.1101/1v2.full.pdf',
    ],
    [{ source: 'medrxiv', id: '10.1101/1' }, 'https://doi.org/10.1101/1', undefined],
    [{ source: 'journal', id: 'x', link: 'https://j.example/1' }, 'https://j.example/1', undefined],
    [{ source: 'journal', id: 'x', dois: ['10.1000/x'] }, 'https://doi.org/10.1000/x', undefined],
  ] as const)('%j', (paper, page, pdf) => {
    expect(abstractUrl({ ...paper, dois: 'dois' in paper ? [...paper.dois] : [] })).toBe(page);
    expect(pdfUrl({ ...paper, dois: [] })).toBe(pdf);
  });
});

it.each([
  ['dew point', 'dew%20point'],
  ['ti:"sorting networks" au:Knuth', '%22sorting%20networks%22%20Knuth'],
])('arXiv is asked for the words of “%s”, and not for our fields', (query, words) => {
  expect(arxivSearchUrl(query)).toBe(`https://arxiv.org/search/?searchtype=all&query=${words}`);
});

it.each([
  [{ id: '2606.18650' }, 'https://arxiv.org/html/2606.18650'],
  [{ id: '2311.00001' }, undefined],
  [{ id: 'math/0601001' }, undefined],
  [{ id: '10.1101/1', source: 'biorxiv', link: 'https://b.example/1' }, 'https://b.example/1.full'],
  [{ id: '10.1/1', source: 'journal', link: 'https://j.example/1' }, undefined],
] as const)('HTML of %j', (paper, html) => {
  expect(htmlUrl(paper)).toBe(html);
});

describe('an address that opens where words stand', () => {
  it.each([
    ['We sort many keys at once.', 'We sort many keys at once.'],
    [
      'It is well-known that keys, noisy ones, are lost in large numbers.',
      'It is well-known that keys, noisy ones, are',
    ],
    ['Here $x$-axis labels of all figures are in $n$ units.', 'labels of all figures are in'],
  ])('%s', (quote, words) => {
    const [, found = ''] = atWords('https://arxiv.org/html/1#S3', quote).split('#S3:~:text=');
    expect(decodeURIComponent(found)).toBe(words);
    // These stand between the parts of a fragment.
    expect(found).not.toMatch(/[-,&]/);
  });

  it('is that of the section where the words are formulas, or too few', () => {
    expect(atWords('https://arxiv.org/html/1#S3', '$a$ is $b$ in $c$')).toBe('https://arxiv.org/html/1#S3');
    expect(atWords('https://arxiv.org/html/1', 'All keys are lost.')).toBe(
      'https://arxiv.org/html/1#:~:text=All%20keys%20are%20lost.',
    );
  });
});
