// @ts-check
/**
 * The door of every command: `node scripts/bootstrap.mjs SCRIPT [args]`. Needs Node 20, npm and nothing else. It
 * installs what is missing, then goes on with SCRIPT under the Node that package.json pins.
 */
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants as system, userInfo } from 'node:os';
import { basename, delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { say } from './lib/command.mjs';
import { compileWords } from './lib/interface-words.mjs';
import { installPackages } from './lib/packages.mjs';
import { provideChromium, provideFirefox } from './lib/system-packages.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [script, ...args] = process.argv.slice(2);

/** @param {string | undefined} path */
function isWritable(path) {
  try {
    if (path) accessSync(path, constants.W_OK);
    return Boolean(path);
  } catch {
    return false;
  }
}

/** Where the system says the user is at home; a container may run as a user it has never heard of. */
function homeOnRecord() {
  try {
    return userInfo().homedir;
  } catch {
    return undefined;
  }
}

/** npm, Chromium and Firefox all want a home to write to; where there is none, they get one of ours. */
function haveHome() {
  if (process.platform === 'win32' || isWritable(process.env.HOME)) return;
  const onRecord = homeOnRecord();
  process.env.HOME = isWritable(onRecord) ? onRecord : join(root, '.output', 'home');
  mkdirSync(/** @type {string} */ (process.env.HOME), { recursive: true });
}

/** The pinned Node; where it did not come (install scripts refused), the one that runs this, and we say so. */
function pinnedNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = join(root, 'node_modules', 'node', 'bin', name);
  if (existsSync(path)) return path;
  say(`The pinned Node is not in node_modules; going on with Node ${process.versions.node}.`);
  return process.execPath;
}

/** Runs the script and ends as it ends. @param {string} node @param {string} path */
function goOn(node, path) {
  const tsx = createRequire(join(root, 'package.json')).resolve('tsx');
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` };
  const call = ['--import', pathToFileURL(tsx).href, resolve(root, path), ...args];
  const child = spawn(node, call, { cwd: root, env, stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', (error) => {
    say(`Node could not be started: ${error.message}`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = signal ? 128 + system.signals[signal] : (code ?? 1);
  });
}

function main() {
  if (Number.parseInt(process.versions.node, 10) < 20) throw new Error('Gloss needs Node 20 or newer.');
  if (!script) throw new Error('Say which script to run: node scripts/bootstrap.mjs scripts/start.ts');
  haveHome();
  installPackages(root);
  const name = basename(script);
  // Building needs no browser. The tests load the extension from the command line, which the brands refuse.
  if (name !== 'build.ts') provideChromium(name !== 'start.ts');
  if (name === 'test.ts') provideFirefox();
  compileWords(root);
  goOn(pinnedNode(), script);
}

try {
  main();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
