/** The places in the repository that scripts and browser tests share. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export type Target = 'chrome' | 'firefox';

/** Where the built extension for a browser lies. */
export function buildDir(target: Target): string {
  return join(ROOT, '.output', `${target}-mv3`);
}

/** Where the same build lies as browser tests load it: see `test-flavour.ts`. */
export function testDir(target: Target): string {
  return `${buildDir(target)}-test`;
}
