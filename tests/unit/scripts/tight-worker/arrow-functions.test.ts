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

test('a function that is a value becomes an arrow where it stands', () => {
  const code = inScript(`var twice = function (a, { by = 2 } = {}) { return a * by; };
let later;
later = async function () { return [3].map(function (a) { return a + 1; }); };
const all = { of: function () { return 5; }, get kept() { return 6; }, own() { return 7; } };
return [twice(3), later() instanceof Promise, all.of(), all.kept, all.own()];`);
  expect(run(withArrowFunctions(code))).toEqual([6, true, 5, 6, 7]);
  expect(withArrowFunctions(code).match(/\bfunction\b/g)).toHaveLength(1);
});

test.each([
  ['a `this`', 'const all = { x: 1, own: function () { return this.x; } };\nreturn all.own();', 1],
  [
    'objects made by it',
    'const all = { own: function () { return { y: 1 }; } };\nreturn new all["own"]().y === 1;',
    true,
  ],
  ['a name of its own', 'const own = function of(n) { return n ? of(n - 1) : 4; };\nreturn own(2);', 4],
  ['a prototype', 'var own = function () { return 1; };\nreturn typeof own["prototype"];', 'object'],
  ['an operator', 'const own = 0 || function () { return 2; };\nreturn own(1);', 2],
  ['a call of itself', 'return !function () { return 0; }();', true],
  ['its arguments', 'const own = [1].map(function () { return arguments.length; });\nreturn own[0];', 3],
])('a value with %s stays', (_, body, result) => {
  const arrows = withArrowFunctions(inScript(body));
  expect(run(arrows)).toBe(result);
  expect(arrows.match(/\bfunction\b/g)).toHaveLength(2);
});
