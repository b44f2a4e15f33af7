import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Where the compiled words choose the language, in two lines, and the import that they need for it. */
const CHOICE =
  /export const (\w+) = \/\*\*[^\n]*\(\(inputs[\s\S]*?return (zh_cn\d_\w+)\(inputs\)\s+return (en_\w+)\(inputs\)\s*\}\);/;
const PLAIN = /\(\) => \{\s*return \/\*\*[^\n]*?\*\/ \((`[^`]*`)\)\s*\};/g;
const IMPORT = /^import .*$/gm;

/** One message: its choice of language as one call, and words that take nothing as they are. A page loads forty of them. */
export const leanMessage = (code: string): string =>
  code
    .replaceAll(PLAIN, '$1;')
    .replace(/import \{[^}]*\} from '\.\.\/runtime\.js';?/, "import { inLanguage } from '../runtime.js';")
    .replace(CHOICE, 'export const $1 = /* @__PURE__ */ inLanguage($3, $2);');

/**
 * All messages as one module. Each is one of its own as they are compiled, and the worker, whose modules are wrapped so that they
 * are evaluated when they are first needed, would keep an empty wrapper of every one that it does not use: 12 kB. Pages, which
 * share files, each load what they need of them.
 * @param index path of the compiled index of messages
 */
export function leanWords(index: string): string {
  const names = [...readFileSync(index, 'utf8').matchAll(/from '(\.\/[^']+)'/g)].map(
    ([, name]) => name ?? '',
  );
  const messages = names.map((name) =>
    leanMessage(readFileSync(new URL(name, pathToFileURL(index)), 'utf8')),
  );
  const imports = new Set(messages.flatMap((code) => code.match(IMPORT) ?? []));
  return [...imports, ...messages.map((code) => code.replace(IMPORT, ''))].join('\n');
}
