import { expect, test } from 'vitest';
import { withNamedFunctions } from '../../../../scripts/lib/tight-worker/named-functions';

const run = (code: string) => new Function(`${code}\nreturn made;`)() as unknown;

test('a function of the language that is used often has a name of its own', () => {
  const code = `var made = (function() {
const pair = (of) => [Object.entries(of), Object.entries({ ...of, c: Math.max(1, 2) })];
const { length } = Object.entries({});
return [pair({ a: 1 }), [{ b: 2 }].map(Object.entries), length, 'Object.entries', Date.now() > 0, Object['entries']({})];
})();`;
  const named = withNamedFunctions(code);
  expect(run(named)).toEqual(run(code));
  expect(named.match(/(?<!['\w])Object\.entries/g)).toHaveLength(1);
  expect(named).toContain('Math.max(1, 2)');
});

test('a clock that is set stays set', () => {
  const code = 'var made = (function() { return [Date.now, Date.now, Date.now, Date.now, Date.now]; })();';
  expect(withNamedFunctions(code)).toContain('[Date.now, Date.now,');
});

test('a script with an Object of its own is refused', () => {
  expect(() => withNamedFunctions('var made = (function() { const Object = {}; })();')).toThrow(/of its own/);
  expect(() => withNamedFunctions('var made = (function() { return (Math) => 1; })();')).toThrow(
    /of its own/,
  );
});
