import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { decodeHTML } from 'entities';
import { htmlDecodeTree } from 'entities/decode';
import { expect, test } from 'vitest';
import { entityTable, tableRead } from '../../../entrypoints/background/tables';
import { entityFile, withoutEntities } from '../../../scripts/lib/leave-entities';

const { resolve } = createRequire(import.meta.url);
const folderOf = (name: string) =>
  resolve(name)
    .replace(/[^/\\]*$/, '')
    .replaceAll('\\', '/');
const [entities, parser] = [folderOf('entities'), folderOf('htmlparser2')];
const read = (path: string) => readFileSync(path, 'utf8');

test('the file holds the whole table, number for number', () => {
  const { buffer } = entityFile();
  expect(new Uint16Array(buffer)).toEqual(htmlDecodeTree);
  expect(decodeHTML('M&uuml;ller &CounterClockwiseContourIntegral; &fjlig;')).toBe('Müller ∳ fj');
});

test('the module of the table holds none of it, and as many places', () => {
  const path = `${entities}generated/decode-data-html.js`;
  const code = withoutEntities(read(path), path) ?? '';
  expect(code.length).toBeLessThan(500);
  expect(code).toContain(`entityTable(${htmlDecodeTree.length})`);
});

test.each([`${entities}decode.js`, `${parser}Tokenizer.js`])('%s asks whether it was read', (path) => {
  expect(withoutEntities(read(path), path)).toContain('tableRead(htmlDecodeTree)');
});

test('other modules stay; a library that takes it up in another way is refused', () => {
  expect(withoutEntities('1', `${entities}escape.js`)).toBeUndefined();
  expect(() => withoutEntities('1', `${entities}decode.js`)).toThrow('looked at');
});

test('who looks something up before it was read is told so', () => {
  const table = entityTable(htmlDecodeTree.length);
  expect(() => tableRead(table)).toThrow('before they were needed');
  table.set(new Uint16Array(entityFile().buffer));
  expect(tableRead(table)).toEqual(htmlDecodeTree);
});
