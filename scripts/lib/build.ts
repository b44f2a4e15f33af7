/** Building the extension with WXT, and what came of it. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildDir, type Target, testDir } from './paths';
import { makeTestFlavour } from './test-flavour';
import { runTool } from './tool';

export interface BuiltFile {
  name: string;
  bytes: number;
  gzipped: number;
}

export interface Built {
  target: Target;
  dir: string;
  scripts: BuiltFile[];
}

/**
 * Builds for one browser, and beside it the flavour that browser tests load; throws with WXT's own words when that fails.
 * A failed build leaves no older one behind.
 */
export async function build(target: Target): Promise<Built> {
  const dir = buildDir(target);
  for (const old of [dir, testDir(target)]) rmSync(old, { recursive: true, force: true });
  const done = await runTool('wxt', ['build', '-b', target, '--mv3']);
  if (done.code !== 0 || !existsSync(join(dir, 'manifest.json'))) {
    rmSync(dir, { recursive: true, force: true });
    throw new Error(`The build for ${target} failed:\n${`${done.stdout}${done.stderr}`.trim()}`);
  }
  makeTestFlavour(target);
  return { target, dir, scripts: scriptsIn(dir) };
}

/** Builds for every browser, one after the other: both write WXT's generated types. */
export async function buildAll(targets: Target[] = ['chrome', 'firefox']): Promise<Built[]> {
  const built: Built[] = [];
  for (const target of targets) built.push(await build(target));
  return built;
}

function scriptsIn(dir: string): BuiltFile[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => {
      const content = readFileSync(join(dir, name));
      return { name: name.replaceAll('\\', '/'), bytes: content.length, gzipped: gzipSync(content).length };
    })
    .sort((a, b) => b.bytes - a.bytes);
}

/** The sizes as a small table, largest first. */
export function sizeTable({ target, scripts }: Built): string {
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
  const rows = scripts.map(({ name, bytes, gzipped }) => `${kB(bytes)}${kB(gzipped)} gzip  ${name}`);
  return [`${target}-mv3`, ...rows].join('\n');
}
