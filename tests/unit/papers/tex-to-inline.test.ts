import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toInline } from '../../../lib/papers/tex-to-inline';
import type { Inline } from '../../../lib/records/inline';
import { HOSTILE, TEX_TOKENS } from './hostile';

/** As markup, to compare with; never how it is drawn. */
function markup(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  const attrs = Object.entries(inline.attrs ?? {}).map(([name, value]) => ` ${name}=${value}`);
  return `<${inline.tag}${attrs.join('')}>${inline.children.map(markup).join('')}</${inline.tag}>`;
}
const drawn = (text: string): string | undefined => toInline(text)?.map(markup).join('');
/** Every element and attribute in it. */
function parts(inline: Inline): string[] {
  if (typeof inline === 'string') return [];
  const attrs = Object.entries(inline.attrs ?? {}).map(([name, value]) => `${name}=${value}`);
  return [inline.tag, ...attrs, ...inline.children.flatMap(parts)];
}
const depth = (inline: Inline): number =>
  typeof inline === 'string' ? 0 : 1 + Math.max(0, ...inline.children.map(depth));

describe('formulas', () => {
  test.each([
    ['$\\mathbb{E}$', '<math><mi>𝔼</mi></math>'],
    ['$\\mathcal{L}$', '<math><mi>ℒ</mi></math>'],
    ['$\\mathbf{x}$', '<math><mi>𝐱</mi></math>'],
    ['$\\mathfrak{g}$', '<math><mi>𝔤</mi></math>'],
    ['$x_i^2$', '<math><msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup></math>'],
    ['$\\frac{1}{2}$', '<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>'],
    ['$\\ell_2$', '<math><msub><mi>ℓ</mi><mn>2</mn></msub></math>'],
    ['$a \\le b$', '<math><mrow><mi>a</mi><mo>≤</mo><mi>b</mi></mrow></math>'],
    ['$a \\otimes b$', '<math><mrow><mi>a</mi><mo>⊗</mo><mi>b</mi></mrow></math>'],
    ['$\\tilde{O}$', '<math><mover><mi>O</mi><mo stretchy=false scriptlevel=0>~</mo></mover></math>'],
    [
      '$\\overline{x}$',
      '<math><mover><mrow><mi>x</mi></mrow><mo stretchy=true scriptlevel=0>‾</mo></mover></math>',
    ],
    [
      '$\\binom{n}{k}$',
      '<math><mrow><mo fence=true>(</mo><mfrac linethickness=0px><mi>n</mi><mi>k</mi></mfrac><mo fence=true>)</mo></mrow></math>',
    ],
    ['$\\mbox{if }$', '<math><mtext>if\u00a0</mtext></math>'],
    ['$x<y$', '<math><mrow><mi>x</mi><mo><</mo><mi>y</mi></mrow></math>'],
    ['$$x$$', '<math displaystyle=true><mi>x</mi></math>'],
  ])('%s', (text, expected) => {
    expect(drawn(text)).toBe(expected);
  });

  test.each([
    'O(n\\log n)',
    '\\tilde{O}(\\sqrt{T})',
    '\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}',
    'f(x)=\\begin{cases}1&x>0\\\\0&\\text{else}\\end{cases}',
    '\\sum_{i=1}^n\\left(\\frac{x_i}{2}\\right)',
    '{\\rm Tr}\\,\\rho',
    '\\operatorname*{argmin}_x \\|x\\|',
    '\\mathds{1}_{A}',
    '\\slashed{D}',
    '\\ce{H2O}',
    '{}^{3}\\mathrm{He}',
    '\\hat{\\boldsymbol\\theta}',
  ])('draws %s', (tex) => {
    expect(toInline(`$${tex}$`)?.map((each) => typeof each)).toEqual(['object']);
  });

  test.each([
    ['a command it does not know', '$\\foo{x}$'],
    ['a brace that is not closed', '$\\frac{1$'],
    ['too deep', `$${'{'.repeat(65)}x${'}'.repeat(65)}$`],
    ['too deep without braces', `$${'\\sqrt'.repeat(100)}x$`],
    ['too long', `$${'x+'.repeat(1100)}x$`],
    ['a definition', '$\\def\\x{y}\\x$'],
    ['a definition that never ends', '$\\def\\x{\\x\\x}\\x$'],
    ['a link', '$\\href{https://a.b}{x}$'],
    ['a script', '$\\href{javascript:alert(1)}{x}$'],
    ['a reference', '$\\ref{x}$'],
    ['a reference in text', '$\\text{\\ref{x}}$'],
    ['an image', '$\\includegraphics{x}$'],
    ['a class', '$\\class{a}{x}$'],
    ['a line through it, which Core has no element for', '$\\cancel{x}$'],
  ])('is its own source: %s', (_, text) => {
    expect(toInline(text)).toBeUndefined();
    expect(drawn(`${text} and $x$`)).toBe(`${text} and <math><mi>x</mi></math>`);
  });

  test.each([
    '$\\color{red}x$',
    '$\\textcolor{red}{x}$',
    '$\\colorbox{red}{x}$',
    '$\\Huge{\\Huge x}$',
    '$\\hspace{1000em}x$',
    '$\\hspace{-50em}x$',
    '$\\kern-100em x$',
    '$\\rule{1000em}{1000em}$',
    '$\\raisebox{100em}{x}$',
    '$\\genfrac{}{}{100em}{}{a}{b}$',
    '$\\boxed{x}$',
  ])('nothing leaves its line: %s', (text) => {
    const all = toInline(text)?.flatMap(parts) ?? [];
    expect(all).toContain('math');
    for (const each of all) {
      expect(each).not.toMatch(/^(?:style|class|id|href|mathcolor|mathbackground|mathsize|voffset|on\w+)=/);
      expect(Number(/=(-?[\d.]+)em$/.exec(each)?.[1] ?? 0)).toBeLessThanOrEqual(4);
      expect(Number(/=(-?[\d.]+)em$/.exec(each)?.[1] ?? 0)).toBeGreaterThanOrEqual(-1);
    }
  });
});

describe('prose', () => {
  test.each([
    [String.raw`\emph{all $k$} of \textbf{a \textit{b}}`, 'all <math><mi>k</mi></math> of a b'],
    [String.raw`{\em new} {\bf bold} \texttt{x} \textsc{Foo}`, 'new bold x Foo'],
    [String.raw`10\% \& \_ \# \$5 \{a\}`, '10% & _ # $5 {a}'],
    [String.raw`5\,K, a\\b, \LaTeX is, so on \ldots and`, '5 K, a b, LaTeX is, so on … and'],
    [String.raw`\url{http://a.b/~c_d} \href{http://a.b}{here}`, 'http://a.b/~c_d here (http://a.b)'],
    [String.raw`Erd\H{o}s--R\'enyi`, 'Erdős–Rényi'],
    ["``model''", '“model”'],
    [
      String.raw`see \citep[see][p.~3]{a,b}, \citet{li2025} and Fig.~\ref{fig:a}`,
      'see [a, b], [li2025] and Fig. [fig:a]',
    ],
    [String.raw`by \citet{}, we`, 'by , we'],
    [String.raw`x\footnote{Here, $x$ is \emph{a}.} y`, 'x (Here, <math><mi>x</mi></math> is a) y'],
    [String.raw`10\textsuperscript{-5}, H\textsubscript{2}O, 2\textsuperscript{nd}`, '10⁻⁵, H₂O, 2nd'],
    [
      String.raw`0.30 \pm 0.04, O(1/\epsilon), \alpha-stable, O(1/\sqrt{T})`,
      '0.30 ± 0.04, O(1/ε), α-stable, O(1/√T)',
    ],
    [String.raw`\mathcal{L}_{sup}, \mathbb{R}, \mathrm{MSE}, \log n`, 'L_{sup}, ℝ, MSE, log n'],
    [String.raw`5\,\micro m, 10\degree C, \textmu s, 3\,\AA, \S 3`, '5 µm, 10°C, µs, 3 Å, §3'],
    [String.raw`\begin{itemize} \item a \item b \end{itemize} c`, '  • a • b   c'],
    [
      String.raw`\textcolor{red}{word}, \label{a}x, {\bfseries b}, \bf c, \texttt{a\_b\{c\}}`,
      'word, x, b, c, a_b{c}',
    ],
    [String.raw`\ie it, \eg, Li \etal. and Xu \etal (2)`, 'i.e. it, e.g., Li et al. and Xu et al. (2)'],
    [
      String.raw`\href{https://a.b/c}{https://a.b/c} or \href{http://a.b}{$x$}`,
      'https://a.b/c or http://a.b (<math><mi>x</mi></math>)',
    ],
    [String.raw`5\%~of Theorem~1`, '5% of Theorem 1'],
    // Verbatim where it is not known, with what is known inside it.
    [String.raw`\lca{} and \foo{a}{5\%}, Bj\ornstad`, String.raw`\lca{} and \foo{a}{5%}, Bj\ornstad`],
    // The sign that stands for a formula while prose is read may not come from outside.
    ['\ufdd0 \\& $x$', '\ufffd & <math><mi>x</mi></math>'],
  ])('%s', (text, expected) => {
    expect(drawn(text)).toBe(expected);
  });

  test.each([
    ...[
      'Plain text.',
      '',
      'from $2,632 to $6,263',
      String.raw`see \foo{b} and \bar`,
      '<b>not markup</b> & so',
    ],
    ...['{0, 1}', '100% of ~10 GeV', '概率论。', 'a\n\nb'],
  ])('needs no drawing: %j', (text) => {
    expect(toInline(text)).toBeUndefined();
  });
});

const ALLOWED =
  /^(?:m[a-z]+|(?:displaystyle|fence|separator|stretchy|symmetric|largeop|movablelimits)=(?:true|false)|form=\w+fix|mathvariant=normal|linethickness=0\w*|scriptlevel=[012]|(?:lspace|rspace|width|height|depth|minsize|maxsize)=-?[\d.]+\w*)$/;

test('whatever the text: no throw, only what is on the list, no two strings in a row, never deep', () => {
  const text = fc.string({ unit: fc.constantFrom(...TEX_TOKENS), maxLength: 40 });
  const formula = text.map((each) => `$${each}$`);
  fc.assert(
    fc.property(fc.oneof(text, formula), (each) => {
      const inline = toInline(each) ?? [];
      for (const part of inline.flatMap(parts)) expect(part).toMatch(ALLOWED);
      for (const [index, part] of inline.entries()) {
        if (typeof part === 'string') expect(typeof inline[index + 1]).not.toBe('string');
        expect(depth(part)).toBeLessThanOrEqual(65);
      }
    }),
    { numRuns: 10_000 },
  );
});

test('reads hostile texts in linear time', { timeout: 60_000 }, () => {
  for (const text of HOSTILE) expect(() => toInline(text)).not.toThrow();
});
