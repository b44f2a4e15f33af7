// @ts-check
/** Browsers from the system's packages, where the system is Debian or Ubuntu and we are root; elsewhere a hint. */
import { existsSync, readFileSync } from 'node:fs';
import { findChromium, findFirefox } from './browser-places.mjs';
import { runQuietly, say } from './command.mjs';

const HINT =
  'To get one: `sudo apt-get install chromium` on Debian, `brew install --cask chromium` on macOS, or set CHROMIUM to the path of a Chromium or Chrome for Testing.';

/** Whether this is Debian, Ubuntu or their kin, by the text of /etc/os-release. @param {string} osRelease */
export function isDebianLike(osRelease) {
  const line = /^ID(?:_LIKE)?=(.*)$/gm;
  return [...osRelease.matchAll(line)].some(([, ids]) => /\b(debian|ubuntu)\b/.test(ids ?? ''));
}

function canInstall() {
  const file = '/etc/os-release';
  return process.getuid?.() === 0 && existsSync(file) && isDebianLike(readFileSync(file, 'utf8'));
}

/** Another program may hold the package lock, and mirrors fail now and then: wait, and try twice. @param {string[]} args */
function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const all = ['-q', '-o', 'DPkg::Lock::Timeout=180', ...args];
  if (runQuietly('apt-get', all, { env })) return true;
  say('That failed; trying once more …');
  return runQuietly('apt-get', all, { env });
}

let updated = false;

/** @param {string[]} names */
function install(names) {
  if (!updated) aptGet(['update']);
  updated = true;
  return aptGet(['install', '-y', '--no-install-recommends', ...names]);
}

/** Sees to it that there is a Chromium, if we can; `plain` asks for one that takes `--load-extension`. @param {boolean} plain */
export function provideChromium(plain) {
  const suits = () => {
    const browser = findChromium();
    return browser !== undefined && !(plain && browser.branded);
  };
  if (suits()) return;
  // A CHROMIUM that points nowhere is a slip of the reader's, not something to install around.
  if (process.env.CHROMIUM)
    return say(`CHROMIUM names ${process.env.CHROMIUM}, which cannot be used here. ${HINT}`);
  if (!canInstall()) return say(`There is no Chromium here. ${HINT}`);
  say('Installing Chromium and the fonts its pictures need (apt-get) …');
  install(['chromium', 'fonts-noto-cjk', 'fonts-liberation']);
  if (!suits()) say(`Chromium could not be installed. ${HINT}`);
}

/** Tries to have a Firefox as well; the tests that need it are skipped, and say so, where there is none. */
export function provideFirefox() {
  if (findFirefox()) return;
  const without = 'There is no Firefox here: the tests that need one will be skipped.';
  if (process.env.FIREFOX_PATH || !canInstall()) return say(without);
  say('Installing Firefox (apt-get) …');
  if (!install(['firefox-esr']) || !findFirefox()) say(without);
}
