import { expect, test } from 'vitest';
import { withArrowFunctions } from '../../../../scripts/lib/tight-worker/arrow-functions';

const run = (code: string) => new Function(`${code}\nreturn made;`)() as unknown;
const inScript = (code: string) => `var made = (function() {${code}})();`;

test('a declared function becomes an arrow, wherever it is called from', () => {
  const code = inScript(`function twice(a, { by = 2 } = {}) { return a * by; }
const early = later(1);
function later(a) { return inner() + twice(a); function inner() { return 40; } }
async function waits(...of) { return of; }
return [early, twice(3, { by: 3 }), waits(1) instanceof Promise];`);
  const arrows = withArrowFunctions(code);
  expect(run(arrows)).toEqual(run(code));
  expect(run(arrows)).toEqual([42, 9, true]);
  expect(arrows.match(/\bfunction\b/g)).toHaveLength(1);
});

test('a function that stands first in its body is not lost, beside a directive and others', () => {
  const code = inScript(`"use strict";function a() { return b() + 1; }function b() { return 1; }
return [a(), (() => { function c() { return 3; } return c(); })()];`);
  expect(run(withArrowFunctions(code))).toEqual([2, 3]);
  expect(withArrowFunctions(code)).toMatch(/^var made = \(function\(\) \{"use strict";/);
});

test.each([
  ['a `this` of its own', 'function own() { return this?.x; }\nreturn own.call({ x: 1 });', 1],
  ['its arguments', 'function own() { return arguments.length; }\nreturn own(1, 2);', 2],
  [
    '`this` within an arrow of it',
    'function own() { return (() => this?.x)(); }\nreturn own.call({ x: 1 });',
    1,
  ],
  ['objects made by it', 'function own() { return { y: 1 }; }\nreturn new own().y;', 1],
  ['heirs', 'function own() { return { y: 1 }; }\nclass Heir extends own {}\nreturn new Heir().y;', 1],
  ['a prototype', 'function own() { return 1; }\nown.prototype.z = 3;\nreturn own.prototype.z;', 3],
  ['another value', 'function own() { return 1; }\nown = () => 2;\nreturn own();', 2],
  ['steps', 'function* own() { yield 1; }\nreturn [...own()][0];', 1],
])('a function with %s stays', (_, body, result) => {
  const arrows = withArrowFunctions(inScript(body));
  expect(run(arrows)).toBe(result);
  expect(arrows).toContain('own(');
  expect(arrows.match(/\bfunction\b/g)).toHaveLength(2);
});

test('a `this` of another function within it is not its own', () => {
  const code = inScript(`function outer() { return { x: 1, read: function () { return this.x; } }; }
return outer().read();`);
  expect(run(withArrowFunctions(code))).toBe(1);
  expect(withArrowFunctions(code)).toContain('var outer = () =>');
});
