import { expect, test } from 'vitest';
import { readMathml } from '../../../lib/papers/mathml';

const math = (inner: string) => readMathml(`<math>${inner}</math>`);

test('reads elements, texts and entities', () => {
  expect(math('<mi>a&amp;b</mi><mo lspace="0em" form="prefix">&#x2264;</mo>')).toEqual({
    tag: 'math',
    children: [
      { tag: 'mi', children: ['a&b'] },
      { tag: 'mo', attrs: { lspace: '0em', form: 'prefix' }, children: ['≤'] },
    ],
  });
});

test.each([
  'style="color:red"',
  'class="a"',
  'id="a"',
  'href="https://a.b"',
  'xlink:href="javascript:a"',
  'onclick="a()"',
  'mathvariant="bold"',
  'mathcolor="red"',
  'scriptlevel="-9"',
  'width="99em"',
  'width="-9em"',
  'lspace="1e9em"',
  'lspace="calc(9em)"',
  'lspace="em"',
  '__proto__="a"',
])('drops %s', (attribute) => {
  expect(math(`<mi ${attribute}>x</mi>`)).toEqual({
    tag: 'math',
    children: [{ tag: 'mi', children: ['x'] }],
  });
});

test.each([
  ['an element that is not on the list', '<math><mi>x</mi><script>a</script></math>'],
  ['HTML in a token', '<math><mtext><img src="x"/></mtext></math>'],
  ['an annotation', '<math><semantics><mi>x</mi><annotation>x</annotation></semantics></math>'],
  ['a link', '<math><a href="x"><mi>x</mi></a></math>'],
  ['text outside the tokens', '<math><mrow>x</mrow></math>'],
  ['no formula', '<mi>x</mi>'],
  ['an error', '<span class="temml-error">x</span>'],
  ['two formulas', '<math><mi>x</mi></math><math><mi>y</mi></math>'],
  ['an empty one', '<math></math>'],
  ['nothing', ''],
  ['one that is too deep', `<math>${'<mrow>'.repeat(64)}<mi>x</mi>${'</mrow>'.repeat(64)}</math>`],
])('refuses %s', (_, markup) => {
  expect(readMathml(markup)).toBeUndefined();
});
