// @ts-check
/**
 * Where browsers are found. Plain JavaScript, so that `bootstrap.mjs` can ask before anything is installed.
 */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/**
 * @typedef {object} Machine
 * @property {Record<string, string | undefined>} env
 * @property {string} platform as in `process.platform`
 * @property {string} home
 * @property {(path: string) => boolean} exists
 *
 * @typedef {object} Browser
 * @property {string} path
 * @property {boolean} branded Chrome, Edge and Brave no longer take `--load-extension`; they need the debugging pipe
 */

const CHROMIUM = {
  names: ['chromium', 'chromium-browser', 'chrome-for-testing'],
  mac: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  win: ['Chromium/Application/chrome.exe'],
};
const BRANDED = {
  names: [
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
    'brave-browser',
  ],
  mac: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Brave Browser.app/Contents/MacOS/Brave Browser',
  ],
  win: [
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
    'BraveSoftware/Brave-Browser/Application/brave.exe',
  ],
};
const FIREFOX = {
  names: ['firefox-esr', 'firefox'],
  mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
  win: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
};

/** This machine, as the searches below see it. @returns {Machine} */
export function thisMachine() {
  return { env: process.env, platform: process.platform, home: homedir(), exists: existsSync };
}

/** Whether the program at this path is one of the brands that refuse `--load-extension`. @param {string} path */
export function isBranded(path) {
  const name = path.replaceAll(/[\s\\/_-]+/g, ' ').toLowerCase();
  if (/for testing/.test(name)) return false;
  return /google ?chrome|msedge|microsoft ?edge|brave/.test(name);
}

/**
 * The places a browser may be, most likely first.
 * @param {{names: string[], mac: string[], win: string[]}} kind
 * @param {Machine} machine
 */
function places(kind, machine) {
  const path = machine.platform === 'win32' ? win32 : posix;
  const onPath = (machine.env.PATH ?? machine.env.Path ?? '').split(path.delimiter).filter(Boolean);
  const suffix = machine.platform === 'win32' ? '.exe' : '';
  const found = kind.names.flatMap((name) => onPath.map((folder) => path.join(folder, name + suffix)));
  if (machine.platform === 'darwin') {
    const roots = ['/Applications', posix.join(machine.home, 'Applications')];
    return [...found, ...roots.flatMap((root) => kind.mac.map((app) => posix.join(root, app)))];
  }
  if (machine.platform === 'win32') {
    const roots = [machine.env.ProgramFiles, machine.env['ProgramFiles(x86)'], machine.env.LOCALAPPDATA];
    return [...found, ...roots.flatMap((root) => (root ? kind.win.map((exe) => win32.join(root, exe)) : []))];
  }
  // A cron job or a container may have a PATH that lacks these.
  const usual = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
  return [...found, ...usual.flatMap((folder) => kind.names.map((name) => posix.join(folder, name)))];
}

/**
 * A browser of the Chromium family: what `CHROMIUM` names, else Chromium or Chrome for Testing, else a brand.
 * @param {Machine} [machine]
 * @returns {Browser | undefined}
 */
export function findChromium(machine = thisMachine()) {
  const named = machine.env.CHROMIUM;
  if (named) return machine.exists(named) ? { path: named, branded: isBranded(named) } : undefined;
  const plain = places(CHROMIUM, machine).find(machine.exists);
  if (plain) return { path: plain, branded: false };
  const brand = places(BRANDED, machine).find(machine.exists);
  return brand ? { path: brand, branded: true } : undefined;
}

/**
 * Firefox: what `FIREFOX_PATH` names (WXT takes `FIREFOX` for itself), else the extended support release, else the ordinary one.
 * @param {Machine} [machine]
 * @returns {string | undefined}
 */
export function findFirefox(machine = thisMachine()) {
  const named = machine.env.FIREFOX_PATH;
  if (named) return machine.exists(named) ? named : undefined;
  return places(FIREFOX, machine).find(machine.exists);
}
