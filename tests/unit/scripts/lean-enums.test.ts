import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { leanEnums } from '../../../scripts/lib/lean-enums';

const AS_WRITTEN = `export var Kind;
(function (Kind) {
    Kind[Kind["None"] = 0] = "None";
    /** Of two. */
    Kind[Kind["Some"] = -12] = "Some";
})(Kind || (Kind = {}));
var Sign;
(function (Sign) {
    Sign[Sign["Lt"] = 60] = "Lt";
})(Sign || (Sign = {}));
const held = [Kind.None, Kind.Some + 1, Sign.Lt, this.Sign];`;

test('numbers stand where their names stood; what is exported is still there', () => {
  const lean = leanEnums(AS_WRITTEN);
  expect(lean).toContain('const held = [0, -12 + 1, 60, this.Sign];');
  expect(lean).toContain('export const Kind = { None: 0, Some: -12 };');
  expect(lean).not.toContain('var Sign');
});

test('a number that is asked for its name, an unknown name and a module without any are refused', () => {
  expect(() => leanEnums(`${AS_WRITTEN}\nSign[60];`)).toThrow('looked at');
  expect(() => leanEnums(`${AS_WRITTEN}\nSign.Gt;`)).toThrow('looked at');
  expect(() => leanEnums('const held = 1;')).toThrow('looked at');
});

const { resolve } = createRequire(import.meta.url);
const [parser, entities] = [resolve('htmlparser2'), resolve('entities')].map((path) =>
  path.replace(/[^/\\]*$/, ''),
);

test.each([
  `${parser}Tokenizer.js`,
  `${parser}Parser.js`,
  `${entities}decode.js`,
  `${entities}internal/bin-trie-flags.js`,
])('%s has its numbers', (path) => {
  const code = readFileSync(path, 'utf8');
  const lean = leanEnums(code);
  expect(lean.length).toBeLessThan(code.length);
  expect(lean).not.toMatch(/\(function \(\w+\) \{/);
});
