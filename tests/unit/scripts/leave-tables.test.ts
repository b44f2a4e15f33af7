import { expect, test } from 'vitest';
import { withPatterns } from '../../../entrypoints/background/tables';
import { askedFor } from '../../../scripts/lib/leave-tables/asked-for';
import { type Entry, leaveLiterals } from '../../../scripts/lib/leave-tables/literals';
import { withImportsWaiting } from '../../../scripts/lib/leave-tables/waiting';

/** What a module made of constants holds: as it stands, and with its literals given out of the table. */
function heldBy(code: string): { whole: unknown; left: unknown; entries: Entry[]; code: string } {
  const { code: left, entries } = leaveLiterals(code, (place) => `literal(${place})`);
  const made: unknown[] = [];
  const literal = (place: number) => {
    made[place] ??= literalAt(place);
    return made[place];
  };
  const literalAt = (place: number) => {
    const [value, flags] = (JSON.parse(JSON.stringify(entries)) as Entry[])[place] ?? [];
    if (flags === 1) return withPatterns(value);
    return typeof flags === 'string' ? new RegExp(String(value), flags) : value;
  };
  const run = (text: string) => new Function('literal', `${text}\nreturn held;`)(literal) as unknown;
  return { whole: run(code), left: run(left), entries, code: left };
}

test.each([
  ['a text', "const held = 'a text that is long enough';"],
  ['a text in a call', "const held = (() => 'a text that is long enough')();"],
  ['a text with signs', 'const held = "line\\n\\u2014 and \\" and \\\\ and `";'],
  [
    'a text with holes',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: code
    'const n = 3; const held = `there are ${n + 1} of them, and\\n${n} ${"others elsewhere"}`;',
  ],
  ['a tagged text', 'const held = String.raw`a\\n text that is long enough`;'],
  ['a pattern', 'const held = /^(?:first|second|third)[\\/"\\\\]\\b/giu;'],
  ['patterns in a list', 'const held = [/first|second|third/, /fourth|fifth|sixth/u];'],
  ['a table of patterns', 'const held = [[/first|second/giu, { of: [/third[/]/] }], [/4/, null]];'],
  ['a list of texts', "const held = new Set(['one', 'two', 'three', 'four']);"],
  ['a table', "const held = { one: 'first', 'two-b': [1, -2, true, null], 3: `x`, four: { five: 'x' } };"],
  ['a table with code in it', "const held = [{ said: 'a long text stands here', of: (1 + 1) }];"],
  ['names of properties', "const held = { 'a name that is long enough': Number('12') };"],
])('%s is the same out of the table', (_what, code) => {
  const { whole, left } = heldBy(code);
  expect(left).toEqual(whole);
});

test('what is long stands in the table, and no more in the code', () => {
  const { entries, code } = heldBy(
    "const held = [/first|second|third/gu, 'a text that is long enough', 'short'];",
  );
  expect(entries).toEqual([
    [[{ '/': 'first|second|third', flags: 'gu' }, 'a text that is long enough', 'short'], 1],
  ]);
  expect(code).not.toContain('second');
});

// A pattern that is shared remembers where it was, and whoever adds to a shared list adds to everybody's.
test('patterns and lists that are made at each call are left where they are', () => {
  const code = "const held = () => [/first|second|third/g, ['one', 'two', 'three', 'four']];";
  expect(leaveLiterals(code, String)).toEqual({ code, entries: [] });
});

test('one that is given to what begins at the beginning is shared', () => {
  const code =
    "const of = (text) => [text.replace(/first|second/g, (all) => (all === 'first' ? of('second')[0] : '2')), text.match(/irst|econd/g)]; const held = [of('first second'), of('second first')];";
  const { whole, left, entries } = heldBy(code);
  expect(left).toEqual(whole);
  expect(entries.filter(([, flags]) => flags === 'g')).toHaveLength(2);
  expect(leaveLiterals("const held = (text) => text.replace(/first|second/gy, '');", String).entries).toEqual(
    [],
  );
});

test('a pattern that remembers nothing is given out to functions as well', () => {
  const code = 'const held = [1, 2].map((text) => /^(?:first|second)$/u.test(text));';
  const { whole, left, entries } = heldBy(code);
  expect(left).toEqual(whole);
  expect(entries).toEqual([['^(?:first|second)$', 'u']]);
});

test('names of files are left where they are', () => {
  const code =
    "import { a } from './a-long-name-of-a-file';\nexport * from './another-name-of-a-file';\nexport { b } from './b-long-name';";
  expect(leaveLiterals(code, String)).toEqual({ code, entries: [] });
});

test('what is imported while a module runs waits for the tables, and nothing else does', () => {
  const code = "import { a } from './a';\nexport const b = async () => (await import('./b')).b + a;";
  expect(withImportsWaiting(code)).toContain("(await readTables().then(() => import('./b'))).b + a");
  expect(withImportsWaiting(code)).toContain("import { a } from './a';\n");
  expect(withImportsWaiting("const said = 'it is said by import (…)';")).toBeUndefined();
});

test('the table holds what the bundled code asks for, and no more', () => {
  const entries = Array.from({ length: 1_001 }, (_, i): Entry => [i]);
  const kept = askedFor(
    entries,
    'a = literal(0), b = /* @__PURE__ */ literal$12(1e3), c = unlike(3), d = (tableOf("a_-1"))(7);',
  );
  expect(kept.flatMap((each) => (each === 0 ? [] : each))).toEqual([0, 7, 1000]);
  expect(kept).toHaveLength(1_001);
  expect(() => askedFor(entries, 'literal(place)')).toThrow('does not hold');
});
