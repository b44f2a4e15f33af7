import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rightOf100 } from '../../../components/note/measured';
import { RULES, TRAINED } from '../../../lib/digests/extractive/edition';

it('the note tells the figure of the card of the weights, and none where nothing was measured', () => {
  const card = JSON.parse(readFileSync('public/roles.json', 'utf8')) as {
    model: string;
    dev: { samd: { micro: number } };
  };
  expect(TRAINED.model).toBe(card.model);
  expect(rightOf100(card.model)).toBe(Math.round(100 * card.dev.samd.micro));
  expect(rightOf100(RULES.model)).toBeUndefined();
});
