import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mathSegments } from '../../../lib/papers/inline-math';
import { HOSTILE, TEX_TOKENS } from './hostile';

/** The formulas of a text, those that are set off in brackets. */
const formulas = (text: string): string[] =>
  mathSegments(text).flatMap((each) =>
    each.kind === 'math' ? [each.display ? `[${each.tex}]` : each.tex] : [],
  );

describe('mathSegments', () => {
  test.each([
    ['no formula at all', []],
    ['$x$', ['x']],
    ['a $x$ and $y_1$.', ['x', 'y_1']],
    ['$x$$y$', ['x', 'y']],
    ['$$x$$ and \\[y\\] and \\(z\\)', ['[x]', '[y]', 'z']],
    ['\\\\(x\\\\) is a line break', []],
    ['Sr$_2$RuO$_4$', ['_2', '_4']],
    ['$\\mbox{for $x$}$ b', ['\\mbox{for $x$}']],
    ['$\\$5$ b', ['\\$5']],
    // What pandoc refuses and arXiv draws.
    ['$\\sim$10 kpc, $>$3 and $z$5', ['\\sim', '>', 'z']],
    ['$ \\alpha $, $ q > 1 $ and $ y$', [' \\alpha ', ' q > 1 ', ' y']],
    // Money.
    ['from $2,632 to $6,263', []],
    ['from $2,632–$6,263', []],
    ['$5 and 6 to $x$', ['x']],
    ['costs $5 and $6, US$7 and A$8', []],
    ['raises $17.7K to $569 and removes', []],
    ['$100/$200', []],
    ['costs $5 while $\\alpha$', ['\\alpha']],
    ['\\$5 and \\$6 and $7', []],
    ['(in US$) $x_1$ is', ['x_1']],
    ['3,213 tables for $731,685,511,687 of holdings', []],
    ['US$5 (US$4 before), 5 US$ ($5 in US$)', []],
    ['cost ($) and time, cost (US$/kWh) and price (US$/kg)', []],
    ['($) and ($) per $x$', ['x']],
    ['costs $5 for model_a ($10 for model_b)', []],
    ['$5–$10 per user, <$3, ≈$0.001/call and $x_1$', ['x_1']],
    ['pay in $ or in €; price $p$', ['p']],
    ['$5k, $1M--$2M, C$5, A$6 and HK$7', []],
    // Numbers that are formulas.
    ['$3\\times 10^5$ and $5$ and $0.5 < x$', ['3\\times 10^5', '5', '0.5 < x']],
    [
      '$13 TeV$ and $[0,1)$, $(0, 1]$, $3 \\text{ of the best}$',
      ['13 TeV', '[0,1)', '(0, 1]', '3 \\text{ of the best}'],
    ],
    // Environments.
    ['a \\begin{equation} x=y \\end{equation} b', ['[ x=y ]']],
    ['\\begin{align*}x&=y\\end{align*}', ['[\\begin{align*}x&=y\\end{align*}]']],
    ['\\begin{equation} x', []],
    ['\\begin{itemize} x \\end{itemize}', []],
    // A teaser cut off inside a formula.
    ['by a factor $\\left(\\sum_k p_k^2\\right)^{Q}', ['\\left(\\sum_k p_k^2\\right)^{Q}']],
    ['costs $\\alpha of the whole', []],
    // Half of a pair.
    ['a $ b', []],
    ['$', []],
    ['$$', []],
    ['$$$$ x', []],
    ['\\( x', []],
    ['$a\n\nb$', []],
  ])('%j', (text, expected) => {
    expect(formulas(text)).toEqual(expected);
  });

  test('the segments, joined, are the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...TEX_TOKENS), maxLength: 40 });
    fc.assert(
      fc.property(text, (each) => {
        const segments = mathSegments(each);
        expect(segments.map(({ source }) => source).join('')).toBe(each);
        for (const segment of segments) {
          if (segment.kind === 'math') expect(segment.source).toContain(segment.tex);
          expect(segment.source).not.toBe('');
        }
      }),
      { numRuns: 10_000 },
    );
  });

  test('reads hostile texts in linear time', { timeout: 60_000 }, () => {
    for (const text of HOSTILE)
      expect(mathSegments(text).reduce((sum, { source }) => sum + source.length, 0)).toBe(text.length);
  });
});
