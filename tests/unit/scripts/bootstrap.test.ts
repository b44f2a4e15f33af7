import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeOutside, npmCommand, packagesAreStale } from '../../../scripts/lib/packages.mjs';
import { hashOf, isStale, writeStamp } from '../../../scripts/lib/stamp.mjs';
import { isDebianLike } from '../../../scripts/lib/system-packages.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gloss-bootstrap-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lock = (text: string) => writeFileSync(join(folder, 'package-lock.json'), text);
const stamp = () =>
  writeStamp(
    join(folder, 'node_modules', '.gloss-lock'),
    hashOf([join(folder, 'package-lock.json')], [process.platform, process.arch]),
  );

test('packages are stale without node_modules, and when node_modules was not finished', () => {
  lock('{"a":1}');
  expect(packagesAreStale(folder)).toBe(true);
  mkdirSync(join(folder, 'node_modules'));
  expect(packagesAreStale(folder)).toBe(true);
});

test('packages are fresh after an installation, and stale once the lock says something else', () => {
  lock('{"a":1}');
  stamp();
  expect(packagesAreStale(folder)).toBe(false);
  lock('{"a":2}');
  expect(packagesAreStale(folder)).toBe(true);
});

test('a new date alone does not make packages stale', () => {
  lock('{"a":1}');
  stamp();
  lock('{"a":1}');
  expect(packagesAreStale(folder)).toBe(false);
});

test('a hash tells apart where one file ends and the next begins, and minds the extra words', () => {
  const [one, two] = [join(folder, 'one'), join(folder, 'two')];
  writeFileSync(one, 'ab');
  writeFileSync(two, 'c');
  const before = hashOf([one, two]);
  writeFileSync(one, 'a');
  writeFileSync(two, 'bc');
  expect(hashOf([one, two])).not.toBe(before);
  expect(hashOf([one], ['linux'])).not.toBe(hashOf([one], ['darwin']));
});

test('a stamp that is missing is stale', () => {
  expect(isStale(join(folder, 'none'), 'x')).toBe(true);
});

test('npm ci is not run on the Node that it would delete', () => {
  const ours = join(folder, 'node_modules', 'node', 'bin');
  const machine = {
    execPath: join(ours, 'node'),
    path: [join(folder, 'node_modules', '.bin'), ours, '/somewhere/bin'].join(delimiter),
    platform: 'linux',
    exists: () => true,
  };
  expect(nodeOutside(folder, machine)).toBe(join('/somewhere/bin', 'node'));
  expect(nodeOutside(folder, { ...machine, execPath: '/usr/bin/node' })).toBe('/usr/bin/node');
  expect(nodeOutside(folder, { ...machine, exists: () => false })).toBe(machine.execPath);
});

test('npm is the one that called us, unless another manager did', () => {
  const script = '/lib/npm/bin/npm-cli.js';
  expect(npmCommand('/n/node', { npm_execpath: script }, 'linux')).toEqual({
    program: '/n/node',
    args: [script],
    shell: false,
  });
  expect(npmCommand('/n/node', { npm_execpath: '/lib/yarn.js' }, 'linux').program).toBe('npm');
  expect(npmCommand('/n/node', {}, 'win32')).toEqual({ program: 'npm', args: [], shell: true });
});

test('Debian and its kin are told by os-release', () => {
  expect(isDebianLike('NAME="Debian GNU/Linux"\nID=debian\n')).toBe(true);
  expect(isDebianLike('ID=linuxmint\nID_LIKE="ubuntu debian"\n')).toBe(true);
  expect(isDebianLike('ID=fedora\nHOME_URL="https://debian.example/"\n')).toBe(false);
});
