import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainStatement } from '../../../../../lib/digests/engines/answer';

describe('markup becomes plain text', () => {
  it.each([
    ['**bold**', 'bold'],
    ['__bold__ and *it* and _it_ and ***both***', 'bold and it and it and both'],
    ['~~gone~~ and `code` and ``more``', 'gone and code and more'],
    ['这是**重点**内容', '这是重点内容'],
    ['**all $k$ of** them', 'all $k$ of them'],
    ['(**a**), “*b*”.', '(a), “b”.'],
    ['[x](y)', 'x'],
    ['see [the page](https://example.org/a_(b) "title") now', 'see the page now'],
    ['[press](javascript:alert(1))', 'press'],
    ['![a plot](https://example.org/p.png)', 'a plot'],
    ['[![a plot](https://example.org/p.png)](https://example.org)', 'a plot'],
    ['word[x](https://example.org)', 'wordx'],
    ['<https://example.org/a>', 'https://example.org/a'],
    ['# A heading', 'A heading'],
    ['### A heading\nand text', 'A heading and text'],
    ['- one\n- two\n* three', 'one two three'],
    ['> said', 'said'],
    ['```json\nx = 1\n```', 'x = 1'],
    ['a\n\n---\n\nb', 'a b'],
    ['\\*p', '*p'],
  ])('%j → %j', (markdown, text) => expect(plainStatement(markdown)).toBe(text));

  it.each([
    ['<b>bold</b>', 'bold'],
    ['a<br>b<br/>c', 'a b c'],
    ['<p>One.</p><p>Two.</p>', 'One. Two.'],
    ['<a href="https://example.org" onclick="x()">here</a>', 'here'],
    ['<a href="https://example.org">open', 'open'],
    ['<img src=x onerror=alert(1)>plot', 'plot'],
    ['<script>alert(1)</script>text', 'text'],
    ['<svg onload=alert(1)>x</svg><iframe src="//e"></iframe>', 'x'],
    ['<details open="">x</details><code>y</code>', 'xy'],
    ['H<sub>2</sub>O and x<sup>2</sup>', 'H₂O and x²'],
    ['&lt;b&gt;bold&lt;/b&gt; &amp; AT&T', 'bold & AT&T'],
    ['<!-- hidden -->shown', 'shown'],
  ])('%j → %j', (html, text) => expect(plainStatement(html)).toBe(text));
});

describe('what only looks like markup stays', () => {
  it.each([
    'The loss was $x*y*z$ and $a_1 + b_1$, $\\mathbf{x}$.',
    '3 * 4 * 5 and 2*3*4',
    'A*-search and C*-algebras, *-homomorphisms and *-rings',
    'snake_case_name and _x',
    'f[x](t) and g(x)[y]',
    'as [1] and [2, 3] say',
    'a < b and c > d, p<0.05',
    'the tokens <unk>, <s> and <think>',
    '⟨i, j⟩ or <i, j>',
    '- 3 % and + 2 %',
    '> 90 % of them',
    'C# and F# and #1',
    'the ~5 % of https://example.org/a_b_c',
    '$5 and $6',
    'Schrödinger’s “cat” — 猫, кошка, 고양이',
    '$\\alpha$ < $\\beta$ > $\\gamma$',
    '$a<b>c$ and $[x](y)$',
    '\\(x*y*z\\) and $$[a](b)$$',
    '👩‍🔬 and 🏳️‍🌈',
  ])('%s', (text) => expect(plainStatement(text)).toBe(text));
});

describe('what nobody sees', () => {
  it.each([
    ['zero\u200bwidth\u2060\ufeff', 'zerowidth'],
    ['\u202eturned\u202c \u2066round\u2069\u200f', 'turned round'],
    ['con\u0000tr\u0007ol\u008d', 'control'],
    ['so\u00adft', 'soft'],
    ['tag\u{e0069}\u{e0067}s', 'tags'],
    ['a\u200db', 'ab'],
    ['non\ufdd0char\uffff', 'nonchar'],
    ['half \ud83d sign', 'half sign'],
    ['se\ufe00lec\ufe0f\ufe0f\ufe0ftor\u{e0100}', 'selector'],
    ['\u3164\u115f', ''],
    [' one\u00a0 two\u2028three\r\n\tfour ', 'one two three four'],
    ['e\u0301', 'é'],
  ])('%j → %j', (hidden, text) => expect(plainStatement(hidden)).toBe(text));
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...[
      '**',
      '*',
      '_',
      '`',
      '~~',
      '[',
      '](',
      ')',
      '<b>',
      '</b>',
      '<',
      '>',
      '#',
      '- ',
      '\n',
      '$',
      '$x$',
      '\\',
      '\\(',
      '\\)',
    ],
    ...[
      '&lt;',
      '&amp;',
      '\u202e',
      '\u200d',
      '\u0000',
      '\ufdd0',
      '\ufdd10',
      '\ud83d',
      'word',
      '数',
      ' ',
      '5',
      '😀',
      '\ufe0f',
    ],
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );

  it('comes out as one line without anything unseen', () => {
    fc.assert(
      fc.property(text, (source) => {
        const plain = plainStatement(source);
        expect(plain).not.toMatch(
          /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u,
        );
        expect(plain).not.toMatch(/\s\s|^\s|\s$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps its words', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{2,8}$/), { minLength: 1, maxLength: 8 });
    const around = fc.constantFrom(
      ...(['**', '*', '_', '`', '~~', '***', '__'].map((sign) => [sign, sign]) as [string, string][]),
      ['<b>', '</b>'] as [string, string],
      ['[', '](https://example.org)'] as [string, string],
      ['', ''] as [string, string],
    );
    fc.assert(
      fc.property(words, fc.array(around, { minLength: 8, maxLength: 8 }), (list, signs) => {
        const marked = list.map((word, i) => `${signs[i]?.[0]}${word}${signs[i]?.[1]}`).join(' ');
        expect(plainStatement(marked)).toBe(list.join(' '));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    '[x](',
    '*a',
    '**a ',
    '<b',
    '<a href=',
    '$',
    '`',
    '[',
    '![](',
    '(',
    '&amp;',
    '\\*',
    '_',
    '<!--',
    '\n- ',
  ])('%j a hundred thousand times comes to an end', (repeated) => {
    expect(typeof plainStatement(repeated.repeat(1e5))).toBe('string');
  });
});
