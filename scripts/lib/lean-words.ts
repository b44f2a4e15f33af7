import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { LOCALES } from '../../lib/words/locales';

/** What a message says in each language, in their order, as it is compiled, and its name. */
const SAID = /^const \w+ = \/\*\*.*?\*\/ ([\s\S]*?^\};|\S.*;)$/gm;
const NAME = /^export const (\w+) = /m;
/** Words that take nothing. */
const PLAIN = /^\(\) => \{\s*return \/\*\*[^\n]*?\*\/ \((`[^`]*`)\)\s*\}$/;
/** What a message takes it is given: the compiler of types sees to that. */
const INPUT = /(?<=\$\{|, )i\?\./g;
const IMPORT = /^import .*$/gm;

/**
 * One message: its choice of language, a line for each as it is compiled, as one call, and words that take nothing as they are. A
 * page loads forty of them.
 */
export function leanMessage(code: string): string {
  const said = [...code.matchAll(SAID)].map(([, words = '']) =>
    words.replace(/;$/, '').replace(PLAIN, '$1').replace(INPUT, 'i.'),
  );
  const name = NAME.exec(code)?.[1];
  if (said.length !== LOCALES.length || !name) return code;
  const others = (code.match(IMPORT) ?? []).filter((line) => !line.includes('getLocale'));
  return [
    "import { inLanguage } from '../runtime.js';",
    ...others,
    `export const ${name} = /* @__PURE__ */ inLanguage(${said.join(', ')});`,
  ].join('\n');
}

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
