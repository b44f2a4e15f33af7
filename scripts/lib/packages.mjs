// @ts-check
/** The npm packages: whether those in `node_modules` are those of the lock file, and how they get there. */
import { existsSync } from 'node:fs';
import { basename, delimiter, join, sep } from 'node:path';
import { runQuietly, say } from './command.mjs';
import { hashOf, isStale, writeStamp } from './stamp.mjs';

/** The lock as it stands. A tree copied from another kind of machine holds the wrong binaries, so that counts too. @param {string} root */
const wanted = (root) => hashOf([join(root, 'package-lock.json')], [process.platform, process.arch]);

/** @param {string} root */
const stampOf = (root) => join(root, 'node_modules', '.gloss-lock');

/** Whether `npm ci` has to run. @param {string} root */
export function packagesAreStale(root) {
  return isStale(stampOf(root), wanted(root));
}

/**
 * A Node that lies outside our own `node_modules`. Under `npm test` the pinned one comes first on the PATH, and
 * `npm ci` would delete the very program it runs on.
 * @param {string} root
 * @param {{ execPath: string, path: string, platform: string, exists: (path: string) => boolean }} machine
 */
export function nodeOutside(root, machine) {
  const ours = join(root, 'node_modules') + sep;
  if (!machine.execPath.startsWith(ours)) return machine.execPath;
  const name = machine.platform === 'win32' ? 'node.exe' : 'node';
  const folders = machine.path
    .split(delimiter)
    .filter((folder) => folder && !`${folder}${sep}`.startsWith(ours));
  return folders.map((folder) => join(folder, name)).find(machine.exists) ?? machine.execPath;
}

/**
 * How npm is called: as the script that called us when that was npm, else by its name on the PATH.
 * @param {string} node
 * @param {{ npm_execpath?: string | undefined }} env
 * @param {string} platform
 */
export function npmCommand(node, env, platform) {
  const caller = env.npm_execpath;
  if (caller && basename(caller).startsWith('npm')) return { program: node, args: [caller], shell: false };
  // npm is a .cmd file on Windows, and those run only through a shell.
  return { program: 'npm', args: [], shell: platform === 'win32' };
}

/** Runs npm in the repository. @param {string} root @param {string[]} args */
export function runNpm(root, args) {
  const path = process.env.PATH ?? process.env.Path ?? '';
  const { execPath, platform } = process;
  const node = nodeOutside(root, { execPath, path, platform, exists: existsSync });
  const npm = npmCommand(node, process.env, platform);
  return runQuietly(npm.program, [...npm.args, ...args], { cwd: root, shell: npm.shell });
}

/** Installs what the lock file says, if that is not what is there. @param {string} root */
export function installPackages(root) {
  if (!packagesAreStale(root)) return;
  say(
    'Installing the packages that package-lock.json names (npm ci); the first time takes a minute or two …',
  );
  // The pinned Node arrives by an install script, and everything we need is a development dependency.
  const args = ['ci', '--include=dev', '--ignore-scripts=false', '--no-audit', '--no-fund'];
  if (!runNpm(root, args)) throw new Error('npm ci did not succeed; what it said is above.');
  writeStamp(stampOf(root), wanted(root));
}
