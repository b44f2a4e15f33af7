import { describe, expect, it } from 'vitest';
import { checkStatement } from '../../../../lib/digests/evidence';
import { sourceOf } from './source-of';

const SOURCE = sourceOf('Splitting a matrix of interactions', [
  'We split the matrix $QK^{\\top}$ into two parts for every $n \\geq 3$.',
  'The eigenvalues satisfy $\\mathrm{Re}(\\lambda) \\le 0$ and the mass is $17\\,M_\\oplus$.',
]);
const kindsOf = (text: string, language: string) =>
  checkStatement({ text, sources: [1, 2] }, SOURCE, language).evidence.findings?.map(({ kind }) => kind) ??
  [];

describe('formulas', () => {
  it.each([
    ['zh-CN', '矩阵$QK^{ op}$分为两部分。'],
    ['zh-CN', '矩阵 QK^{ op} 分为两部分。'],
    ['en', 'The matrix $QK^{ op}$ is split into two parts.'],
    ['de', 'Die Matrix $QK^{\\dagger}$ wird zerlegt.'],
  ])('that the source does not hold are no copies (%s): %s', (language, text) => {
    expect(kindsOf(text, language)).toContain('quote');
  });

  it.each([
    ['zh-CN', '矩阵$QK^{\\top}$分为两部分。'],
    ['zh-CN', '矩阵$Q K^\\top$分为两部分。'],
    ['zh-CN', '矩阵 QK⊤ 分为两部分。'],
    ['zh-CN', '矩阵 QK^T 分为两部分。'],
    ['zh-CN', '特征值满足 $\\mathrm{Re}(λ) ≤ 0$。'],
    ['en', 'The matrix $QK^{\\top}$ is split into two parts for $n\\geq 3$.'],
    ['en', 'The matrix QK^T is split into two parts for n ≥ 3.'],
    ['en', 'The mass is $17 M_\\oplus$.'],
  ])('hold where they are the source’s, spaces aside, or rewritten (%s): %s', (language, text) => {
    expect(kindsOf(text, language)).not.toContain('quote');
  });
});

describe('limits', () => {
  const source = sourceOf('', ['The risk vanishes if and only if $n\\gamma^{d}\\to 0$.']);
  const checkOf = (text: string) => checkStatement({ text, sources: [1] }, source, 'en').evidence.check;

  it('are the source’s', () => {
    expect(checkOf('If $n\\gamma^d \\rightarrow 0$, the risk vanishes.')).toBe('supported');
    expect(checkOf('The risk vanishes only if $n\\gamma^{d}\\to\\infty$.')).toBe('unsupported');
  });
});
