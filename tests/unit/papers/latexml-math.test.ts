import { describe, expect, it } from 'vitest';
import { readFormula } from '../../../lib/papers/latexml/math';
import type { PageElement } from '../../../lib/papers/listing';
import { inAlphabet } from '../../../lib/papers/math-alphabets';
import { readHtml } from '../../../lib/sources/html';

const read = (markup: string) => readFormula(readHtml(markup).root.childNodes[0] as PageElement);
const math = (inner: string, alttext = 'x') => `<math alttext="${alttext}">${inner}</math>`;

describe('letters of mathematics', () => {
  it.each([
    ['x', 'bold', '𝐱'],
    ['A1', 'bold', '𝐀𝟏'],
    ['Ωα', 'bold', '𝛀𝛂'],
    ['h', 'italic', 'ℎ'],
    ['RE', 'double-struck', 'ℝ𝔼'],
    ['LA', 'script', 'ℒ𝒜'],
    ['g', 'fraktur', '𝔤'],
    ['+x', 'unheard-of', '+x'],
    ['∑', 'bold', '∑'],
  ])('%s in %s is %s', (text, variant, drawn) => {
    expect(inAlphabet(text, variant)).toBe(drawn);
  });
});

describe('a formula of LaTeXML’s', () => {
  it('is its MathML without annotations, and its TeX on one line', () => {
    const { source, drawn } = read(
      math(
        '<semantics><mrow><mi>n</mi><mspace width="0.5em"/><mo stretchy="false">(</mo></mrow><annotation encoding="application/x-tex">n</annotation></semantics>',
        'n%\n  (',
      ),
    );
    expect(source).toBe('$n($');
    expect(drawn).toEqual({
      tag: 'math',
      children: [
        {
          tag: 'mrow',
          children: [
            { tag: 'mi', children: ['n'] },
            { tag: 'mspace', attrs: { width: '0.5em' }, children: [] },
            { tag: 'mo', attrs: { stretchy: 'false' }, children: ['('] },
          ],
        },
      ],
    });
  });

  it.each([
    ['a picture', '<mtext><img src="x"></mtext>'],
    ['an action', '<maction actiontype="toggle"><mi>x</mi></maction>'],
    ['an error', '<merror><mtext>x</mtext></merror>'],
    ['text between elements', 'x<mi>x</mi>'],
    ['nothing', ''],
    ['depth', `${'<mrow>'.repeat(100)}<mi>x</mi>${'</mrow>'.repeat(100)}`],
  ])('with %s is drawn from its TeX instead', (_what, inner) => {
    const { drawn } = read(math(inner));
    expect(drawn).toEqual({ tag: 'math', children: [{ tag: 'mi', children: ['x'] }] });
  });

  it('that can be drawn neither way is its TeX', () => {
    expect(read(math('<merror/>', '\\href{javascript:1}{x}'))).toEqual({
      source: '$\\href{javascript:1}{x}$',
      drawn: undefined,
    });
  });
});
