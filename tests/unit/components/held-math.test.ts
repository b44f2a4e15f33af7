import { expect, it } from 'vitest';
import { heldTogether } from '../../../components/reading/held-math';
import type { Inline } from '../../../lib/records/inline';

const math: Inline = { tag: 'math', children: ['x'] };

it.each<[string, Inline[], Inline[][]]>([
  ['the stop after a formula stays with it', ['at ', math, '. Then'], [['at '], [math, '.'], [' Then']]],
  ['at the very end as well', [math, ').'], [[math, ').']]],
  ['a word after a formula may begin a line', [math, ' holds'], [[math], [' holds']]],
  ['signs after words are left alone', ['so, ', 'yes.'], [['so, '], ['yes.']]],
  ['two formulas in a row stay two', [math, math, ','], [[math], [math, ',']]],
])('%s', (_, inline, held) => {
  expect(heldTogether(inline)).toEqual(held);
});
