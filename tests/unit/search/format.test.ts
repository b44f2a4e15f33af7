import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { partsOf } from '../../../lib/search/doc';
import { FORMAT } from '../../../lib/search/keep-segments';

import { ABSTRACT, facts } from '../invented';

/** Of each format, what it makes of some texts. */
const MADE: Record<number, string> = { 1: '2bb9b772ec74d9bb' };

it('the index is made anew where words are read in another way: a new one has another format', () => {
  const texts = [
    ABSTRACT,
    'Über König’s Œuvre, naïve ﬁnd, Łódź, İstanbul, straße',
    '图神经网络 と ニューラル 한국어 भाषा',
    'On $\\mathbb{R}^n$-valued $\\alpha\\beta$-decay, $x_{1}^2$ and \\emph{all} of {\\"o}, 10^{-3}, ~50\\%',
    'state-of-the-art 3-SAT GPT-4o O(n log n) 1.5x a/b A*B',
  ];
  const parts = texts.map((text) =>
    partsOf(
      facts({ title: text, abstract: text, authors: [{ name: text, affiliations: [text] }] }),
      { day: '2026-06-18', lists: ['arxiv:cs.LG'] },
      ['machine-learning'],
    ),
  );
  expect(createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)).toBe(MADE[FORMAT]);
});
