import { expect, test } from 'vitest';
import { joinModules } from '../../../../scripts/lib/tight-worker/join-modules';

const RUNTIME = 'var __esmMin = (fn, res) => () => (fn && (res = fn(fn = 0)), res);';

/** A script as the bundler leaves it. */
const script = (body: string) => `var made = (function() {\n${RUNTIME}\n${body}\n})();`;

/** A module that notes when it is evaluated. */
const module = (name: string, imports: string[], more = '') =>
  `var v_${name};\nvar init_${name} = __esmMin((() => {\n${imports.map((each) => `init_${each}();`).join('\n')}\n;\nv_${name} = log.push("${name}") && "${name}";\n${more}\n}));`;
const imported = (name: string) => `Promise.resolve().then(() => (init_${name}(), v_${name}))`;

/** What a script made, and in which order its modules were evaluated. */
function ran<Made>(code: string): { made: Made; log: string[] } {
  const log: string[] = [];
  return { made: new Function('log', `${code}\nreturn made;`)(log) as Made, log };
}

type Imports = Record<string, () => Promise<string>>;

const BODY = script(
  [
    module('a', []),
    module('b', ['a']),
    module('c', ['a', 'd']),
    module('d', ['b']),
    // Two that need one another.
    module('e', ['f', 'd']),
    module('f', ['e', 'c']),
    module('only', ['f', 'd']),
    'init_b();',
    'init_a();',
    'log.push("script");',
    `return { c: () => ${imported('c')}, e: () => ${imported('e')}, only: () => ${imported('only')}, again: () => ${imported('b')} };`,
  ].join('\n'),
);

test.each([
  [['c', 'e', 'only', 'again']],
  [['only', 'c', 'again', 'e']],
  [['e', 'e', 'again', 'c', 'only']],
  [['again', 'only']],
  [[]],
])('modules are evaluated once, when %j need them, after what they import', async (order) => {
  const [before, after] = [ran<Imports>(BODY), ran<Imports>(joinModules(BODY))];
  expect(after.log).toEqual(before.log);
  for (const name of order) {
    const values = [await before.made[name]?.(), await after.made[name]?.()];
    expect([name, values[1]]).toEqual([name, values[0]]);
    expect(after.log).toHaveLength(new Set(after.log).size);
    expect(new Set(after.log)).toEqual(new Set(before.log));
  }
  // But for the two that need one another.
  const imports = { b: 'a', c: 'ad', d: 'b', e: 'd', f: 'c', only: 'fd' };
  for (const [name, needed] of Object.entries(imports).filter(([name]) => after.log.includes(name)))
    for (const each of needed)
      expect([name, each, after.log.indexOf(each) < after.log.indexOf(name)]).toEqual([name, each, true]);
});

test('what the start needs stands in the script, the rest in a function for those that need the same', () => {
  const joined = joinModules(BODY);
  expect(joined.match(/= __esmMin\(/g)).toHaveLength(3);
  expect(joined).toContain('var v_a = log.push("a") && "a";');
  expect(joined).not.toContain('init_a');
});

test('a module that is called in another way is refused', () => {
  const code = script(
    [module('a', []), 'const evaluate = init_a;', 'return { a: () => evaluate() };'].join('\n'),
  );
  expect(() => joinModules(code)).toThrow(/not looked at/);
  expect(() => joinModules('var one = 1;\nvar two = 2;')).toThrow(/not one function/);
});
