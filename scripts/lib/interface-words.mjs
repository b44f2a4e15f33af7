// @ts-check
/**
 * The interface speaks the languages that have a file in `assets/locales`, and what there is to know of one stands in its file. Their
 * words are compiled by Paraglide; this tells it which there are, and knows when it has to happen again.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './command.mjs';
import { runNpm } from './packages.mjs';
import { hashOf, isStale, writeStamp } from './stamp.mjs';

/** The language whose words the others are held against, and which is spoken where there is none of the reader's. */
export const BASE = 'en';

/** @param {string} root @param {string} tag */
const fileOf = (root, tag) => join(root, 'assets', 'locales', `${tag}.json`);

/** Its words, by name. @param {string} root @param {string} tag @returns {Record<string, unknown>} */
export function wordsIn(root, tag) {
  const { $schema: _, ...words } = JSON.parse(readFileSync(fileOf(root, tag), 'utf8'));
  return words;
}

/** The tags (BCP 47) of all languages, the base first. @param {string} root @returns {string[]} */
export function localesIn(root) {
  const tags = readdirSync(join(root, 'assets', 'locales'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length));
  return [BASE, ...tags.filter((tag) => tag !== BASE).sort()];
}

/** @param {unknown} word */
const blanksOf = (word) =>
  [...new Set([...JSON.stringify(word ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort().join();

/**
 * What a language's file lacks to be whole, each a line: words that are missing, that nobody knows, or whose blanks are others; and
 * what it must say of the language itself.
 * @param {string} root
 * @param {string} tag
 * @returns {string[]}
 */
export function faultsOf(root, tag) {
  const [base, own] = [wordsIn(root, BASE), wordsIn(root, tag)];
  const faults = Object.keys(base).flatMap((name) => {
    if (!(name in own)) return [`${name}: missing`];
    return blanksOf(own[name]) === blanksOf(base[name]) ? [] : [`${name}: other blanks`];
  });
  const unknown = Object.keys(own).filter((name) => !(name in base));
  const { language_direction: direction, language_letters: letters, language_dates: dates } = own;
  const told = [
    ['language_direction', ['ltr', 'rtl'].includes(String(direction))],
    ['language_letters', ['alphabet', 'cjk'].includes(String(letters))],
    ['language_dates', isTag(String(dates))],
    [`${tag}.json`, isTag(tag)],
  ];
  return [
    ...faults,
    ...unknown.map((name) => `${name}: unknown`),
    ...told.flatMap(([name, isSound]) => (isSound ? [] : [`${name}: not sound`])),
  ];
}

/** @param {string} tag */
function isTag(tag) {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

/**
 * Compiles the words of all languages there are. @param {string} root
 * @throws where Paraglide cannot
 */
export function makeWords(root) {
  const locales = localesIn(root);
  const settings = {
    baseLocale: BASE,
    locales,
    modules: ['./node_modules/@inlang/plugin-message-format/dist/index.js'],
    'plugin.inlang.messageFormat': { pathPattern: './assets/locales/{locale}.json' },
  };
  mkdirSync(join(root, 'project.inlang'), { recursive: true });
  writeFileSync(join(root, 'project.inlang', 'settings.json'), `${JSON.stringify(settings, null, 2)}\n`);
  const made = join(root, 'lib', 'words', 'generated');
  const paraglide = join(root, 'node_modules', '@inlang', 'paraglide-js', 'bin', 'run.js');
  const { status } = spawnSync(
    process.execPath,
    [
      paraglide,
      'compile',
      ...['--project', './project.inlang', '--outdir', './lib/words/generated'],
      ...['--strategy', 'globalVariable', 'baseLocale', '--silent'],
    ],
    { cwd: root, stdio: 'inherit' },
  );
  if (status !== 0) throw new Error('The words could not be compiled; see above.');
  forgetLocals(join(made, 'messages'));
  const list = locales.map((tag) => `'${tag}'`).join(', ');
  writeFileSync(join(made, 'locales.ts'), `export const LOCALES = [${list}] as const;\n`);
}

/** What a message works out itself, as a number written in groups. */
const LOCAL = /^\s*const (\w+) = registry\.number\(/m;

/**
 * Takes from the types of messages what they work out themselves: Paraglide takes a blank for an input in every language
 * whose text is plain, though the base declares it. @param {string} messages the folder
 */
function forgetLocals(messages) {
  for (const name of readdirSync(messages)) {
    const file = join(messages, name);
    const code = readFileSync(file, 'utf8');
    const local = LOCAL.exec(code)?.[1];
    if (local) writeFileSync(file, code.replace(`, ${local}: NonNullable<unknown>`, ''));
  }
}

/** Compiles the words if they are missing or older than what they are made from. @param {string} root */
export function compileWords(root) {
  const made = join(root, 'lib', 'words', 'generated');
  const stamp = join(made, '.stamp');
  const locales = localesIn(root);
  const sources = [...locales.map((tag) => fileOf(root, tag)), join(root, 'package-lock.json')];
  const hash = hashOf(sources, locales);
  if (existsSync(join(made, 'locales.ts')) && !isStale(stamp, hash)) return;
  say('Compiling the words of the interface …');
  if (!runNpm(root, ['run', '-s', 'words'])) throw new Error('The words could not be compiled; see above.');
  writeStamp(stamp, hash);
}
