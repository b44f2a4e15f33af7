import { expect, test } from 'vitest';
import { readAlready, readEarly } from '../../../entrypoints/shared/early-settings';

/** A setting whose reading ends when the test says so. */
function setting<T>() {
  let resolve: (is: T) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<T>((give, refuse) => {
    resolve = give;
    reject = refuse;
  });
  const watchers: ((is: T) => void)[] = [];
  return {
    item: {
      getValue: () => promise,
      watch: (use: (is: T) => void) => {
        watchers.push(use);
        return () => undefined;
      },
    },
    read: (is: T) => resolve(is),
    fail: (error: Error) => reject(error),
    change: (is: T) => {
      for (const tell of watchers) tell(is);
    },
  };
}
const turn = () => new Promise((resolve) => setTimeout(resolve));

test('what was read early is known as soon as it is there, as it is by then', async () => {
  const hours = setting<number>();
  readEarly(hours.item);
  expect(readAlready(hours.item)).toBeUndefined();
  hours.read(8);
  await turn();
  expect(readAlready(hours.item)).toEqual({ is: 8 });
  hours.change(12);
  expect(readAlready(hours.item)).toEqual({ is: 12 });
});

test('a change that comes before the answer is not undone by it', async () => {
  const hours = setting<number>();
  readEarly(hours.item);
  hours.change(12);
  hours.read(8);
  await turn();
  expect(readAlready(hours.item)).toEqual({ is: 12 });
});

test('what cannot be read, or was not asked for, is not known', async () => {
  const [broken, other] = [setting<number>(), setting<number>()];
  readEarly(broken.item);
  broken.fail(new Error('storage is broken'));
  await turn();
  expect(readAlready(broken.item)).toBeUndefined();
  expect(readAlready(other.item)).toBeUndefined();
});
