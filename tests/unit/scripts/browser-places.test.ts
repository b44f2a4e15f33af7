import { expect, test } from 'vitest';
import { findChromium, findFirefox, isBranded, type Machine } from '../../../scripts/lib/browser-places.mjs';

function machine(there: string[], change: Partial<Machine> = {}): Machine {
  return { env: {}, platform: 'linux', home: '/home/r', exists: (path) => there.includes(path), ...change };
}

test('Chromium comes before a brand, whatever the order on the PATH', () => {
  const env = { PATH: '/opt/bin:/usr/bin' };
  const both = machine(['/opt/bin/google-chrome', '/usr/bin/chromium'], { env });
  expect(findChromium(both)).toEqual({ path: '/usr/bin/chromium', branded: false });
});

test('a brand is taken where there is nothing else, and said to be one', () => {
  const env = { PATH: '/opt/bin' };
  expect(findChromium(machine(['/opt/bin/google-chrome'], { env }))).toEqual({
    path: '/opt/bin/google-chrome',
    branded: true,
  });
  expect(findChromium(machine([]))).toBeUndefined();
});

test('the usual folders are searched although the PATH lacks them', () => {
  expect(findChromium(machine(['/snap/bin/chromium']))?.path).toBe('/snap/bin/chromium');
});

test('CHROMIUM decides alone, also when it points nowhere', () => {
  const there = ['/usr/bin/chromium', '/x/chrome'];
  expect(findChromium(machine(there, { env: { CHROMIUM: '/x/chrome' } }))?.path).toBe('/x/chrome');
  expect(findChromium(machine(there, { env: { CHROMIUM: '/y/chrome' } }))).toBeUndefined();
});

test('programs are found in macOS, also in the reader’s own folder', () => {
  const app = '/home/r/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
  expect(findChromium(machine([app], { platform: 'darwin' }))).toEqual({ path: app, branded: true });
});

test('programs are found in Windows', () => {
  const exe = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';
  const windows = machine([exe], { platform: 'win32', env: { ProgramFiles: 'C:\\Program Files' } });
  expect(findFirefox(windows)?.replaceAll('/', '\\')).toBe(exe);
});

test('brands are told by their path', () => {
  expect(isBranded('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')).toBe(true);
  expect(isBranded('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe')).toBe(true);
  expect(isBranded('/usr/bin/microsoft-edge-stable')).toBe(true);
  expect(isBranded('/usr/bin/brave-browser')).toBe(true);
  expect(isBranded('/opt/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing')).toBe(
    false,
  );
  expect(isBranded('/x/chrome-linux64/chrome')).toBe(false);
  expect(isBranded('/usr/bin/chromium')).toBe(false);
});
