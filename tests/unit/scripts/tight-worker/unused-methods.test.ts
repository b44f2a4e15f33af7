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
  handleEvent() {}
  toString() { return ''; }
}
new Table().used(); new Table()['byText'](); const { computed } = new Table();`;

test('methods that nothing names are left out, and what only they named', () => {
  const left = withoutUnusedMethods(CLASS, HOST);
  for (const name of ['used()', 'alsoUsed()', 'byText()', 'computed()', 'handleEvent()', 'toString()'])
    expect(left).toContain(`  ${name} {`);
  expect(left).not.toMatch(/unused|onlyOfUnused/);
});
