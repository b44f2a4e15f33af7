import { expect, test } from 'vitest';
import { hostNames } from '../../../../scripts/lib/tight-worker/host-names';
import { ownProperties, withShortProperties } from '../../../../scripts/lib/tight-worker/properties';

const isLibrary = (path: string) => path.startsWith('library/');
const host = hostNames();

test('a property is a library’s own that no other module, no text and no browser names', () => {
  const modules = {
    'library/a.js':
      'class Reader { sectionStart = 0; onclosetag() {} keyPath() {} textual() {} inTemplate() {} tabled() {} patterned() {} }',
    'library/b.js':
      'const { sectionStart, anotherStart: x } = a; a["textual"](); a[`inTemplate`]; /patterned|x/.test(a.of); a.fo;',
    'own/c.ts': 'new Reader({ onclosetag() {} });',
  };
  expect([...ownProperties(modules, isLibrary, new Set([...host, 'tabled']))].sort()).toEqual([
    'anotherStart',
    'sectionStart',
  ]);
});

test('a browser’s names are known, of databases, of styles and of engines', () => {
  for (const name of ['openCursor', 'fontFamily', 'stackTraceLimit', 'setImmediate', 'toJSON', 'then'])
    expect([name, host.has(name)]).toEqual([name, true]);
  expect(host.has('sectionStart')).toBe(false);
});

test('a script does the same with short names', () => {
  const code = `
    class Reader {
      sectionStart = 1;
      static madeReaders = 0;
      get readerLength() { return this.sectionStart + $a; }
      set readerLength(sectionStart) { Object.assign(this, { sectionStart }); }
      ['readerLength2']() { return 'sectionStart'; }
    }
    const $a = 5;
    const { readerLength, sectionStart: start, madeReaders = 7 } = new Reader();
    const other = new Reader();
    other.readerLength = 40;
    other?.readerLength2?.();
    Reader.madeReaders += 2;
    return [readerLength, start, madeReaders, other.readerLength, other.sectionStart, Reader.madeReaders, other.readerLength2()];`;
  const short = withShortProperties(
    `(function() {${code}\n})`,
    new Set(['sectionStart', 'readerLength', 'madeReaders']),
  );
  const run = (text: string) => new Function(`return (${text})();`)() as unknown;
  expect(run(short)).toEqual([6, 1, 7, 45, 40, 2, 'sectionStart']);
  // The variable of that name stays, and no property is called like it.
  expect(short).not.toMatch(/madeReaders \+=|this\.sectionStart|\.\$a/);
  expect(short).toContain("return 'sectionStart'");
});
