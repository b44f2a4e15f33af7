import { describe, expect, it } from 'vitest';
import { asMarkdown, asText, type SharedGloss } from '../../../lib/sharing/markdown';

const gloss = (given: Partial<SharedGloss> = {}): SharedGloss => ({
  paper: {
    id: '2609.22268',
    title: String.raw`On $\alpha_i$ and *stars*`,
    authors: [{ name: 'Ada Nilsdotter' }, { name: 'Jo Karr' }],
  },
  link: 'https://arxiv.org/abs/2609.22268',
  by: 'authors’ words',
  rows: [
    { text: 'We sort $n_1$ keys.' },
    { label: 'Results', text: 'It is [fast].', doubt: 'Not in the abstract' },
  ],
  ...given,
});

describe('a gloss that is handed on', () => {
  it('as Markdown keeps its formulas, and nothing is taken for markup', () => {
    expect(asMarkdown(gloss())).toBe(
      [
        String.raw`**[On $\alpha_i$ and \*stars\*](https://arxiv.org/abs/2609.22268)**  `,
        'Ada Nilsdotter, Jo Karr  ',
        'arXiv:2609.22268',
        '',
        'We sort $n_1$ keys.',
        '',
        String.raw`- **Results** It is \[fast\]. ⚠ Not in the abstract`,
        '',
        '*Gloss · authors’ words*',
        '',
      ].join('\n'),
    );
  });

  it('as text has formulas as a reader types them', () => {
    expect(asText(gloss())).toBe(
      [
        'On α_i and *stars*',
        'Ada Nilsdotter, Jo Karr',
        'https://arxiv.org/abs/2609.22268',
        '',
        'We sort n₁ keys.',
        'Results: It is [fast]. ⚠ Not in the abstract',
        '',
        'Gloss · authors’ words',
        '',
      ].join('\n'),
    );
  });

  it('names twelve authors, and says how many more there are', () => {
    const authors = Array.from({ length: 30 }, (_, i) => ({ name: `A${i}` }));
    expect(asText(gloss({ paper: { ...gloss().paper, authors } }))).toContain('A11 +18\n');
  });

  it('carries no markup of a hostile model', () => {
    const text = '<img src=x onerror=alert(1)> [a](javascript:b) `c`';
    expect(asMarkdown(gloss({ rows: [{ text }] }))).toContain(
      String.raw`\<img src=x onerror=alert(1)\> \[a\](javascript:b) \`c\``,
    );
  });
});
