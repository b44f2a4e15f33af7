import { expect, it } from 'vitest';
import type { Trouble } from '../../../components/note/props';
import { consulting } from '../../../entrypoints/abstract.content/consult';

const refused = () => {
  throw new Error('not refused here');
};
const use = () => {};
const ok = async () => {};
const fails = async () => {
  throw new Error('full');
};

it('tells that something was not saved until something is, whatever is asked between', async () => {
  let told: Trouble | undefined;
  let tries = 0;
  const { consult, help } = consulting((trouble) => {
    told = trouble;
  });
  const save = async () => {
    tries++;
    if (tries === 1) await fails();
  };
  await consult({ question: save, use, failure: 'not-saved', refused });
  expect(told).toBe('not-saved');
  for (const question of [ok, fails]) {
    await consult({ question, use, failure: 'silent', refused });
    expect(told).toBe('not-saved');
  }
  help();
  await expect.poll(() => told).toBeUndefined();
  expect(tries).toBe(2);
  await consult({ question: fails, use, failure: 'silent', refused });
  expect(told).toBe('silent');
});
