import { expect, test } from 'vitest';
import { withoutUnusedMethods } from '../../../../scripts/lib/tight-worker/unused-methods';

const HOST = new Set(['toString', 'handleEvent']);
const CLASS = `class Table {
  used() { return this.alsoUsed(); }
  alsoUsed() {}
  byText() {}
  computed() {}
  unused() { return this.onlyOfUnused(); }
  onlyOfUnused() {}
  toldAlone() { throw new Error('Table.toldAlone(): no rows.'); }
  handleEvent() {}
  toString() { return ''; }
}
new Table().used(); new Table()['byText'](); const { computed } = new Table();`;

test('methods that nothing names are left out, and what only they named', () => {
  const left = withoutUnusedMethods(CLASS, HOST);
  for (const name of ['used()', 'alsoUsed()', 'byText()', 'computed()', 'handleEvent()', 'toString()'])
    expect(left).toContain(`  ${name} {`);
  expect(left).not.toMatch(/unused|onlyOfUnused|toldAlone/);
});

test('so it is with methods that a library gives a class', () => {
  const code = `const props = (of, all) => Object.assign(of, all); class Dexie {}
props(Dexie, { ...{ a: 1 }, first() {}, second: { get: () => 2 }, third: 3, last: () => Dexie.first() });
props(Dexie, { third: 4, fourth: 5 });
return [Object.keys(Dexie), Dexie.third];`;
  const left = withoutUnusedMethods(`(function() {${code}})`, HOST);
  expect(new Function(`return (${left})();`)()).toEqual([['a', 'third'], 4]);
});
