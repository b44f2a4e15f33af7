import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What engines and browsers, some of them old, have besides; the last one Temml writes into a style. */
const OTHERS =
  'captureStackTrace prepareStackTrace stackTraceLimit setImmediate unref userAgentData createTask mozIndexedDB webkitIndexedDB msIndexedDB webkitIDBKeyRange fontShape';

export const NAME = /[A-Za-z_$][\w$]*/g;

/** Every word in TypeScript's descriptions of the language and of what browsers have: none of them is ours to change. */
export function hostNames(): Set<string> {
  const names = new Set(OTHERS.split(' '));
  for (const folder of foldersOfTypes())
    for (const file of readdirSync(folder).filter((name) => /^lib\..*\.d\.ts$/.test(name)))
      for (const [name] of readFileSync(join(folder, file), 'utf8').matchAll(NAME)) names.add(name);
  if (!names.has('IDBObjectStore'))
    throw new Error('TypeScript’s descriptions of what browsers have were not found.');
  return names;
}

/** TypeScript's own package holds a compiler for this machine in another, and the descriptions beside that. */
function foldersOfTypes(): string[] {
  const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
  const compilers = join(typescript, '..', '@typescript');
  const names = readdirSync(compilers).filter((name) => name.startsWith('typescript-'));
  return names.map((name) => join(compilers, name, 'lib'));
}
