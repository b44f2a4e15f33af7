import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protect, restore } from '../../../../../lib/digests/engines/language';
import { INVENTED } from '../../abstracts';

describe('what is held back from translation', () => {
  it.each<[kind: string, source: string, text: string]>([
    ['formula', '$x_1 \\le \\alpha$', 'Let $x_1 \\le \\alpha$ hold.'],
    ['formula', '$$E = mc^2$$', 'So $$E = mc^2$$ follows.'],
    ['formula', '\\(a+b\\)', 'Let \\(a+b\\) hold.'],
    ['formula', '\\[a+b\\]', 'Let \\[a+b\\] hold.'],
    ['formula', '\\begin{equation}a=b\\end{equation}', 'By \\begin{equation}a=b\\end{equation} it holds.'],
    ['formula', '\\begin{align*}a&=b\\end{align*}', 'By \\begin{align*}a&=b\\end{align*} it holds.'],
    ['citation', '\\cite{smith2020}', 'As in \\cite{smith2020}, it holds.'],
    ['citation', '\\citep[see][p. 3]{a,b}', 'It holds \\citep[see][p. 3]{a,b}.'],
    ['citation', '[3]', 'As shown in [3], it holds.'],
    ['citation', '[1, 4–7]', 'As shown in [1, 4–7], it holds.'],
    ['citation', 'arXiv:2606.18650v2', 'It answers arXiv:2606.18650v2.'],
    ['citation', 'arXiv:hep-th/9901001', 'It answers arXiv:hep-th/9901001.'],
    ['citation', '(Smith et al., 2020)', 'It holds (Smith et al., 2020).'],
    ['citation', '(Smith 2020; Jones and Li 2021b)', 'It holds (Smith 2020; Jones and Li 2021b).'],
    ['url', 'https://github.com/example/heron', 'See https://github.com/example/heron.'],
    ['url', 'https://example.org/a-b?c=d#e', '见https://example.org/a-b?c=d#e，谢谢。'],
    ['url', '10.1101/2026.06.01.123456', 'See doi 10.1101/2026.06.01.123456, a preprint.'],
    ['code', '`pip install heron`', 'Run `pip install heron` first.'],
    ['code', '\\texttt{x = 1}', 'Set \\texttt{x = 1} first.'],
  ])('is a %s: %s', (kind, source, text) => {
    const { text: held, atoms } = protect(text);
    expect(atoms).toEqual([{ kind, source }]);
    expect(held).toBe(text.replace(source, () => '⟦1⟧'));
  });

  it.each([
    'It costs $5 and $6.',
    'In 2020 (see below), 30% rose.',
    'a set [0, 1) of numbers',
    '(as before)',
  ])('is nothing: %s', (text) => expect(protect(text)).toEqual({ text, atoms: [] }));
});

describe('what comes back', () => {
  const { atoms } = protect('Let $x$ be as in [3], see https://example.org/a.');

  it('takes the place of its mark, whatever the order', () => {
    expect(restore('见 ⟦3⟧，按照 ⟦2⟧，设 ⟦1⟧。', atoms)).toEqual({
      text: '见 https://example.org/a，按照 [3]，设 $x$。',
    });
  });

  it('is found where a model set spaces, a letter or full-width digits into a mark', () => {
    expect(restore('⟦ 1 ⟧ ⟦F2⟧ ⟦３⟧', atoms)).toEqual({ text: '$x$ [3] https://example.org/a' });
  });

  it('keeps dollars and backslashes as they are', () => {
    const tex = protect('a $\\alpha$ b $& $1 $$x$$');
    expect(restore(tex.text, tex.atoms)).toEqual({ text: 'a $\\alpha$ b $& $1 $$x$$' });
  });

  it.each<[what: string, translated: string, missing: string[], changed: string[]]>([
    ['lost', '⟦1⟧ ⟦3⟧', ['[3]'], []],
    ['lost, all of them', '', ['$x$', '[3]', 'https://example.org/a'], []],
    ['doubled', '⟦1⟧ ⟦2⟧ ⟦2⟧ ⟦3⟧', [], ['⟦2⟧']],
    ['made up', '⟦1⟧ ⟦2⟧ ⟦3⟧ ⟦4⟧', [], ['⟦4⟧']],
    ['made up, from zero', '⟦0⟧ ⟦1⟧ ⟦2⟧ ⟦3⟧', [], ['⟦0⟧']],
    ['translated', '⟦一⟧ ⟦2⟧ ⟦3⟧', ['$x$'], ['⟦一⟧']],
    ['cut', '⟦1⟧ ⟦2⟧ ⟦3', ['https://example.org/a'], ['⟦3']],
    ['bracketed otherwise', '[1] ⟦2⟧ ⟦3⟧', ['$x$'], []],
  ])('or is said to be %s', (_, translated, missing, changed) => {
    expect(restore(translated, atoms)).toEqual({ missing, changed });
  });
});

describe('whatever the text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      ...[
        '$x$',
        '$',
        '$$',
        '\\(',
        '\\)',
        '⟦1⟧',
        '⟦',
        '⟧',
        '⟦ 2',
        '[3]',
        '`a`',
        '`',
        'https://a.b/c',
        '\\cite{a}',
      ],
      ...['(Li, 2020)', '\\begin{equation}', '\\end{equation}', 'arXiv:2606.18650', '１', 'F'],
    ),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((each) => each.join(''));

  it('it comes back as it was', () => {
    fc.assert(
      fc.property(text, (any) => {
        const { text: held, atoms } = protect(any);
        expect(restore(held, atoms)).toEqual({ text: any });
      }),
      { numRuns: 3000 },
    );
  });

  it('an answer comes for any translation', () => {
    fc.assert(
      fc.property(text, text, (original, translated) => {
        const restored = restore(translated, protect(original).atoms);
        if ('text' in restored) return;
        expect(restored.missing.length + restored.changed.length).toBeGreaterThan(0);
      }),
    );
  });

  it.each(Object.entries(INVENTED))('so does an abstract: %s', (_, { abstract }) => {
    const { text: held, atoms } = protect(abstract);
    expect(restore(held, atoms)).toEqual({ text: abstract });
  });

  it.each([
    '(A'.repeat(50_000),
    '⟦'.repeat(50_000),
    '['.repeat(50_000),
    '`'.repeat(50_000),
    '\\cite'.repeat(20_000),
    '[1,'.repeat(30_000),
    '1'.repeat(100_000),
    'www.'.repeat(25_000),
    '10.1234/'.repeat(12_000),
  ])('it comes to an end (%#)', (hostile) => {
    const { text: held, atoms } = protect(hostile);
    expect(restore(held, atoms)).toEqual({ text: hostile });
  });
});
