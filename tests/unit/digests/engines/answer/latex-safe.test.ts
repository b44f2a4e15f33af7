import fc from 'fast-check';
import { jsonrepair } from 'jsonrepair';
import { describe, expect, it } from 'vitest';
import { latexSafe, plainStatement, readAnswer } from '../../../../../lib/digests/engines/answer';
import { restoreCommands } from '../../../../../lib/digests/engines/answer/latex-safe';
import { COMMANDS } from './commands';
import { jsonWith, SCHEMA, said } from './invented';

const parsed = (json: string): unknown => JSON.parse(latexSafe(json));

describe('what JSON makes of TeX, measured', () => {
  it.each([
    ['alpha', 'throws', '$alpha$'],
    ['mathcal', 'throws', '$mathcal$'],
    ['times', '$\times$', '$\times$'],
    ['nabla', '$\nabla$', '$\nabla$'],
    ['frac', '$\frac$', '$\frac$'],
    ['beta', '$\beta$', '$\beta$'],
    ['rho', '$\rho$', '$\rho$'],
    ['upsilon', 'throws', 'throws'],
  ])('\\%s alone is read wrongly, and rightly after the pre-pass', (name, byParse, byRepair) => {
    const json = `{"a":"$\\${name}$"}`;
    const tried = (read: () => { a: string }) => {
      try {
        return read().a;
      } catch {
        return 'throws';
      }
    };
    expect(tried(() => JSON.parse(json) as { a: string })).toBe(byParse);
    expect(tried(() => JSON.parse(jsonrepair(json)) as { a: string })).toBe(byRepair);
    expect(parsed(json)).toEqual({ a: `$\\${name}$` });
  });
});

describe('latexSafe', () => {
  it.each([
    ['escapes', '{"a":"b\\nc\\td\\"e\\\\f\\/g\\u00e9\\uD83D\\uDE00"}'],
    ['a line before a capital', '"First.\\nThe second."'],
    ['a line before a word', '"first\\nfor all, first\\nthen, first\\nremaining"'],
    [
      'words that begin as commands do',
      '"a\\narrow one, \\nextra, \\textreme, \\tarrow, \\textended, \\nvast"',
    ],
    ['a line before a blank or a quote', '"\\n \\n"'],
    ['an end of line of Windows', '"one\\r\\ntwo"'],
    ['a tab before a word', '"name\\tvalue\\tsum"'],
    [
      'TeX that is escaped',
      '"$\\\\times \\\\nabla \\\\frac{\\\\beta}{\\\\rho} \\\\upsilon \\\\\\\\ \\\\{a\\\\}$"',
    ],
    ['no backslash', '{"a":1}'],
    ['nothing', ''],
    ['an apostrophe of Python’s', "{'a': 'it\\'s'}"],
  ])('leaves %s as they are', (_, json) => expect(latexSafe(json)).toBe(json));

  it.each([
    ['"$a \\, b \\; c \\! d$"', '$a \\, b \\; c \\! d$'],
    ['"$\\{a\\} \\| b \\% \\_ \\& \\# \\$$"', '$\\{a\\} \\| b \\% \\_ \\& \\# \\$$'],
    ['"\\(x\\) and \\[y\\]"', '\\(x\\) and \\[y\\]'],
    ['"$\\u$ \\u{g} \\uparrow"', '$\\u$ \\u{g} \\uparrow'],
    ['"$\\\\\\times$"', '$\\\\times$'],
    ['"\\begin{equation}\\bm{x}\\end{equation}"', '\\begin{equation}\\bm{x}\\end{equation}'],
    ['"\\textbf{a} \\texttt{b} \\textdegree"', '\\textbf{a} \\texttt{b} \\textdegree'],
    ['"$x\\ne 0$, $\\nu$ is\\nnew"', '$x\\ne 0$, $\\nu$ is\nnew'],
  ])('reads %s', (json, text) => expect(parsed(json)).toBe(text));

  it('takes a long run of backslashes', () => {
    expect(latexSafe(`"${'\\'.repeat(100_000)}"`)).toHaveLength(100_002);
  });
});

describe('restoreCommands', () => {
  it.each([
    ['$\times$ and $\tau$', '$\\times$ and $\\tau$'],
    ['$\beta$, \boxplus, $\frac12$, $\foo$', '$\\beta$, \\boxplus, $\\frac12$, $\\foo$'],
    ['$\nabla$, $\rho$, $\right)$', '$\\nabla$, $\\rho$, $\\right)$'],
    ['a\tvalue\nThe next\r\nline', 'a\tvalue\nThe next\r\nline'],
    ['first\nfor all', 'first\nfor all'],
  ])('%j', (swallowed, text) => expect(restoreCommands(swallowed)).toBe(text));

  it('leaves no control character in a statement', () => {
    expect(plainStatement('a\tvalue\b1\f\r\n\u0000\u001f\u007f\u0085z')).toBe('a value1 …z');
  });
});

const command = fc.constantFrom(...COMMANDS);
const before = fc.constantFrom('$', '$x ', '$x_', '$10^{-3}', '$(', 'where $', '损失 $', '$$', '\\(', '${');
const behind = fc.constantFrom(
  '$',
  ' x$',
  '_i$',
  '^2$',
  '{a}$',
  '\\, b$',
  ' 3$',
  '10$',
  '($',
  '\\alpha$',
  '，$',
  '\\)',
  '}$',
);
const tex = fc.tuple(before, command, behind).map(([a, name, b]) => `${a}\\${name}${b}`);
const text = fc
  .array(fc.oneof(tex, fc.constantFrom('The loss fell.', ' and ', '\n', '\t', '“5 %”', ' "quoted" ', '/')), {
    maxLength: 6,
  })
  .map((parts) => parts.join(' '));
/** Without the second backslash of each pair: what models write. */
const wrong = (source: string) =>
  `"${source.replaceAll('"', '\\"').replaceAll('\n', '\\n').replaceAll('\t', '\\t')}"`;

describe('any command, anywhere', () => {
  it('has commands enough', () => expect(new Set(COMMANDS).size).toBeGreaterThanOrEqual(120));

  it('encoded as it should be comes back unchanged', () => {
    fc.assert(
      fc.property(text, (source) => {
        const json = JSON.stringify(source);
        expect(latexSafe(json)).toBe(json);
      }),
      { numRuns: 2000 },
    );
  });

  it('with single backslashes comes back as the TeX it was', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(parsed(wrong(source))).toBe(source);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(COMMANDS)('\\%s in a whole answer', (name) => {
    const right = `The bound $\\${name}_{i}$ held.`;
    const json = jsonWith({ methodology: [said('HERE', 3)] }).replace('HERE', right);
    const answer = readAnswer({ text: json, finish: 'stop' }, SCHEMA);
    expect(answer).toMatchObject({ kind: 'whole', value: { methodology: [said(right, 3)] } });
  });

  it('is the same when the pre-pass is done twice', () => {
    fc.assert(
      fc.property(
        fc.oneof(text, fc.string({ unit: fc.constantFrom('\\', 'n', 'u', 't', 'a', '"', '0', '$') })),
        (source) => {
          const once = latexSafe(source);
          expect(latexSafe(once)).toBe(once);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
