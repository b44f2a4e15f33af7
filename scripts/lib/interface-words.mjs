// @ts-check
/** The interface's words are compiled by Paraglide; this knows when that has to happen again. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './command.mjs';
import { runNpm } from './packages.mjs';
import { hashOf, isStale, writeStamp } from './stamp.mjs';

/**
 * The files the words are made from: the settings, and each language's messages where the settings say they lie.
 * @param {string} root
 * @param {string} settingsText
 * @returns {string[]}
 */
export function wordSources(root, settingsText) {
  const settings = JSON.parse(settingsText);
  const plugin = settings['plugin.inlang.messageFormat'] ?? {};
  const patterns = [plugin.pathPattern ?? './messages/{locale}.json'].flat();
  const locales = settings.locales ?? [];
  return patterns.flatMap((pattern) =>
    locales.map((/** @type {string} */ locale) => join(root, pattern.replaceAll('{locale}', locale))),
  );
}

/** Compiles the words if they are missing or older than what they are made from. @param {string} root */
export function compileWords(root) {
  const settings = join(root, 'project.inlang', 'settings.json');
  if (!existsSync(settings)) return;
  const sources = [settings, ...wordSources(root, readFileSync(settings, 'utf8'))];
  const made = join(root, 'lib', 'words', 'generated');
  const stamp = join(made, '.stamp');
  const hash = hashOf([...sources, join(root, 'package-lock.json')]);
  if (existsSync(join(made, 'messages.js')) && !isStale(stamp, hash)) return;
  say('Compiling the words of the interface …');
  if (!runNpm(root, ['run', '-s', 'words'])) throw new Error('The words could not be compiled; see above.');
  writeStamp(stamp, hash);
}
