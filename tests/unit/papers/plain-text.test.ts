import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '../../../lib/papers/plain-text';
import { HOSTILE, TEX_TOKENS } from './hostile';

test.each([
  ['Plain text.', 'Plain text.'],
  ['$\\mathbb{E}[X] = 2^{s+1} - 3$', 'E[X] = 2^{s+1} − 3'],
  ['$x_i^2$, CO$_2$, $10^{-3}$', 'x_i², CO₂, 10⁻³'],
  ['$\\frac{1}{2}$, $\\frac12$, $\\frac{a+b}{\\sqrt{n}}$', '1/2, 1/2, (a+b)/√n'],
  ['$O(n\\log n)$ and $n\\log\\log n$', 'O(n log n) and n log log n'],
  ['$\\tilde{O}(\\sqrt{T})$', 'Õ(√T)'],
  ['$H\\to\\gamma\\gamma$ at $\\sqrt{s}=13\\,\\mathrm{TeV}$', 'H→γγ at √s=13 TeV'],
  ['$\\ell_2$-norm of $A\\otimes B \\le C$', 'ℓ₂-norm of A⊗ B ≤ C'],
  ['$\\mathbb{R}^d$, $\\{0,1\\}^n$, $x_{i,j}$', 'ℝ^d, {0,1}^n, x_{i,j}'],
  ['$\\left(\\frac{1}{2}\\right)$, $\\lVert x\\rVert_2$', '(1/2), ‖x‖₂'],
  ['$M_\\odot$, $M_{\\odot}$, $90^\\circ$, $\\hat\\beta$', 'M_⊙, M_⊙, 90°, β̂'],
  ['$\\Lambda$CDM and $\\kappa$-means at $\\sim$10', 'ΛCDM and κ-means at ∼10'],
  [String.raw`Erd\H{o}s \emph{and} 10\% of $5`, 'Erdős and 10% of $5'],
  ['two\n  lines ', 'two lines'],
  // What it does not know stays TeX.
  ['$\\foo{x}$', '\\foo{x}'],
  ['$\\binom{n}{k}$', '\\binom{n}{k}'],
])('%s', (text, expected) => {
  expect(plainText(text)).toBe(expected);
});

test('never throws, and keeps to one line', () => {
  const text = fc.string({ unit: fc.constantFrom(...TEX_TOKENS), maxLength: 40 });
  fc.assert(
    fc.property(text, (each) => void expect(plainText(each)).not.toMatch(/\n|^\s|\s$| {2}/)),
    { numRuns: 10_000 },
  );
});

test('reads hostile texts in linear time', { timeout: 60_000 }, () => {
  for (const text of HOSTILE) expect(() => plainText(text)).not.toThrow();
});
